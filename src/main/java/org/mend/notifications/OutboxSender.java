package org.mend.notifications;

import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Mails what is due. Claims one client's messages, sends outside of any transaction, then says what became of them; what
 * happens to one client's mail keeps nobody else's. Any number of senders may run at once.
 */
@ApplicationScoped
class OutboxSender {

    private static final System.Logger LOG = System.getLogger(OutboxSender.class.getName());
    private static final int CLIENTS_A_ROUND = 500;

    private final OutboxClaims claims;
    private final Postman postman;
    private final AtomicBoolean nobodyThere = new AtomicBoolean();

    @Inject
    OutboxSender(OutboxClaims claims, Postman postman) {
        this.claims = claims;
        this.postman = postman;
    }

    protected OutboxSender() {
        this(null, null);
    }

    /** One round. Stops early when there is no mail server to talk to. @return how many mails went out */
    int sendDue() {
        int sent = 0;
        for (long clientId : claims.clientsToTell(CLIENTS_A_ROUND)) {
            try {
                for (ClaimedMail mail : claims.claim(clientId)) {
                    sent += send(mail);
                }
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.WARNING, "A client''s messages could not be sent in this round: {0}", e.getClass().getName());
            }
            if (nobodyThere.get()) {
                break;
            }
        }
        return sent;
    }

    private int send(ClaimedMail mail) {
        if (!claims.holds(mail)) {
            claims.release(mail);
            return 0;
        }
        Postman.Delivery delivery = postman.deliver(mail);
        notice(delivery);
        switch (delivery) {
            case TAKEN -> claims.sent(mail);
            case REFUSED -> claims.refused(mail, "address-refused");
            default -> claims.notNow(mail);
        }
        return delivery == Postman.Delivery.TAKEN ? 1 : 0;
    }

    /** Once when the mail server goes away and once when it is back, not with each round. */
    private void notice(Postman.Delivery delivery) {
        boolean away = delivery == Postman.Delivery.NOBODY_THERE;
        if (nobodyThere.getAndSet(away) != away) {
            LOG.log(away ? System.Logger.Level.WARNING : System.Logger.Level.INFO, away
                    ? "The mail server can't be reached or refuses the sign-in; mails wait and are tried again."
                    : "The mail server answers again.");
        }
    }
}
