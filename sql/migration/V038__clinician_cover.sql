-- Who looks after the safety alerts of a clinician who is away, from the first to the last of these days in the practice's zone.

create table clinician_cover (
    id           bigint      not null,
    clinician_id bigint      not null,
    cover_id     bigint      not null,
    starts_on    date        not null,
    ends_on      date        not null,
    created_at   datetime(6) not null,
    version      integer     not null default 0,
    primary key (id),
    constraint clinician_cover_clinician foreign key (clinician_id) references staff (id),
    constraint clinician_cover_cover foreign key (cover_id) references staff (id),
    constraint clinician_cover_another check (cover_id <> clinician_id),
    constraint clinician_cover_order check (ends_on >= starts_on)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create index clinician_cover_by_clinician on clinician_cover (clinician_id, ends_on);
create index clinician_cover_by_cover on clinician_cover (cover_id, ends_on);
