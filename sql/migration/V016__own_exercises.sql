-- Exercises that clinicians write themselves, from nothing or as a copy; and which texts were not written in their language.

alter table exercise
    add column owner_id    bigint  null,
    add column shared      boolean not null default false,
    add column copied_from bigint  null,
    add constraint exercise_owner foreign key (owner_id) references staff (id),
    add constraint exercise_copied_from foreign key (copied_from) references exercise (id),
    add constraint exercise_shared_by_its_owner check (shared = false or owner_id is not null);

-- borrowed: the words are those of the other language, since nobody wrote them in this one. Every version has a row for each
-- language, so that whoever is assigned an exercise finds it.
alter table exercise_text
    add column borrowed boolean not null default false;
