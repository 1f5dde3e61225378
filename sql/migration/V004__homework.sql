-- The exercise library and what clinicians assign from it. A published version never changes.

create table exercise (
    id         bigint       not null,
    slug       varchar(80)  not null,
    part       varchar(4)   not null,
    audience   varchar(12)  not null,
    source     varchar(500) not null,
    retired_at datetime(6)  null,
    primary key (id),
    constraint exercise_slug_unique unique (slug),
    constraint exercise_part check (part in ('S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8', 'S9', 'S10', 'S11', 'S12')),
    constraint exercise_audience check (audience in ('INDIVIDUAL', 'COUPLE'))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table exercise_version (
    id           bigint      not null,
    exercise_id  bigint      not null,
    number       smallint    not null,
    minutes      smallint    not null,
    published_at datetime(6) not null,
    primary key (id),
    constraint exercise_version_unique unique (exercise_id, number),
    constraint exercise_version_exercise foreign key (exercise_id) references exercise (id),
    constraint exercise_version_minutes check (minutes between 1 and 120)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table exercise_text (
    version_id bigint        not null,
    language   varchar(8)    not null,
    title      varchar(160)  not null,
    summary    varchar(600)  not null,
    rationale  varchar(2000) not null,
    primary key (version_id, language),
    constraint exercise_text_version foreign key (version_id) references exercise_version (id),
    constraint exercise_text_language check (language in ('en', 'es'))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- settings: limits of the step by kind (seconds, minimum, maximum, maxLength, multiple) as JSON.
create table exercise_step (
    id         bigint      not null,
    version_id bigint      not null,
    position   smallint    not null,
    step_key   varchar(40) not null,
    kind       varchar(12) not null,
    settings   longtext    not null,
    primary key (id),
    constraint exercise_step_position unique (version_id, position),
    constraint exercise_step_key unique (version_id, step_key),
    constraint exercise_step_version foreign key (version_id) references exercise_version (id),
    constraint exercise_step_kind check (kind in ('READING', 'BREATH', 'TIMER', 'TEXT', 'CHOICE', 'SCALE',
        'CHECKLIST', 'PHRASE', 'COMMITMENT')),
    constraint exercise_step_settings check (json_valid(settings))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- content: title, prompt, starters, options, parts, low, high as JSON.
create table exercise_step_text (
    step_id  bigint     not null,
    language varchar(8) not null,
    content  longtext   not null,
    primary key (step_id, language),
    constraint exercise_step_text_step foreign key (step_id) references exercise_step (id),
    constraint exercise_step_text_language check (language in ('en', 'es')),
    constraint exercise_step_text_content check (json_valid(content))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table programme (
    id       bigint      not null,
    slug     varchar(80) not null,
    audience varchar(12) not null,
    position smallint    not null,
    primary key (id),
    constraint programme_slug_unique unique (slug),
    constraint programme_audience check (audience in ('INDIVIDUAL', 'COUPLE'))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table programme_text (
    programme_id bigint        not null,
    language     varchar(8)    not null,
    title        varchar(160)  not null,
    description  varchar(1000) not null,
    primary key (programme_id, language),
    constraint programme_text_programme foreign key (programme_id) references programme (id),
    constraint programme_text_language check (language in ('en', 'es'))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table programme_item (
    programme_id bigint   not null,
    position     smallint not null,
    exercise_id  bigint   not null,
    primary key (programme_id, position),
    constraint programme_item_once unique (programme_id, exercise_id),
    constraint programme_item_programme foreign key (programme_id) references programme (id),
    constraint programme_item_exercise foreign key (exercise_id) references exercise (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table assignment (
    id                  bigint        not null,
    client_id           bigint        not null,
    clinician_id        bigint        not null,
    exercise_version_id bigint        not null,
    status              varchar(20)   not null,
    note                varchar(2000) not null,
    due_on              date          null,
    postponed_until     date          null,
    end_reason          varchar(500)  null,
    assigned_at         datetime(6)   not null,
    started_at          datetime(6)   null,
    ended_at            datetime(6)   null,
    version             integer       not null default 0,
    primary key (id),
    constraint assignment_client foreign key (client_id) references client (id),
    constraint assignment_clinician foreign key (clinician_id) references staff (id),
    constraint assignment_exercise_version foreign key (exercise_version_id) references exercise_version (id),
    constraint assignment_status check (status in ('draft', 'requested', 'accepted', 'in-progress', 'on-hold',
        'completed', 'failed', 'rejected', 'cancelled', 'entered-in-error')),
    constraint assignment_ended check ((status in ('completed', 'failed', 'rejected', 'cancelled', 'entered-in-error'))
        = (ended_at is not null))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create index assignment_by_client on assignment (client_id, assigned_at, id);
create index assignment_by_clinician on assignment (clinician_id, status, assigned_at);
