-- One exercise given to both partners, and answers under seal. Nothing of one partner's half can be told from the other's.

create table couple_task (
    id                  bigint      not null,
    couple_id           bigint      not null,
    clinician_id        bigint      not null,
    exercise_version_id bigint      not null,
    assigned_at         datetime(6) not null,
    primary key (id),
    constraint couple_task_couple foreign key (couple_id) references couple (id),
    constraint couple_task_clinician foreign key (clinician_id) references staff (id),
    constraint couple_task_exercise_version foreign key (exercise_version_id) references exercise_version (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

alter table assignment
    add column couple_task_id bigint null,
    add constraint assignment_couple_task foreign key (couple_task_id) references couple_task (id),
    add constraint assignment_once_in_couple_task unique (couple_task_id, client_id);

create table sealed_pair (
    id                   bigint      not null,
    couple_id            bigint      not null,
    first_client_id      bigint      not null,
    first_assignment_id  bigint      not null,
    first_submitted_at   datetime(6) null,
    first_agreed_at      datetime(6) null,
    second_client_id     bigint      not null,
    second_assignment_id bigint      not null,
    second_submitted_at  datetime(6) null,
    second_agreed_at     datetime(6) null,
    opened_at            datetime(6) null,
    closed_at            datetime(6) null,
    version              integer     not null default 0,
    primary key (id),
    constraint sealed_pair_task foreign key (id) references couple_task (id),
    constraint sealed_pair_couple foreign key (couple_id) references couple (id),
    constraint sealed_pair_first_client foreign key (first_client_id) references client (id),
    constraint sealed_pair_second_client foreign key (second_client_id) references client (id),
    constraint sealed_pair_first_assignment foreign key (first_assignment_id) references assignment (id),
    constraint sealed_pair_second_assignment foreign key (second_assignment_id) references assignment (id),
    constraint sealed_pair_first_once unique (first_assignment_id),
    constraint sealed_pair_second_once unique (second_assignment_id),
    constraint sealed_pair_opened_by_both check (opened_at is null or (first_submitted_at is not null
        and first_agreed_at is not null and second_submitted_at is not null and second_agreed_at is not null))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create index sealed_pair_by_first on sealed_pair (first_client_id, id);
create index sealed_pair_by_second on sealed_pair (second_client_id, id);
