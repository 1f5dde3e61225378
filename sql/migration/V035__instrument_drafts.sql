-- What an administrator is writing: one draft for an instrument of the practice. Once published or thrown away it is not open any
-- more; its row stays, so that its version only ever grows.

create table instrument_draft (
    instrument_id bigint      not null,
    content       longtext    not null,
    is_open       boolean     not null default true,
    updated_by    bigint      not null,
    updated_at    datetime(6) not null,
    version       integer     not null default 0,
    primary key (instrument_id),
    constraint instrument_draft_instrument foreign key (instrument_id) references instrument (id),
    constraint instrument_draft_account foreign key (updated_by) references account (id),
    constraint instrument_draft_content check (json_valid(content))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
