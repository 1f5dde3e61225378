-- What clinicians put on what they read: a flag, and that it is to be spoken of; and phrases of their own to answer with.

create table review_flag (
    id            bigint      not null,
    reflection_id bigint      not null,
    clinician_id  bigint      not null,
    flagged_at    datetime(6) not null,
    primary key (id),
    constraint review_flag_once unique (clinician_id, reflection_id),
    constraint review_flag_reflection foreign key (reflection_id) references reflection (id),
    constraint review_flag_clinician foreign key (clinician_id) references staff (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table session_topic (
    id            bigint      not null,
    reflection_id bigint      not null,
    client_id     bigint      not null,
    clinician_id  bigint      not null,
    marked_at     datetime(6) not null,
    done_at       datetime(6) null,
    version       integer     not null default 0,
    primary key (id),
    constraint session_topic_once unique (clinician_id, reflection_id),
    constraint session_topic_reflection foreign key (reflection_id) references reflection (id),
    constraint session_topic_client foreign key (client_id) references client (id),
    constraint session_topic_clinician foreign key (clinician_id) references staff (id),
    constraint session_topic_forward check (done_at is null or done_at >= marked_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create index session_topic_open on session_topic (client_id, done_at, marked_at);

create table answer_phrase (
    id           bigint        not null,
    clinician_id bigint        not null,
    title        varchar(80)   not null,
    text         varchar(2000) not null,
    version      integer       not null default 0,
    primary key (id),
    constraint answer_phrase_once unique (clinician_id, title),
    constraint answer_phrase_clinician foreign key (clinician_id) references staff (id),
    constraint answer_phrase_title check (title <> ''),
    constraint answer_phrase_text check (text <> '')
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
