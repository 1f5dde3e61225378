-- An answer that somebody must look at soon. It stays until one person says what was done; after escalate_at others are told too.

create table safety_alert (
    id              bigint        not null,
    client_id       bigint        not null,
    response_id     bigint        not null,
    rule            varchar(40)   not null,
    raised_at       datetime(6)   not null,
    escalate_at     datetime(6)   not null,
    escalated_at    datetime(6)   null,
    acknowledged_at datetime(6)   null,
    acknowledged_by bigint        null,
    note            varchar(2000) null,
    open_marker     tinyint generated always as (case when acknowledged_at is null then 1 end) stored,
    version         integer       not null default 0,
    primary key (id),
    constraint safety_alert_once unique (response_id, rule),
    constraint safety_alert_client foreign key (client_id) references client (id),
    constraint safety_alert_response foreign key (response_id) references measure_response (id),
    constraint safety_alert_acknowledged_by foreign key (acknowledged_by) references staff (id),
    constraint safety_alert_acknowledged check ((acknowledged_at is null) = (acknowledged_by is null)
        and (acknowledged_at is null) = (note is null)),
    constraint safety_alert_order check (escalate_at >= raised_at and (escalated_at is null or escalated_at >= escalate_at)
        and (acknowledged_at is null or acknowledged_at >= raised_at))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create index safety_alert_open on safety_alert (open_marker, escalate_at);
create index safety_alert_by_client on safety_alert (client_id, raised_at, id);

-- One row: how long the client's own clinicians have, and who is on duty then; without anybody on duty all clinicians are told.
create table safety_setting (
    id                 tinyint  not null,
    escalation_minutes smallint not null,
    duty_clinician_id  bigint   null,
    version            integer  not null default 0,
    primary key (id),
    constraint safety_setting_the_one check (id = 1),
    constraint safety_setting_minutes check (escalation_minutes between 5 and 1440),
    constraint safety_setting_duty foreign key (duty_clinician_id) references staff (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

insert into safety_setting (id, escalation_minutes) values (1, 60);
