-- How often a client has come back to words already left, where that is limited; and the key that keeps words on a client's device.

-- edits: {stepKey: times} as JSON. writing_key: the answer that is being written since its step was last come to.
alter table reflection_draft
    add column edit_cap    smallint      null,
    add column edits       varchar(4000) not null default '{}',
    add column writing_key varchar(40)   null,
    add constraint reflection_draft_edit_cap check (edit_cap is null or edit_cap between 0 and 20);

create table device_key (
    account_id bigint        not null,
    secret     varbinary(32) not null,
    made_at    datetime(6)   not null,
    primary key (account_id),
    constraint device_key_account foreign key (account_id) references account (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
