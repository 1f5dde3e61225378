-- Which rhythm an assignment is an occurrence of; of one rhythm at most one is open.

alter table assignment
    add column rhythm_id   bigint null,
    add column rhythm_open bigint generated always as (case when ended_at is null then rhythm_id end) stored,
    add constraint assignment_rhythm foreign key (rhythm_id) references practice_rhythm (id),
    add constraint assignment_rhythm_once_open unique (rhythm_open);
