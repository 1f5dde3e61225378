-- The desk hands a tablet to a client. The code opens what waits once; from then on the browser that opened it holds a key.

create table tablet_handover (
    id         bigint      not null,
    client_id  bigint      not null,
    created_by bigint      not null,
    code_hash  binary(32)  not null,
    key_hash   binary(32)  null,
    created_at datetime(6) not null,
    expires_at datetime(6) not null,
    used_at    datetime(6) null,
    closed_at  datetime(6) null,
    version    integer     not null default 0,
    primary key (id),
    constraint tablet_handover_code unique (code_hash),
    constraint tablet_handover_key unique (key_hash),
    constraint tablet_handover_client foreign key (client_id) references client (id),
    constraint tablet_handover_created_by foreign key (created_by) references account (id),
    constraint tablet_handover_used check ((used_at is null) = (key_hash is null)),
    constraint tablet_handover_order check (expires_at > created_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create index tablet_handover_by_client on tablet_handover (client_id, expires_at);

-- Wrong codes by where they came from; address_hash, not the address.
create table tablet_attempt (
    address_hash binary(32)  not null,
    failures     smallint    not null,
    last_at      datetime(6) not null,
    wait_until   datetime(6) null,
    primary key (address_hash)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create index tablet_attempt_by_age on tablet_attempt (last_at);
