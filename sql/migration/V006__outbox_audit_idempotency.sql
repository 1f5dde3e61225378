-- What is to be sent, who did what, and answers kept for repeated requests.

create table outbox_message (
    id           bigint       not null,
    dedupe_key   varchar(160) not null,
    kind         varchar(40)  not null,
    client_id    bigint       null,
    staff_id     bigint       null,
    subject_id   bigint       not null,
    due_at       datetime(6)  not null,
    status       varchar(12)  not null,
    attempts     smallint     not null default 0,
    claim_token  varchar(40)  null,
    claimed_until datetime(6) null,
    sent_at      datetime(6)  null,
    created_at   datetime(6)  not null,
    primary key (id),
    constraint outbox_message_once unique (dedupe_key),
    constraint outbox_message_client foreign key (client_id) references client (id),
    constraint outbox_message_staff foreign key (staff_id) references staff (id),
    constraint outbox_message_recipient check ((client_id is null) <> (staff_id is null)),
    constraint outbox_message_status check (status in ('WAITING', 'SENT', 'FAILED', 'WITHDRAWN'))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create index outbox_message_due on outbox_message (status, due_at, id);

-- Fields after IHE BALP / FHIR AuditEvent. Append-only: production grants INSERT and SELECT alone on it.
create table audit_event (
    id          bigint      not null,
    recorded_at datetime(6) not null,
    account_id  bigint      null,
    action      char(1)     not null,
    entity_type varchar(40) not null,
    entity_id   bigint      null,
    client_id   bigint      null,
    outcome     varchar(10) not null,
    primary key (id),
    constraint audit_event_account foreign key (account_id) references account (id),
    constraint audit_event_client foreign key (client_id) references client (id),
    constraint audit_event_action check (action in ('C', 'R', 'U', 'D', 'E')),
    constraint audit_event_outcome check (outcome in ('success', 'refused'))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create index audit_event_by_client on audit_event (client_id, recorded_at, id);
create index audit_event_by_account on audit_event (account_id, recorded_at, id);

create table idempotency_record (
    account_id    bigint       not null,
    idempotency_key varchar(100) character set ascii collate ascii_bin not null,
    request_hash  binary(32)   not null,
    status        smallint     not null,
    location      varchar(200) null,
    body          longtext     not null,
    created_at    datetime(6)  not null,
    primary key (account_id, idempotency_key),
    constraint idempotency_record_account foreign key (account_id) references account (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create index idempotency_record_by_age on idempotency_record (created_at);
