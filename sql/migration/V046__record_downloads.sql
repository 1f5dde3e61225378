-- Everything that is a client's own, as one file: asked for, made in the background, fetched with a link that expires.
-- done_steps of total_steps: how far it is. claim_token, claimed_until: which node is making it; a lease that has run out is
-- another node's to take. token_hash: SHA-256 of the link's token. expires_at: after it the file is gone.
create table record_download (
    id            bigint      not null,
    client_id     bigint      not null,
    requested_at  datetime(6) not null,
    state         varchar(8)  not null,
    done_steps    smallint    not null default 0,
    total_steps   smallint    not null default 0,
    attempts      smallint    not null default 0,
    claim_token   varchar(40) null,
    claimed_until datetime(6) null,
    token_hash    binary(32)  not null,
    expires_at    datetime(6) not null,
    version       integer     not null default 0,
    primary key (id),
    constraint record_download_one_a_client unique (client_id),
    constraint record_download_client foreign key (client_id) references client (id),
    constraint record_download_state check (state in ('WAITING', 'RUNNING', 'READY', 'FAILED')),
    constraint record_download_steps check (done_steps between 0 and total_steps),
    constraint record_download_claim check ((state = 'RUNNING') = (claim_token is not null and claimed_until is not null)),
    constraint record_download_expiry check (expires_at > requested_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
create index record_download_waiting on record_download (state, requested_at);
create index record_download_by_expiry on record_download (expires_at);
