package org.mend.identity;

import java.time.ZoneId;

/**
 * The practice's settings.
 *
 * @param zone IANA zone that working hours and the desk's calendar are meant in
 * @param noticeHours cancelling later than this many hours before the start counts as late
 */
public record PracticeRow(String name, String zone, String phone, int noticeHours, String crisisTextEn,
        String crisisTextEs, int version) {

    public ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    public String crisisText(String language) {
        return "es".equals(language) ? crisisTextEs : crisisTextEn;
    }
}
