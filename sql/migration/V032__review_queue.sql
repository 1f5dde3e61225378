-- The review queue of one client.

create index reflection_queue_by_client on reflection (client_id, review_state, submitted_at, id);
