package org.mend.identity;

/** What an account may be; one account can have several. The database knows them by these names. */
public enum Role {
    CLIENT, CLINICIAN, FRONT_DESK, ADMIN
}
