package org.mend.web;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.omnifaces.util.Faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

/** A time of day as people at a desk type it: 9, 930, 9:30, 09.30 or 9h30. */
@FacesConverter("wallTime")
public class WallTimeConverter implements Converter<LocalTime> {

    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})(?:[:.h ]?(\\d{2}))?");

    @Override
    public LocalTime getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        Matcher typed = TYPED.matcher(value.strip());
        if (!typed.matches()) {
            throw refused();
        }
        try {
            return LocalTime.of(Integer.parseInt(typed.group(1)), typed.group(2) == null ? 0 : Integer.parseInt(typed.group(2)));
        } catch (DateTimeException e) {
            throw refused();
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalTime value) {
        return value == null ? "" : value.toString();
    }

    private static ConverterException refused() {
        String text = Faces.evaluateExpressionGet("#{deskTxt['time.shape']}");
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }
}
