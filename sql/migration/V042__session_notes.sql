-- A session's note and what is planned for the next time. What was signed is never overwritten: amending keeps the earlier text.

create table session_note (
    id             bigint      not null,
    appointment_id bigint      not null,
    clinician_id   bigint      not null,
    status         varchar(10) not null,
    words          text        not null,
    plan           text        not null,
    revision       integer     not null,
    begun_at       datetime(6) not null,
    saved_at       datetime(6) not null,
    signed_at      datetime(6) null,
    amended_at     datetime(6) null,
    primary key (id),
    constraint session_note_once unique (appointment_id, clinician_id),
    constraint session_note_appointment foreign key (appointment_id) references appointment (id),
    constraint session_note_clinician foreign key (clinician_id) references staff (id),
    constraint session_note_status check (status in ('DRAFT', 'SIGNED', 'AMENDED')),
    constraint session_note_signed check ((status = 'DRAFT') = (signed_at is null)),
    constraint session_note_amended check ((status = 'AMENDED') = (amended_at is not null)),
    constraint session_note_words check (char_length(words) <= 4000),
    constraint session_note_plan check (char_length(plan) <= 2000),
    constraint session_note_revision check (revision > 0)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table session_note_revision (
    note_id     bigint      not null,
    number      smallint    not null,
    words       text        not null,
    plan        text        not null,
    written_at  datetime(6) not null,
    replaced_at datetime(6) not null,
    primary key (note_id, number),
    constraint session_note_revision_note foreign key (note_id) references session_note (id),
    constraint session_note_revision_number check (number > 0),
    constraint session_note_revision_order check (replaced_at >= written_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
