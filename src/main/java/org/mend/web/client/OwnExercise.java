package org.mend.web.client;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.mend.homework.OwnExercises;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** "Add something of my own": a name, maybe why, maybe a day. */
@Named
@RequestScoped
public class OwnExercise {

    @Inject
    private OwnExercises own;

    private String title;
    private String why;
    private String day;

    public String add() {
        try {
            own.add(title, why, day == null ? null : LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            Messages.addError("form:day", Faces.<String>evaluateExpressionGet("#{clientTxt['later.own.missing']}"));
            return null;
        }
        Messages.addFlashGlobalInfo(Faces.<String>evaluateExpressionGet("#{clientTxt['own.added']}"));
        return "/client/today?faces-redirect=true";
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }
}
