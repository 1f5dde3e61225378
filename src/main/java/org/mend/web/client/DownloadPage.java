package org.mend.web.client;

import org.mend.record.DownloadProgress;
import org.mend.record.DownloadState;
import org.mend.record.DownloadTicket;
import org.mend.record.OwnDownload;
import org.mend.shared.Ids;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Everything that is the client's own as one file: ask, see how far it is, save it, delete it. */
@Named
@RequestScoped
public class DownloadPage {

    @Inject
    private OwnDownload downloads;
    @Inject
    @Param
    private String link;

    private DownloadProgress progress;
    private boolean opening;

    /** A postback looks at the page's parts before any action of it runs. */
    @PostConstruct
    void loadForPostback() {
        if (Faces.isPostback()) {
            load();
        }
    }

    public void load() {
        progress = downloads.progress().orElse(null);
        opening = downloads.isOpenedBy(link);
    }

    public String ask() {
        return withLink(downloads.ask());
    }

    public String newLink() {
        return withLink(downloads.newLink());
    }

    public String delete() {
        downloads.delete();
        return "/client/download?faces-redirect=true";
    }

    private static String withLink(DownloadTicket ticket) {
        return "/client/download?faces-redirect=true&link=" + ticket.token();
    }

    /** Null when nothing is there. */
    public DownloadProgress getProgress() {
        return progress;
    }

    public boolean isUnderWay() {
        return progress != null && progress.state().underWay();
    }

    public boolean isReady() {
        return progress != null && progress.state() == DownloadState.READY;
    }

    public boolean isFailed() {
        return progress != null && progress.state() == DownloadState.FAILED;
    }

    /** Where the file is, or null without the newest link. */
    public String getFile() {
        return isReady() && opening ? "/api/v1/me/download/" + Ids.format(progress.id()) + "/mend.zip?link=" + link : null;
    }
}
