package org.mend.homework;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps the FHIR code in the database. */
@Converter(autoApply = true)
public class AssignmentStatusConverter implements AttributeConverter<AssignmentStatus, String> {

    @Override
    public String convertToDatabaseColumn(AssignmentStatus status) {
        return status == null ? null : status.code();
    }

    @Override
    public AssignmentStatus convertToEntityAttribute(String code) {
        return code == null ? null : AssignmentStatus.ofCode(code);
    }
}
