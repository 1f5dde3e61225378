package org.mend.web.clinician;

import java.util.List;

import org.mend.clients.ClientDetails;
import org.mend.clients.ClientDirectory;
import org.mend.repair.EpisodeView;
import org.mend.repair.SharedRepair;
import org.mend.repair.SharedRepair.SharedEpisode;
import org.mend.repair.StageState;
import org.mend.shared.Ids;
import org.mend.web.Moments;
import org.omnifaces.cdi.Param;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One episode that a client shares, to read. */
@Named
@RequestScoped
public class SharedEpisodePage {

    @Inject
    private SharedRepair shared;
    @Inject
    private ClientDirectory directory;
    @Inject
    private ClinicianTexts texts;
    @Inject
    private Moments moments;
    @Inject
    @Param
    private String id;

    private SharedEpisode found;
    private String clientName;

    public void load() {
        found = shared.read(Ids.parse(id));
        ClientDetails details = directory.chart(found.clientId()).details();
        clientName = details.givenName() + " " + details.familyName();
    }

    public EpisodeView getEpisode() {
        return found.episode();
    }

    public long getClientId() {
        return found.clientId();
    }

    public String getClientName() {
        return clientName;
    }

    public String getName() {
        EpisodeView episode = found.episode();
        return episode.title().isEmpty() ? texts.of("repair.untitled", moments.day(episode.happenedAt())) : episode.title();
    }

    /** Stages in which something was written. */
    public List<StageState> getWritten() {
        return found.episode().stages().stream().filter(stage -> !stage.words().isBlank()).toList();
    }
}
