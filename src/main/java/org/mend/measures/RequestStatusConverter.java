package org.mend.measures;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
public class RequestStatusConverter implements AttributeConverter<RequestStatus, String> {

    @Override
    public String convertToDatabaseColumn(RequestStatus status) {
        return status == null ? null : status.code();
    }

    @Override
    public RequestStatus convertToEntityAttribute(String code) {
        return code == null ? null : RequestStatus.of(code);
    }
}
