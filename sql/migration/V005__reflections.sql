-- What clients write, the draft they are in, and the clinician's answer.

create table reflection (
    id                  bigint      not null,
    assignment_id       bigint      not null,
    client_id           bigint      not null,
    exercise_version_id bigint      not null,
    language            varchar(8)  not null,
    status              varchar(20) not null,
    visibility          varchar(12) not null,
    review_state        varchar(12) not null,
    started_at          datetime(6) not null,
    submitted_at        datetime(6) null,
    word_count          integer     not null default 0,
    version             integer     not null default 0,
    primary key (id),
    constraint reflection_once unique (assignment_id),
    constraint reflection_assignment foreign key (assignment_id) references assignment (id),
    constraint reflection_client foreign key (client_id) references client (id),
    constraint reflection_exercise_version foreign key (exercise_version_id) references exercise_version (id),
    constraint reflection_language check (language in ('en', 'es')),
    constraint reflection_status check (status in ('in-progress', 'completed', 'amended', 'stopped', 'entered-in-error')),
    constraint reflection_visibility check (visibility in ('PRIVATE', 'CLINICIAN')),
    constraint reflection_review_state check (review_state in ('NONE', 'WAITING', 'REVIEWED', 'RETURNED')),
    constraint reflection_submitted check (status in ('in-progress', 'stopped', 'entered-in-error') or submitted_at is not null)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create index reflection_by_client on reflection (client_id, submitted_at, id);
create index reflection_waiting on reflection (review_state, submitted_at, id);

-- One draft a reflection, gone once it is submitted. answers: {stepKey: value} as JSON, at most what the steps allow.
-- revision rises by one with each save; a save names the revision it builds on.
create table reflection_draft (
    reflection_id bigint      not null,
    step_key      varchar(40) not null,
    answers       longtext    not null,
    revision      integer     not null,
    saved_at      datetime(6) not null,
    primary key (reflection_id),
    constraint reflection_draft_reflection foreign key (reflection_id) references reflection (id),
    constraint reflection_draft_answers check (json_valid(answers)),
    constraint reflection_draft_revision check (revision >= 0)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table reflection_answer (
    reflection_id bigint      not null,
    step_key      varchar(40) not null,
    text          longtext    null,
    number        integer     null,
    primary key (reflection_id, step_key),
    constraint reflection_answer_reflection foreign key (reflection_id) references reflection (id),
    constraint reflection_answer_one_kind check ((text is null) <> (number is null))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table review (
    id            bigint      not null,
    reflection_id bigint      not null,
    clinician_id  bigint      not null,
    outcome       varchar(12) not null,
    feedback      text        not null,
    reviewed_at   datetime(6) not null,
    seen_at       datetime(6) null,
    primary key (id),
    constraint review_reflection foreign key (reflection_id) references reflection (id),
    constraint review_clinician foreign key (clinician_id) references staff (id),
    constraint review_outcome check (outcome in ('REVIEWED', 'RETURNED'))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create index review_by_reflection on review (reflection_id, reviewed_at);
