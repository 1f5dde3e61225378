package org.mend.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.mend.shared.Invalid;
import org.mend.shared.TimeSlot;

class AppointmentTest {

    private static final Instant NINE = Instant.parse("2026-11-24T08:00:00Z");
    private static final Duration NOTICE = Duration.ofHours(24);

    @Test
    void nobodyCanHaveMissedASessionBeforeItBegins() {
        Appointment session = booked();

        assertThatThrownBy(() -> session.missed(NINE.minusSeconds(1))).isInstanceOf(TooEarly.class);
        session.missed(NINE);
        assertThat(session.status()).isEqualTo(AppointmentStatus.NOSHOW);
    }

    @Test
    void aMissedSessionCanBeCorrected() {
        Appointment session = booked();
        session.missed(NINE);

        session.arrive();

        assertThat(session.status()).isEqualTo(AppointmentStatus.ARRIVED);
    }

    @Test
    void aSessionUnderWayCanNotBeMoved() {
        Appointment session = booked();
        session.checkIn();

        assertThatThrownBy(session::makeWayForAnother).isInstanceOf(IllegalStatusChange.class);
    }

    @Test
    void cancellingTwiceIsRefused() {
        Appointment session = booked();
        session.cancelByClient(NINE.minus(NOTICE), NOTICE);

        assertThatThrownBy(session::cancelByPractice).isInstanceOf(IllegalStatusChange.class);
    }

    @Test
    void aStartBesideTheFiveMinuteMarksIsRefused() {
        assertThatThrownBy(() -> new BookingRequest(1, List.of(2L), 3, Optional.empty(), NINE.plusSeconds(60)))
                .isInstanceOf(Invalid.class);
    }

    private static Appointment booked() {
        TimeSlot session = TimeSlot.of(NINE, Duration.ofMinutes(50));
        return new Appointment(new BookingRequest(1, List.of(2L), 3, Optional.empty(), NINE), 4, session, session, 5,
                NINE.minus(NOTICE));
    }
}
