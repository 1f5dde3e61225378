-- What is told of a subject is withdrawn, and looked up, by that subject; without an index each time would lock every message.

create index outbox_message_by_subject on outbox_message (subject_id, status);
