-- A programme as it is gone through by one client or a couple. Its exercises are copied when it starts, a row for each client
-- and exercise, so that a programme that is changed later changes no run.

create table programme_run (
    id           bigint        not null,
    programme_id bigint        not null,
    client_id    bigint        null,
    couple_id    bigint        null,
    clinician_id bigint        not null,
    pacing       varchar(16)   not null,
    days_after   smallint      null,
    weekdays     smallint      null,
    starts_on    date          not null,
    note         varchar(2000) not null,
    why_now      varchar(500)  not null,
    reminders    boolean       not null,
    good_enough  boolean       not null,
    edit_cap     smallint      null,
    state        varchar(12)   not null,
    end_reason   varchar(20)   null,
    created_at   datetime(6)   not null,
    ended_at     datetime(6)   null,
    open_marker  tinyint       generated always as (case when ended_at is null then 1 end) stored,
    version      integer       not null default 0,
    primary key (id),
    constraint programme_run_client_once unique (client_id, programme_id, open_marker),
    constraint programme_run_couple_once unique (couple_id, programme_id, open_marker),
    constraint programme_run_programme foreign key (programme_id) references programme (id),
    constraint programme_run_client foreign key (client_id) references client (id),
    constraint programme_run_couple foreign key (couple_id) references couple (id),
    constraint programme_run_clinician foreign key (clinician_id) references staff (id),
    constraint programme_run_whose check ((client_id is null) <> (couple_id is null)),
    constraint programme_run_pacing check (pacing in ('AT_ONCE', 'WHEN_DONE', 'DAYS_AFTER', 'WEEKDAYS', 'BEFORE_SESSION',
        'AFTER_SESSION')),
    constraint programme_run_days check ((pacing = 'DAYS_AFTER') = (days_after is not null)),
    constraint programme_run_days_range check (days_after is null or days_after between 1 and 60),
    constraint programme_run_weekdays check ((pacing = 'WEEKDAYS') = (weekdays is not null)),
    constraint programme_run_weekdays_range check (weekdays is null or weekdays between 1 and 127),
    constraint programme_run_edit_cap check (edit_cap is null or edit_cap between 0 and 20),
    constraint programme_run_state check (state in ('ACTIVE', 'PAUSED', 'ENDED', 'DONE')),
    constraint programme_run_ended check ((state in ('ENDED', 'DONE')) = (ended_at is not null)),
    constraint programme_run_reason check ((state = 'ENDED') = (end_reason is not null)),
    constraint programme_run_reason_known check (end_reason is null or end_reason in ('CLINICIAN', 'COUPLE_ENDED',
        'CARE_ENDED'))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create index programme_run_by_state on programme_run (state, id);

-- not_before: from when on it was to be practised. settled_at: when it was done or skipped.
create table programme_run_item (
    id            bigint      not null,
    run_id        bigint      not null,
    client_id     bigint      not null,
    position      smallint    not null,
    exercise_id   bigint      not null,
    state         varchar(12) not null,
    skipped_by    varchar(12) null,
    assignment_id bigint      null,
    not_before    date        null,
    assigned_at   datetime(6) null,
    settled_at    datetime(6) null,
    version       integer     not null default 0,
    primary key (id),
    constraint programme_run_item_position unique (run_id, client_id, position),
    constraint programme_run_item_assignment_once unique (assignment_id),
    constraint programme_run_item_run foreign key (run_id) references programme_run (id),
    constraint programme_run_item_client foreign key (client_id) references client (id),
    constraint programme_run_item_exercise foreign key (exercise_id) references exercise (id),
    constraint programme_run_item_assignment foreign key (assignment_id) references assignment (id),
    constraint programme_run_item_state check (state in ('WAITING', 'ASSIGNED', 'DONE', 'SKIPPED')),
    constraint programme_run_item_assigned check (state not in ('ASSIGNED', 'DONE') or assignment_id is not null),
    constraint programme_run_item_waiting check (state <> 'WAITING' or assignment_id is null),
    constraint programme_run_item_settled check ((state in ('DONE', 'SKIPPED')) = (settled_at is not null)),
    constraint programme_run_item_skipped check ((state = 'SKIPPED') = (skipped_by is not null)),
    constraint programme_run_item_skipped_by check (skipped_by is null or skipped_by in ('CLINICIAN', 'CLIENT', 'RETIRED'))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create index programme_run_item_by_client on programme_run_item (client_id, run_id);
