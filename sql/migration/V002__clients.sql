-- Clients, couples as treatment units, and who cares for whom.

create table client (
    id              bigint       not null,
    account_id      bigint       null,
    given_name      varchar(80)  not null,
    family_name     varchar(80)  not null,
    birth_date      date         null,
    email           varchar(254) null,
    phone           varchar(40)  null,
    phone_reversed  varchar(40)  null,
    locale          varchar(8)   not null,
    zone            varchar(60)  not null,
    created_at      datetime(6)  not null,
    booking_version integer      not null default 0,
    version         integer      not null default 0,
    primary key (id),
    constraint client_account_unique unique (account_id),
    constraint client_account foreign key (account_id) references account (id),
    constraint client_named check (char_length(trim(given_name)) > 0 and char_length(trim(family_name)) > 0),
    constraint client_locale check (locale in ('en', 'es'))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create index client_by_family_name on client (family_name, given_name, id);
create index client_by_given_name on client (given_name, id);
create index client_by_phone_ending on client (phone_reversed);

create table couple (
    id               bigint  not null,
    first_client_id  bigint  not null,
    second_client_id bigint  not null,
    started_on       date    not null,
    ended_on         date    null,
    open_marker      tinyint generated always as (case when ended_on is null then 1 end) stored,
    version          integer not null default 0,
    primary key (id),
    constraint couple_once_open unique (first_client_id, second_client_id, open_marker),
    constraint couple_first foreign key (first_client_id) references client (id),
    constraint couple_second foreign key (second_client_id) references client (id),
    constraint couple_ordered check (first_client_id < second_client_id),
    constraint couple_dates check (ended_on is null or ended_on >= started_on)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create index couple_by_second on couple (second_client_id);

create table care_relationship (
    id           bigint  not null,
    client_id    bigint  not null,
    clinician_id bigint  not null,
    started_on   date    not null,
    ended_on     date    null,
    open_marker  tinyint generated always as (case when ended_on is null then 1 end) stored,
    version      integer not null default 0,
    primary key (id),
    constraint care_relationship_once_open unique (client_id, clinician_id, open_marker),
    constraint care_relationship_client foreign key (client_id) references client (id),
    constraint care_relationship_clinician foreign key (clinician_id) references staff (id),
    constraint care_relationship_dates check (ended_on is null or ended_on >= started_on)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create index care_relationship_by_clinician on care_relationship (clinician_id, open_marker, client_id);
