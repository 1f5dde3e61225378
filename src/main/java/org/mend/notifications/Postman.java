package org.mend.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;

/** Hands one mail to the mail server. */
@ApplicationScoped
class Postman {

    private final MailSettings settings;
    private final MailComposer composer;

    @Inject
    Postman(MailSettings settings, MailComposer composer) {
        this.settings = settings;
        this.composer = composer;
    }

    protected Postman() {
        this(null, null);
    }

    /** What the mail server made of it. */
    enum Delivery {
        TAKEN,
        /** Of this mail alone: such an address does not exist. */
        REFUSED,
        /** Of this mail alone, for now. */
        NOT_NOW,
        /** There is no mail server to talk to, so the next mail would fare no better. */
        NOBODY_THERE
    }

    Delivery deliver(ClaimedMail mail) {
        Session session = Session.getInstance(settings.session());
        try (Transport server = session.getTransport()) {
            MimeMessage message = composer.compose(mail, session);
            if (!isConnected(server)) {
                return Delivery.NOBODY_THERE;
            }
            server.sendMessage(message, message.getAllRecipients());
            return Delivery.TAKEN;
        } catch (SendFailedException e) {
            return e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0 ? Delivery.REFUSED : Delivery.NOT_NOW;
        } catch (MessagingException e) {
            return Delivery.NOT_NOW;
        }
    }

    private boolean isConnected(Transport server) {
        try {
            server.connect(settings.user().orElse(null), settings.secret().orElse(null));
            return true;
        } catch (MessagingException unreachable) {
            return false;
        }
    }
}
