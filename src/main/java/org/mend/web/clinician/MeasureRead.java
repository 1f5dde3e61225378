package org.mend.web.clinician;

import org.mend.clients.ClientChart;
import org.mend.clients.ClientDirectory;
import org.mend.measures.MeasureAnswers;
import org.mend.measures.MeasureReading;
import org.mend.shared.Ids;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One answered questionnaire, item by item. */
@Named
@RequestScoped
public class MeasureRead {

    @Inject
    private MeasureReading reading;
    @Inject
    private ClientDirectory directory;

    private String id;
    private MeasureAnswers answers;
    private ClientChart client;

    public void load() {
        answers = reading.answers(Ids.parse(id));
        client = directory.chart(answers.clientId());
    }

    public MeasureAnswers getAnswers() {
        return answers;
    }

    public String getName() {
        return client == null ? "" : client.details().givenName() + " " + client.details().familyName();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
