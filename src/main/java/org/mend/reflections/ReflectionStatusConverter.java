package org.mend.reflections;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps the FHIR code in the database. */
@Converter(autoApply = true)
public class ReflectionStatusConverter implements AttributeConverter<ReflectionStatus, String> {

    @Override
    public String convertToDatabaseColumn(ReflectionStatus status) {
        return status == null ? null : status.code();
    }

    @Override
    public ReflectionStatus convertToEntityAttribute(String code) {
        return code == null ? null : ReflectionStatus.ofCode(code);
    }
}
