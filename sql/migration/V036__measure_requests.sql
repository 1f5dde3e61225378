-- What clients are asked to fill in, and what they answered. Of one plan at most one request is open, so nobody finds a pile.

create table measure_plan (
    id            bigint      not null,
    client_id     bigint      not null,
    instrument_id bigint      not null,
    asked_by      bigint      not null,
    cadence       varchar(16) not null,
    every_weeks   smallint    null,
    starts_on     date        not null,
    remind        boolean     not null,
    created_at    datetime(6) not null,
    ended_at      datetime(6) null,
    open_marker   tinyint generated always as (case when ended_at is null then 1 end) stored,
    version       integer     not null default 0,
    primary key (id),
    constraint measure_plan_one_open unique (client_id, instrument_id, open_marker),
    constraint measure_plan_client foreign key (client_id) references client (id),
    constraint measure_plan_instrument foreign key (instrument_id) references instrument (id),
    constraint measure_plan_asked_by foreign key (asked_by) references staff (id),
    constraint measure_plan_cadence check (cadence in ('ONCE', 'BEFORE_SESSION', 'WEEKS')),
    constraint measure_plan_weeks check ((cadence = 'WEEKS') = (every_weeks is not null)
        and (every_weeks is null or every_weeks between 1 and 26)),
    constraint measure_plan_ended check (ended_at is null or ended_at >= created_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- draft: {item: number} while it is being answered, gone once it is handed in.
create table measure_request (
    id                    bigint      not null,
    plan_id               bigint      not null,
    client_id             bigint      not null,
    instrument_version_id bigint      not null,
    appointment_id        bigint      null,
    opens_on              date        not null,
    status                varchar(10) not null,
    draft                 longtext    null,
    completed_at          datetime(6) null,
    open_marker           tinyint generated always as (case when status = 'requested' then 1 end) stored,
    version               integer     not null default 0,
    primary key (id),
    constraint measure_request_one_open unique (plan_id, open_marker),
    constraint measure_request_once_a_session unique (plan_id, appointment_id),
    constraint measure_request_plan foreign key (plan_id) references measure_plan (id),
    constraint measure_request_client foreign key (client_id) references client (id),
    constraint measure_request_instrument_version foreign key (instrument_version_id) references instrument_version (id),
    constraint measure_request_appointment foreign key (appointment_id) references appointment (id),
    constraint measure_request_status check (status in ('requested', 'completed', 'cancelled', 'lapsed')),
    constraint measure_request_draft check (draft is null or json_valid(draft)),
    constraint measure_request_completed check ((status = 'completed') = (completed_at is not null))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create index measure_request_by_client on measure_request (client_id, status, opens_on);

-- answers: {item: number}; what was left out is not in it.
create table measure_response (
    id                    bigint      not null,
    request_id            bigint      not null,
    client_id             bigint      not null,
    instrument_version_id bigint      not null,
    language              varchar(2)  not null,
    answers               longtext    not null,
    entered_via           varchar(10) not null,
    submitted_at          datetime(6) not null,
    version               integer     not null default 0,
    primary key (id),
    constraint measure_response_once unique (request_id),
    constraint measure_response_request foreign key (request_id) references measure_request (id),
    constraint measure_response_client foreign key (client_id) references client (id),
    constraint measure_response_instrument_version foreign key (instrument_version_id) references instrument_version (id),
    constraint measure_response_language check (language in ('en', 'es')),
    constraint measure_response_answers check (json_valid(answers)),
    constraint measure_response_entered_via check (entered_via in ('CLIENT', 'TABLET'))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create index measure_response_by_client on measure_response (client_id, submitted_at, id);

-- score: none when too many items were left out.
create table measure_score (
    response_id bigint        not null,
    scale       varchar(40)   not null,
    score       decimal(9, 3) null,
    band        varchar(40)   null,
    answered    smallint      not null,
    items       smallint      not null,
    primary key (response_id, scale),
    constraint measure_score_response foreign key (response_id) references measure_response (id),
    constraint measure_score_answered check (answered between 0 and items),
    constraint measure_score_band check (band is null or score is not null)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
