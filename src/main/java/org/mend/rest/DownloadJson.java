package org.mend.rest;

import java.time.OffsetDateTime;

/** How far the caller's own download is; {@code id} and times are absent when there is none. */
public record DownloadJson(String id, String state, int percent, OffsetDateTime requested, OffsetDateTime expires) {
}
