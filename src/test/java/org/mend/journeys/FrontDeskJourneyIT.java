package org.mend.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The phone rings: book, be told why not, move, cancel, all in the week's calendar. */
class FrontDeskJourneyIT extends Journey {

    @Test
    void aSessionIsBookedRefusedWhereItClashesMovedAndCancelled() {
        Page tom = People.TOM.signIn(browser.desk());
        tom.navigate("frontdesk/calendar.xhtml");
        Locator book = openBooking(tom, "Keller", "Ines Keller");
        Locator slots = book.locator(".desk-free .slot");
        assertThat(slots.first()).isVisible();
        slots.first().click();
        book.locator("[id='book:go']").click();
        Locator notice = tom.locator("#notice .note-good");
        assertThat(notice).isVisible();
        String address = "frontdesk/" + notice.locator("a").first().getAttribute("href");
        tom.navigate(address);
        Locator session = tom.locator("#session");
        assertThat(session).containsText("Ines");

        refuseTheSameHour(tom, session.locator("dd").first().textContent());

        tom.navigate(address);
        assertThat(session).containsText("Ines");
        session.locator("button", new Locator.LocatorOptions().setHasText(Pattern.compile("Move"))).click();
        Locator move = tom.locator("#move");
        move.locator(".desk-free .slot").last().click();
        move.locator("[id='move:go']").click();
        assertThat(notice).isVisible();
        tom.navigate("frontdesk/" + notice.locator("a").first().getAttribute("href"));
        assertThat(session).isVisible();

        session.locator("button.danger").first().click();
        session.locator("button", new Locator.LocatorOptions().setHasText(Pattern.compile("client"))).first().click();
        assertThat(notice).isVisible();
        assertThat(notice.locator("button").first()).isVisible();
    }

    /** Another client with the same clinician at the hour just booked: the reason is said and other hours are offered. */
    private static void refuseTheSameHour(Page tom, String when) {
        java.util.regex.Matcher time = Pattern.compile("(\\d{1,2}) (\\p{L}+), (\\d{2}:\\d{2})").matcher(when);
        org.assertj.core.api.Assertions.assertThat(time.find()).as(when).isTrue();
        Locator book = openBooking(tom, "Amsel", "Ruth Amsel");
        book.locator("label.slot", new Locator.LocatorOptions().setHasText("Another time")).click();
        book.locator("[id='book:day_input']").fill(date(time.group(1), time.group(2)));
        book.locator("[id='book:time']").fill(time.group(3));
        book.locator("[id='book:go']").click();
        Locator refusal = book.locator(".note-stop");
        assertThat(refusal).containsText("Dr. Mara Weil");
        assertThat(refusal.locator("button")).hasCount(3);
        assertThat(book.locator("[id='book:time']")).hasValue(time.group(3));
        tom.keyboard().press("Escape");
        assertThat(book).isHidden();
    }

    private static String date(String day, String month) {
        int number = java.time.Month.from(java.time.format.DateTimeFormatter.ofPattern("MMMM", java.util.Locale.UK).parse(month)).getValue();
        java.time.LocalDate today = java.time.LocalDate.now(java.time.ZoneId.of("Europe/Berlin"));
        java.time.LocalDate date = java.time.LocalDate.of(today.getYear(), number, Integer.parseInt(day));
        return (date.isBefore(today) ? date.plusYears(1) : date).format(java.time.format.DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    }

    private static Locator openBooking(Page tom, String typed, String wanted) {
        if (tom.locator("#session").isVisible()) {
            tom.keyboard().press("Escape");
            assertThat(tom.locator("#session")).isHidden();
        }
        tom.keyboard().press("b");
        Locator book = tom.locator("#book");
        assertThat(book).isVisible();
        book.locator("[id='book:find_input']").pressSequentially(typed);
        tom.locator(".ui-autocomplete-item", new Page.LocatorOptions().setHasText(wanted)).first().click();
        assertThat(book.locator(".desk-chosen")).containsText(wanted);
        return book;
    }
}
