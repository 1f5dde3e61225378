package org.mend.web.frontdesk;

import org.mend.shared.Ids;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/** Ids in select lists, in the form that may leave the JVM. */
@FacesConverter("deskId")
public class IdConverter implements Converter<Long> {

    @Override
    public Long getAsObject(FacesContext context, UIComponent component, String value) {
        return value == null || value.isBlank() ? null : Ids.parse(value);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Long value) {
        return value == null ? "" : Ids.format(value);
    }
}
