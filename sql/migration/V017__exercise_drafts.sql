-- What a clinician is writing: one draft for an exercise, as a file of the library has it. Once published or thrown away it is not
-- open any more; its row stays, so that its version only ever grows. And what a clinician likes to use.

create table exercise_draft (
    exercise_id bigint      not null,
    content     longtext    not null,
    is_open     boolean     not null default true,
    updated_by  bigint      not null,
    updated_at  datetime(6) not null,
    version     integer     not null default 0,
    primary key (exercise_id),
    constraint exercise_draft_exercise foreign key (exercise_id) references exercise (id),
    constraint exercise_draft_staff foreign key (updated_by) references staff (id),
    constraint exercise_draft_content check (json_valid(content))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table exercise_favourite (
    staff_id    bigint      not null,
    exercise_id bigint      not null,
    since       datetime(6) not null,
    primary key (staff_id, exercise_id),
    constraint exercise_favourite_staff foreign key (staff_id) references staff (id),
    constraint exercise_favourite_exercise foreign key (exercise_id) references exercise (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
