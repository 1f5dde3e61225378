-- What a reflection said before its client changed it, for whoever could read it then.

-- answers: {stepKey: words} as JSON, all that was written. It stood from written_at until replaced_at.
create table reflection_revision (
    id            bigint      not null,
    reflection_id bigint      not null,
    revision      integer     not null,
    answers       longtext    not null,
    written_at    datetime(6) not null,
    replaced_at   datetime(6) not null,
    primary key (id),
    constraint reflection_revision_once unique (reflection_id, revision),
    constraint reflection_revision_reflection foreign key (reflection_id) references reflection (id),
    constraint reflection_revision_answers check (json_valid(answers)),
    constraint reflection_revision_number check (revision >= 0),
    constraint reflection_revision_forward check (replaced_at >= written_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
