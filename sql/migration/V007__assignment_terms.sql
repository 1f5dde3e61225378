-- On which terms an exercise is assigned, and prompts that two partners answer under seal.

alter table assignment
    add column why_now          varchar(500) not null default '',
    add column expected_minutes smallint     null,
    add column not_before       date         null,
    add column reminders        boolean      not null default true,
    add column good_enough      boolean      not null default false,
    add column edit_cap         smallint     null,
    add column own_title        varchar(160) null,
    add column requested_by     varchar(12)  not null default 'CLINICIAN',
    add constraint assignment_expected_minutes check (expected_minutes is null or expected_minutes between 1 and 120),
    add constraint assignment_edit_cap check (edit_cap is null or edit_cap between 0 and 20),
    add constraint assignment_requested_by check (requested_by in ('CLINICIAN', 'CLIENT'));

alter table exercise_step drop constraint exercise_step_kind;

alter table exercise_step add constraint exercise_step_kind check (kind in ('READING', 'BREATH', 'TIMER', 'TEXT', 'CHOICE',
    'SCALE', 'CHECKLIST', 'PHRASE', 'COMMITMENT', 'PAIR'));
