package org.mend.notifications;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

/** Writes the mail itself: plain text and HTML of the same words, with the headers that end such mails by one click. */
@ApplicationScoped
class MailComposer {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final int ID_LENGTH = 40;

    private final MailSettings settings;
    private final Clock clock;

    @Inject
    MailComposer(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    protected MailComposer() {
        this(null, null);
    }

    MimeMessage compose(ClaimedMail mail, Session session) throws MessagingException {
        MailTexts texts = new MailTexts(mail.mailing(), mail.to().language());
        String site = settings.baseUrl().orElseThrow();
        MailAddress from = settings.from().orElseThrow();
        String end = mail.unsubscribe() == null ? null : site + "/account/unsubscribe.xhtml?t=" + mail.unsubscribe();

        MimeMessage message = new Identified(session, messageId(mail.key(), from));
        message.setFrom(from.mailbox());
        message.setRecipient(Message.RecipientType.TO, MailAddress.of(mail.to().email()).orElseThrow().mailbox());
        message.setSubject(texts.subject(), UTF_8);
        message.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atOffset(ZoneOffset.UTC)));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", mail.to().language().getLanguage());
        if (end != null) {
            message.setHeader("List-Unsubscribe", "<" + site + "/api/v1/unsubscribe?t=" + mail.unsubscribe() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setContent(alternatives(texts.plain(site + "/", end), texts.html(site + "/", end)));
        message.saveChanges();
        return message;
    }

    private static MimeMultipart alternatives(String plain, String html) throws MessagingException {
        MimeBodyPart first = new MimeBodyPart();
        first.setText(plain, UTF_8);
        MimeBodyPart second = new MimeBodyPart();
        second.setText(html, UTF_8, "html");
        return new MimeMultipart("alternative", first, second);
    }

    /** The same for each try of one mail, and nothing of what it is about. */
    private static String messageId(String key, MailAddress from) {
        String address = from.mailbox().getAddress();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return "<" + HexFormat.of().formatHex(digest).substring(0, ID_LENGTH) + address.substring(address.lastIndexOf('@')) + ">";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keeps the Message-ID that it was given; Jakarta Mail would make a new one at each saving. */
    private static final class Identified extends MimeMessage {

        private final String id;

        Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
