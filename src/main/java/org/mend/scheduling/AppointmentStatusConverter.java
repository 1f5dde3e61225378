package org.mend.scheduling;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps the FHIR code in the database. */
@Converter(autoApply = true)
public class AppointmentStatusConverter implements AttributeConverter<AppointmentStatus, String> {

    @Override
    public String convertToDatabaseColumn(AppointmentStatus status) {
        return status == null ? null : status.code();
    }

    @Override
    public AppointmentStatus convertToEntityAttribute(String code) {
        return code == null ? null : AppointmentStatus.of(code);
    }
}
