-- What a client wants to be mailed about and when; and the links that end it, of which only a digest is kept.

create table client_contact_preference (
    client_id       bigint      not null,
    reminders_on    boolean     not null default true,
    reminder_hour   smallint    not null default 17,
    unsubscribed_at datetime(6) null,
    version         integer     not null default 0,
    primary key (client_id),
    constraint client_contact_preference_client foreign key (client_id) references client (id),
    constraint client_contact_preference_hour check (reminder_hour between 8 and 19)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table unsubscribe_token (
    token_hash binary(32)  not null,
    client_id  bigint      not null,
    created_at datetime(6) not null,
    primary key (token_hash),
    constraint unsubscribe_token_client foreign key (client_id) references client (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create index unsubscribe_token_by_client on unsubscribe_token (client_id, created_at);
