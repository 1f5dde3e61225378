-- Each partner of a couple says for oneself whether the partner and their clinician may see both lines in one chart.
create table couple_measure_consent (
    couple_id    bigint      not null,
    client_id    bigint      not null,
    given_at     datetime(6) not null,
    withdrawn_at datetime(6) null,
    version      integer     not null default 0,
    primary key (couple_id, client_id),
    constraint couple_measure_consent_couple foreign key (couple_id) references couple (id),
    constraint couple_measure_consent_client foreign key (client_id) references client (id),
    constraint couple_measure_consent_order check (withdrawn_at is null or withdrawn_at >= given_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
