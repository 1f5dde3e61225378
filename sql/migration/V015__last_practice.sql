-- When a client last practised, so that nobody is reminded of what they have done today.

create table client_practice (
    client_id bigint      not null,
    last_at   datetime(6) not null,
    primary key (client_id),
    constraint client_practice_client foreign key (client_id) references client (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
