package org.mend.notifications;

import java.net.IDN;
import java.util.Optional;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/** An address that a mail can be sent to: one mailbox, nothing before or behind it, in letters that every mail server takes. */
record MailAddress(InternetAddress mailbox) {

    static final String MISSING = "address-missing";
    static final String MALFORMED = "address-malformed";

    /** Empty when it is none. A domain in other letters is written as the mail system wants it. */
    static Optional<MailAddress> of(String text) {
        String stripped = text == null ? "" : text.strip();
        int at = stripped.lastIndexOf('@');
        if (at < 1 || stripped.chars().anyMatch(sign -> Character.isISOControl(sign) || sign == '<' || sign == '>' || sign == ',')) {
            return Optional.empty();
        }
        try {
            String plain = stripped.substring(0, at + 1) + IDN.toASCII(stripped.substring(at + 1));
            if (plain.chars().anyMatch(sign -> sign > '~' || sign == ' ') || plain.indexOf('.', at) < 0) {
                return Optional.empty();
            }
            return Optional.of(new MailAddress(new InternetAddress(plain, true)));
        } catch (AddressException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Why nothing can be sent to it. */
    static String problemWith(String text) {
        return text == null || text.isBlank() ? MISSING : MALFORMED;
    }
}
