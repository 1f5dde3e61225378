-- Reaching out, promises that ask back, and guilt beside the size of the moment.

create table bid (
    id          bigint       not null,
    client_id   bigint       not null,
    episode_id  bigint       null,
    request_key varchar(40)  not null,
    whom        varchar(80)  not null,
    words       longtext     not null,
    outcome     varchar(16)  not null,
    reached_at  datetime(6)  not null,
    return_at   datetime(6)  null,
    landed_at   datetime(6)  null,
    changed_at  datetime(6)  not null,
    version     integer      not null default 0,
    primary key (id),
    constraint bid_once unique (client_id, request_key),
    constraint bid_client foreign key (client_id) references client (id),
    constraint bid_episode foreign key (episode_id) references repair_episode (id) on delete cascade,
    constraint bid_outcome check (outcome in ('LANDED', 'MISSED', 'NOT_READY_YET')),
    constraint bid_landed check ((outcome = 'LANDED') = (landed_at is not null)),
    constraint bid_return check ((outcome = 'NOT_READY_YET') = (return_at is not null))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create index bid_by_client on bid (client_id, reached_at, id);
create index bid_by_episode on bid (episode_id, landed_at);

create table commitment (
    id          bigint      not null,
    client_id   bigint      not null,
    episode_id  bigint      null,
    request_key varchar(40) not null,
    words       text        not null,
    made_at     datetime(6) not null,
    ended_at    datetime(6) null,
    version     integer     not null default 0,
    primary key (id),
    constraint commitment_once unique (client_id, request_key),
    constraint commitment_client foreign key (client_id) references client (id),
    constraint commitment_episode foreign key (episode_id) references repair_episode (id) on delete set null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create index commitment_by_client on commitment (client_id, made_at, id);

-- due_on is a day on the clock of whoever is asked: the promise was made on one, and asks back on one.
create table follow_up (
    id            bigint   not null,
    commitment_id bigint   not null,
    after_days    smallint not null,
    due_on        date     not null,
    primary key (id),
    constraint follow_up_once unique (commitment_id, after_days),
    constraint follow_up_commitment foreign key (commitment_id) references commitment (id),
    constraint follow_up_days check (after_days in (1, 7, 30))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table follow_up_answer (
    id           bigint      not null,
    follow_up_id bigint      not null,
    client_id    bigint      not null,
    kept         varchar(16) not null,
    words        longtext    not null,
    answered_at  datetime(6) not null,
    primary key (id),
    constraint follow_up_answer_once unique (follow_up_id, client_id),
    constraint follow_up_answer_follow_up foreign key (follow_up_id) references follow_up (id),
    constraint follow_up_answer_client foreign key (client_id) references client (id),
    constraint follow_up_answer_kept check (kept in ('KEPT', 'PARTLY', 'NOT_YET', 'NO_LONGER_FITS'))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- The words of the promise, and nothing else, are shown to the partner while this is open and the couple is.
create table commitment_share (
    commitment_id bigint      not null,
    couple_id     bigint      not null,
    shared_on     date        not null,
    shared_at     datetime(6) not null,
    ended_at      datetime(6) null,
    primary key (commitment_id),
    constraint commitment_share_commitment foreign key (commitment_id) references commitment (id),
    constraint commitment_share_couple foreign key (couple_id) references couple (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create index commitment_share_by_couple on commitment_share (couple_id, ended_at);

create table guilt_check (
    id          bigint       not null,
    client_id   bigint       not null,
    episode_id  bigint       null,
    request_key varchar(40)  not null,
    moment      varchar(300) not null,
    guilt       tinyint      not null,
    size        tinyint      not null,
    checked_at  datetime(6)  not null,
    primary key (id),
    constraint guilt_check_once unique (client_id, request_key),
    constraint guilt_check_client foreign key (client_id) references client (id),
    constraint guilt_check_episode foreign key (episode_id) references repair_episode (id) on delete set null,
    constraint guilt_check_scales check (guilt between 0 and 10 and size between 0 and 10)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create index guilt_check_by_client on guilt_check (client_id, checked_at, id);
