package org.mend.repair;

/** How the client came back to an episode: took it up again after a while, or opened it again after it was closed. */
public enum ReturnKind {
    RESUMED, REOPENED
}
