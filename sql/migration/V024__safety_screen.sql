-- Each partner's own safety screen, given and answered apart from the other's. The newest answered one counts, with its newest
-- decision. answers: {item key: option} as JSON; none where it was talked through in person.

create table safety_screen (
    id          bigint      not null,
    couple_id   bigint      not null,
    client_id   bigint      not null,
    given_by    bigint      not null,
    given_at    datetime(6) not null,
    in_person   boolean     not null,
    answered_at datetime(6) null,
    answers     longtext    null,
    open_marker tinyint generated always as (case when answered_at is null then 1 end) stored,
    version     integer     not null default 0,
    primary key (id),
    constraint safety_screen_one_open unique (couple_id, client_id, open_marker),
    constraint safety_screen_couple foreign key (couple_id) references couple (id),
    constraint safety_screen_client foreign key (client_id) references client (id),
    constraint safety_screen_given_by foreign key (given_by) references staff (id),
    constraint safety_screen_answers check (answers is null or json_valid(answers)),
    constraint safety_screen_answered check (answers is null or answered_at is not null)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create index safety_screen_by_client on safety_screen (client_id, answered_at, id);

create table safety_decision (
    id           bigint        not null,
    screen_id    bigint        not null,
    clinician_id bigint        not null,
    outcome      varchar(8)    not null,
    note         varchar(2000) not null,
    decided_at   datetime(6)   not null,
    primary key (id),
    constraint safety_decision_screen foreign key (screen_id) references safety_screen (id),
    constraint safety_decision_clinician foreign key (clinician_id) references staff (id),
    constraint safety_decision_outcome check (outcome in ('CLEARED', 'HELD'))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create index safety_decision_by_screen on safety_decision (screen_id, decided_at, id);
