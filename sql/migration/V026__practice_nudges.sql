-- A clinician's gentle word that something is open. number counts a client's nudges, so that of two at the same moment one is
-- refused; not_before is a day after the one before it that was not taken back, so that none comes sooner.

create table practice_nudge (
    id           bigint      not null,
    client_id    bigint      not null,
    clinician_id bigint      not null,
    number       integer     not null,
    nudged_at    datetime(6) not null,
    not_before   datetime(6) null,
    withdrawn_at datetime(6) null,
    version      integer     not null default 0,
    primary key (id),
    constraint practice_nudge_one_at_a_time unique (client_id, number),
    constraint practice_nudge_client foreign key (client_id) references client (id),
    constraint practice_nudge_clinician foreign key (clinician_id) references staff (id),
    constraint practice_nudge_number check (number > 0),
    constraint practice_nudge_rested check (not_before is null or nudged_at >= not_before),
    constraint practice_nudge_withdrawn check (withdrawn_at is null or withdrawn_at >= nudged_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create index practice_nudge_by_client on practice_nudge (client_id, nudged_at);
