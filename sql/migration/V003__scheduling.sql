-- Rooms, services, when clinicians work, and the sessions.
-- Times of sessions lie on five-minute marks, so that taken_quantum can be the last guard against double booking.

create table room (
    id              bigint       not null,
    name            varchar(80)  not null,
    seats           smallint     not null,
    video_link      varchar(500) null,
    active          boolean      not null default true,
    booking_version integer      not null default 0,
    version         integer      not null default 0,
    primary key (id),
    constraint room_name_unique unique (name),
    constraint room_seats check (seats between 1 and 100),
    constraint room_named check (char_length(trim(name)) > 0)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table service (
    id                    bigint       not null,
    name                  varchar(120) not null,
    name_es               varchar(120) not null,
    duration_minutes      smallint     not null,
    buffer_before_minutes smallint     not null,
    buffer_after_minutes  smallint     not null,
    max_clients           smallint     not null,
    active                boolean      not null default true,
    version               integer      not null default 0,
    primary key (id),
    constraint service_name_unique unique (name),
    constraint service_duration check (duration_minutes between 5 and 480 and duration_minutes % 5 = 0),
    constraint service_buffers check (buffer_before_minutes between 0 and 120 and buffer_before_minutes % 5 = 0
        and buffer_after_minutes between 0 and 120 and buffer_after_minutes % 5 = 0),
    constraint service_max_clients check (max_clients between 1 and 20)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- Weekly working hours in the practice's wall time.
create table availability (
    id           bigint  not null,
    clinician_id bigint  not null,
    weekday      tinyint not null,
    start_time   time    not null,
    end_time     time    not null,
    valid_from   date    not null,
    valid_until  date    null,
    primary key (id),
    constraint availability_clinician foreign key (clinician_id) references staff (id),
    constraint availability_weekday check (weekday between 1 and 7),
    constraint availability_order check (end_time > start_time),
    constraint availability_dates check (valid_until is null or valid_until >= valid_from)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create index availability_by_clinician on availability (clinician_id, weekday);

create table leave_period (
    id           bigint      not null,
    clinician_id bigint      not null,
    start_at     datetime(6) not null,
    end_at       datetime(6) not null,
    primary key (id),
    constraint leave_period_clinician foreign key (clinician_id) references staff (id),
    constraint leave_period_order check (end_at > start_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create index leave_period_by_clinician on leave_period (clinician_id, start_at);

-- taken_from and taken_until are start and end widened by the service's buffers.
create table appointment (
    id                  bigint      not null,
    clinician_id        bigint      not null,
    service_id          bigint      not null,
    room_id             bigint      not null,
    start_at            datetime(6) not null,
    end_at              datetime(6) not null,
    taken_from          datetime(6) not null,
    taken_until         datetime(6) not null,
    status              varchar(20) not null,
    cancellation_reason varchar(30) null,
    replaces_id         bigint      null,
    created_by          bigint      not null,
    created_at          datetime(6) not null,
    version             integer     not null default 0,
    primary key (id),
    constraint appointment_clinician foreign key (clinician_id) references staff (id),
    constraint appointment_service foreign key (service_id) references service (id),
    constraint appointment_room foreign key (room_id) references room (id),
    constraint appointment_replaces foreign key (replaces_id) references appointment (id),
    constraint appointment_replaces_once unique (replaces_id),
    constraint appointment_created_by foreign key (created_by) references account (id),
    constraint appointment_order check (end_at > start_at and taken_from <= start_at and taken_until >= end_at),
    constraint appointment_status check (status in ('proposed', 'pending', 'booked', 'arrived', 'checked-in',
        'fulfilled', 'cancelled', 'noshow', 'waitlist', 'entered-in-error')),
    constraint appointment_reason check ((status = 'cancelled') = (cancellation_reason is not null)),
    constraint appointment_reason_known check (cancellation_reason is null or cancellation_reason in
        ('by-client', 'by-practice', 'late-by-client', 'rescheduled'))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create index appointment_by_clinician on appointment (clinician_id, start_at);
create index appointment_by_room on appointment (room_id, start_at);
create index appointment_by_start on appointment (start_at, id);

create table appointment_participant (
    appointment_id bigint      not null,
    client_id      bigint      not null,
    attendance     varchar(12) not null,
    start_at       datetime(6) not null,
    primary key (appointment_id, client_id),
    constraint appointment_participant_appointment foreign key (appointment_id) references appointment (id),
    constraint appointment_participant_client foreign key (client_id) references client (id),
    constraint appointment_participant_attendance check (attendance in ('expected', 'attended', 'missed'))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create index appointment_participant_by_client on appointment_participant (client_id, start_at);

-- The backstop that no code path can pass: one live session for a clinician, client or room in each five minutes.
-- quantum counts five-minute steps since 1970-01-01T00:00Z.
create table taken_quantum (
    resource_id    bigint  not null,
    quantum        integer not null,
    appointment_id bigint  not null,
    primary key (resource_id, quantum),
    constraint taken_quantum_appointment foreign key (appointment_id) references appointment (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
