-- Questionnaires: what travels with the product and what the practice adds. A version is published once and never changes, so
-- that what was answered keeps the questions, the scoring and the bands it was answered with.

create table instrument (
    id          bigint      not null,
    code        varchar(40) not null,
    origin      varchar(10) not null,
    needs_terms boolean     not null default false,
    retired_at  datetime(6) null,
    version     integer     not null default 0,
    primary key (id),
    constraint instrument_code_unique unique (code),
    constraint instrument_origin check (origin in ('SHIPPED', 'OWN'))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table instrument_version (
    id            bigint       not null,
    instrument_id bigint       not null,
    number        smallint     not null,
    title_en      varchar(160) not null,
    title_es      varchar(160) null,
    short_title   varchar(40)  not null,
    definition    longtext     not null,
    published_at  datetime(6)  not null,
    primary key (id),
    constraint instrument_version_number_unique unique (instrument_id, number),
    constraint instrument_version_instrument foreign key (instrument_id) references instrument (id),
    constraint instrument_version_number check (number > 0),
    constraint instrument_version_definition check (json_valid(definition))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
