-- Something between the client and the clinician, or the practice, did not land. For clinicians in care of the client alone.

-- words_shown: whether the clinician may read the words, or only that something did not land.
create table rupture_flag (
    id                bigint        not null,
    client_id         bigint        not null,
    request_key       varchar(40)   not null,
    about             varchar(12)   not null,
    clinician_id      bigint        null,
    words             longtext      not null,
    words_shown       boolean       not null,
    status            varchar(16)   not null,
    flagged_at        datetime(6)   not null,
    answered_by       bigint        null,
    acknowledged_at   datetime(6)   null,
    acknowledged_note varchar(2000) not null,
    talked_at         datetime(6)   null,
    talked_note       varchar(2000) not null,
    withdrawn_at      datetime(6)   null,
    seen_at           datetime(6)   null,
    version           integer       not null default 0,
    primary key (id),
    constraint rupture_flag_once unique (client_id, request_key),
    constraint rupture_flag_client foreign key (client_id) references client (id),
    constraint rupture_flag_clinician foreign key (clinician_id) references staff (id),
    constraint rupture_flag_answered_by foreign key (answered_by) references staff (id),
    constraint rupture_flag_about check (about in ('CLINICIAN', 'PRACTICE')),
    constraint rupture_flag_whom check ((about = 'CLINICIAN') = (clinician_id is not null)),
    constraint rupture_flag_status check (status in ('OPEN', 'ACKNOWLEDGED', 'TALKED_ABOUT', 'WITHDRAWN')),
    constraint rupture_flag_talked check ((status = 'TALKED_ABOUT') = (talked_at is not null)),
    constraint rupture_flag_withdrawn check ((status = 'WITHDRAWN') = (withdrawn_at is not null)),
    constraint rupture_flag_received check (status not in ('ACKNOWLEDGED', 'TALKED_ABOUT') or answered_by is not null)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create index rupture_flag_by_client on rupture_flag (client_id, flagged_at, id);
