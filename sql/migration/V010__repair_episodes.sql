-- Repair episodes: something happened between the client and somebody, and the way back from it, stage by stage.

-- request_key: made by the page that begins the episode; sent twice, it is one episode. touched_at: the last time anything was
-- done in it. repaired_at: the first time the client called it repaired; a later reopening does not take that away.
create table repair_episode (
    id          bigint       not null,
    client_id   bigint       not null,
    request_key varchar(40)  not null,
    title       varchar(160) not null,
    happened_at datetime(6)  not null,
    begun_at    datetime(6)  not null,
    touched_at  datetime(6)  not null,
    status      varchar(12)  not null,
    closed_at   datetime(6)  null,
    repaired_at datetime(6)  null,
    shared_at   datetime(6)  null,
    version     integer      not null default 0,
    primary key (id),
    constraint repair_episode_once unique (client_id, request_key),
    constraint repair_episode_client foreign key (client_id) references client (id),
    constraint repair_episode_status check (status in ('OPEN', 'RESTING', 'REPAIRED')),
    constraint repair_episode_closed check ((status = 'OPEN') = (closed_at is null)),
    constraint repair_episode_repaired check (status <> 'REPAIRED' or repaired_at is not null)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create index repair_episode_by_client on repair_episode (client_id, status, touched_at, id);

-- One row for each stage that was visited. revision rises by one with each save; a save names the revision it builds on.
create table repair_stage (
    episode_id bigint      not null,
    stage      varchar(16) not null,
    words      longtext    not null,
    revision   integer     not null,
    saved_at   datetime(6) not null,
    primary key (episode_id, stage),
    constraint repair_stage_episode foreign key (episode_id) references repair_episode (id) on delete cascade,
    constraint repair_stage_stage check (stage in ('WHAT_HAPPENED', 'SETTLE', 'MY_PART', 'IMPACT', 'CARE', 'ASKING',
        'FOLLOW_THROUGH')),
    constraint repair_stage_revision check (revision > 0)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- Every time the client came back to an episode: after it lay for a while, or after it was closed.
create table episode_return (
    id          bigint      not null,
    episode_id  bigint      not null,
    how         varchar(12) not null,
    returned_at datetime(6) not null,
    primary key (id),
    constraint episode_return_episode foreign key (episode_id) references repair_episode (id) on delete cascade,
    constraint episode_return_how check (how in ('RESUMED', 'REOPENED'))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create index episode_return_by_episode on episode_return (episode_id, returned_at, id);
