-- What becomes of a message: which mail it went with, why it was not sent, and for which day it is the client's one notice.

alter table outbox_message
    drop constraint outbox_message_status;

alter table outbox_message
    add column reason      varchar(40) null,
    add column notice_on   date        null,
    add column folded_into bigint      null,
    add constraint outbox_message_status check (status in ('WAITING', 'SENT', 'FAILED', 'WITHDRAWN', 'IN_APP')),
    add constraint outbox_message_one_notice_a_day unique (client_id, notice_on),
    add constraint outbox_message_folded foreign key (folded_into) references outbox_message (id);

create index outbox_message_by_claim on outbox_message (claim_token);

-- Staff have no address: what is told to them is shown in Mend.
update outbox_message set status = 'IN_APP' where staff_id is not null and status = 'WAITING';
