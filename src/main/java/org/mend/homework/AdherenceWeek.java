package org.mend.homework;

import java.time.LocalDate;

/** What was asked for in one week, and what became of it. */
public record AdherenceWeek(LocalDate monday, PracticeFigures figures) {
}
