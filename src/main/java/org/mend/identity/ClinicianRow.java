package org.mend.identity;

/** A clinician as pick lists show one; {@code id} is the staff row's. */
public record ClinicianRow(long id, String name) {
}
