-- Notes of a clinician's own on what was said, kept apart from the client's record (45 CFR 164.501). Nothing else points to them.

create table psychotherapy_note (
    id        bigint      not null,
    client_id bigint      not null,
    author_id bigint      not null,
    words     longtext    not null,
    revision  integer     not null,
    begun_at  datetime(6) not null,
    saved_at  datetime(6) not null,
    primary key (id),
    constraint psychotherapy_note_client foreign key (client_id) references client (id),
    constraint psychotherapy_note_author foreign key (author_id) references staff (id),
    constraint psychotherapy_note_revision check (revision >= 0),
    constraint psychotherapy_note_words check (char_length(words) <= 20000)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create index psychotherapy_note_by_author on psychotherapy_note (author_id, client_id, begun_at, id);
