-- Who may read a reflection, entry by entry: the client alone, the clinicians, or the clinicians and the partner of one couple.

alter table reflection drop constraint reflection_visibility;

-- edits: {stepKey: times} as JSON, how often words were come back to. revision rises by one with each amendment.
alter table reflection
    add column couple_id  bigint        null,
    add column edits      varchar(4000) not null default '{}',
    add column amended_at datetime(6)   null,
    add column revision   integer       not null default 0,
    add constraint reflection_couple foreign key (couple_id) references couple (id),
    add constraint reflection_visibility check (visibility in ('PRIVATE', 'CLINICIAN', 'PARTNER')),
    add constraint reflection_partner check ((visibility = 'PARTNER') = (couple_id is not null)),
    add constraint reflection_edits check (json_valid(edits)),
    add constraint reflection_revision_counts check (revision >= 0);

-- From when to when others could read it. Nothing stands here for the time in which it was the client's alone.
create table reflection_sharing (
    id            bigint      not null,
    reflection_id bigint      not null,
    visibility    varchar(12) not null,
    couple_id     bigint      null,
    since         datetime(6) not null,
    ended_at      datetime(6) null,
    primary key (id),
    constraint reflection_sharing_reflection foreign key (reflection_id) references reflection (id),
    constraint reflection_sharing_couple foreign key (couple_id) references couple (id),
    constraint reflection_sharing_visibility check (visibility in ('CLINICIAN', 'PARTNER')),
    constraint reflection_sharing_partner check ((visibility = 'PARTNER') = (couple_id is not null)),
    constraint reflection_sharing_forward check (ended_at is null or ended_at >= since)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create index reflection_sharing_by_reflection on reflection_sharing (reflection_id, since);
create index reflection_sharing_by_couple on reflection_sharing (couple_id, ended_at);

insert into reflection_sharing (id, reflection_id, visibility, couple_id, since, ended_at)
select id, id, visibility, null, submitted_at, null from reflection where visibility = 'CLINICIAN' and submitted_at is not null;
