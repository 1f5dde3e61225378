package org.mend.notifications;

import java.util.List;
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
            for (ClaimedMail mail : claimed(clientId)) {
                Postman.Delivery delivery = send(mail);
                if (delivery == Postman.Delivery.NOBODY_THERE) {
                    return sent;
                }
                sent += delivery == Postman.Delivery.TAKEN ? 1 : 0;
            }
        }
        return sent;
    }

    private List<ClaimedMail> claimed(long clientId) {
        try {
            return claims.claim(clientId);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "What is due to a client could not be claimed: {0}", e.getClass().getName());
            return List.of();
        }
    }

    private Postman.Delivery send(ClaimedMail mail) {
        if (!claims.holds(mail)) {
            claims.release(mail);
            return Postman.Delivery.NOT_NOW;
        }
        Postman.Delivery delivery = delivered(mail);
        notice(delivery);
        switch (delivery) {
            case TAKEN -> claims.sent(mail);
            case REFUSED -> claims.refused(mail, "address-refused");
            default -> claims.notNow(mail);
        }
        return delivery;
    }

    private Postman.Delivery delivered(ClaimedMail mail) {
        try {
            return postman.deliver(mail);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "A mail could not be written: {0}", e.getClass().getName());
            return Postman.Delivery.NOT_NOW;
        }
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
