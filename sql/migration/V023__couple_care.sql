-- How a practice treats two people as one unit of treatment: its policy on secrets, recorded for each couple.

alter table couple
    add column secrets_policy varchar(16)   null,
    add column secrets_note   varchar(2000) not null default '',
    add column policy_by      bigint        null,
    add column policy_at      datetime(6)   null,
    add constraint couple_policy_by foreign key (policy_by) references staff (id),
    add constraint couple_policy_known check (secrets_policy is null or secrets_policy in ('NO_SECRETS', 'LIMITED', 'CONFIDENTIAL')),
    add constraint couple_policy_whole check ((secrets_policy is null) = (policy_at is null));
