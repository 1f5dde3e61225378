-- An administrator's word that the practice keeps to an instrument's terms of use. Taken back, it stays on record.

create table instrument_terms (
    id              bigint       not null,
    instrument_id   bigint       not null,
    account_id      bigint       not null,
    acknowledged_at datetime(6)  not null,
    withdrawn_at    datetime(6)  null,
    withdrawn_by    bigint       null,
    note            varchar(500) not null,
    primary key (id),
    constraint instrument_terms_instrument foreign key (instrument_id) references instrument (id),
    constraint instrument_terms_account foreign key (account_id) references account (id),
    constraint instrument_terms_withdrawer foreign key (withdrawn_by) references account (id),
    constraint instrument_terms_withdrawn check (withdrawn_at is null or withdrawn_at >= acknowledged_at),
    constraint instrument_terms_withdrawn_by check ((withdrawn_at is null) = (withdrawn_by is null))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
