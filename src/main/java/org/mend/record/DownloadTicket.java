package org.mend.record;

/** What opens a download, for its own client alone. @param token good until the next one is given out, or the file is gone */
public record DownloadTicket(long id, String token) {

    /** Without the token. */
    @Override
    public String toString() {
        return "DownloadTicket[" + id + "]";
    }
}
