package org.mend.notifications;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a mail says, in the language of whom it goes to: the same few words whatever it is about. */
final class MailTexts {

    private static final String BUNDLE = "org.mend.notifications.mail";
    private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)}");
    private static final String PAGE = read("mail.html");

    private final ResourceBundle texts;
    private final Mailing mailing;

    MailTexts(Mailing mailing, Locale language) {
        this.texts = ResourceBundle.getBundle(BUNDLE, language, MailTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.mailing = mailing;
    }

    String subject() {
        return own("subject");
    }

    /** @param unsubscribe address of the page that ends such mails, null where there is nothing to end */
    String plain(String open, String unsubscribe) {
        String end = unsubscribe == null ? "" : "\r\n\r\n" + texts.getString("unsubscribe") + "\r\n" + unsubscribe;
        return own("subject") + "\r\n\r\n" + own("text") + "\r\n\r\n" + texts.getString("open") + "\r\n" + open + "\r\n\r\n-- \r\n"
                + texts.getString("foot") + end + "\r\n";
    }

    String html(String open, String unsubscribe) {
        Map<String, String> values = Map.of("language", texts.getString("language"), "subject", own("subject"), "text", own("text"),
                "open", texts.getString("open"), "address", open, "foot", texts.getString("foot"),
                "unsubscribe", unsubscribe == null ? "" : texts.getString("unsubscribe"),
                "end", unsubscribe == null ? open : unsubscribe);
        return SLOT.matcher(PAGE).replaceAll(slot -> Matcher.quoteReplacement(escaped(values.getOrDefault(slot.group(1),
                slot.group()))));
    }

    private String own(String key) {
        return texts.getString(mailing.texts() + "." + key);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static String read(String name) {
        try (InputStream page = MailTexts.class.getResourceAsStream(name)) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
