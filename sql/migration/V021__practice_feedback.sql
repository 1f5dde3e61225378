-- What a client tells about a piece of practice, each by one tap and none of it asked for; and quiet minutes somebody wished to keep.

create table practice_feedback (
    assignment_id bigint      not null,
    client_id     bigint      not null,
    amount        varchar(4)  null,
    helpful       smallint    null,
    difficulty    smallint    null,
    barrier       varchar(16) null,
    told_at       datetime(6) not null,
    version       integer     not null default 0,
    primary key (assignment_id),
    constraint practice_feedback_assignment foreign key (assignment_id) references assignment (id),
    constraint practice_feedback_client foreign key (client_id) references client (id),
    constraint practice_feedback_amount check (amount in ('NONE', 'SOME', 'MOST', 'ALL')),
    constraint practice_feedback_helpful check (helpful between 1 and 5),
    constraint practice_feedback_difficulty check (difficulty between 1 and 5),
    constraint practice_feedback_barrier check (barrier in ('FORGOT', 'NO_TIME', 'UNCLEAR', 'AVOIDED', 'TOO_HARD', 'NO_POINT',
        'HOME_TOO_FULL'))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create index practice_feedback_by_client on practice_feedback (client_id, told_at);

create table pause_taken (
    id        bigint      not null,
    client_id bigint      not null,
    taken_at  datetime(6) not null,
    primary key (id),
    constraint pause_taken_client foreign key (client_id) references client (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create index pause_taken_by_client on pause_taken (client_id, taken_at);
