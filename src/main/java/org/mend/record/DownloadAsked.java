package org.mend.record;

/** A client has asked for a download; it can be made as soon as that is written. */
record DownloadAsked(long downloadId) {
}
