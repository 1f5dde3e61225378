package org.mend.record;

import org.mend.shared.NotFound;

/** There is no such download, or it has expired, or it is somebody else's, or the link is another. */
public class DownloadNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public DownloadNotFound() {
        super("download-not-found");
    }
}
