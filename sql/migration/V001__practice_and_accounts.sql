-- The practice itself, who may sign in, and who works here.
-- Instants are UTC with microseconds; ids are time-sorted numbers made by the application.

create table practice (
    id              tinyint      not null,
    name            varchar(120) not null,
    zone            varchar(60)  not null,
    phone           varchar(40)  not null,
    notice_hours    smallint     not null,
    crisis_text_en  varchar(2000) not null,
    crisis_text_es  varchar(2000) not null,
    version         integer      not null default 0,
    primary key (id),
    constraint practice_is_one check (id = 1),
    constraint practice_notice_hours check (notice_hours between 0 and 336)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table account (
    id                   bigint       not null,
    username             varchar(80)  not null,
    password_hash        varchar(255) not null,
    must_change_password boolean      not null default false,
    failed_attempts      smallint     not null default 0,
    locked_until         datetime(6)  null,
    disabled_at          datetime(6)  null,
    locale               varchar(8)   not null,
    session_epoch        integer      not null default 0,
    created_at           datetime(6)  not null,
    version              integer      not null default 0,
    primary key (id),
    constraint account_username_unique unique (username),
    constraint account_username_shape check (char_length(username) >= 3),
    constraint account_locale check (locale in ('en', 'es'))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table account_role (
    account_id bigint      not null,
    role       varchar(20) not null,
    primary key (account_id, role),
    constraint account_role_account foreign key (account_id) references account (id),
    constraint account_role_known check (role in ('CLIENT', 'CLINICIAN', 'FRONT_DESK', 'ADMIN'))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table access_token (
    id         bigint      not null,
    account_id bigint      not null,
    token_hash binary(32)  not null,
    created_at datetime(6) not null,
    expires_at datetime(6) not null,
    revoked_at datetime(6) null,
    primary key (id),
    constraint access_token_hash_unique unique (token_hash),
    constraint access_token_account foreign key (account_id) references account (id),
    constraint access_token_expiry check (expires_at > created_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table staff (
    id              bigint       not null,
    account_id      bigint       not null,
    display_name    varchar(120) not null,
    clinician       boolean      not null,
    active          boolean      not null default true,
    booking_version integer      not null default 0,
    version         integer      not null default 0,
    primary key (id),
    constraint staff_account_unique unique (account_id),
    constraint staff_account foreign key (account_id) references account (id),
    constraint staff_name_given check (char_length(trim(display_name)) > 0)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create index staff_by_name on staff (clinician, active, display_name);
