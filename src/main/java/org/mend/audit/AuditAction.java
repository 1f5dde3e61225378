package org.mend.audit;

/** FHIR AuditEvent.action: create, read, update, delete, execute. */
public enum AuditAction {
    CREATE('C'), READ('R'), UPDATE('U'), DELETE('D'), EXECUTE('E');

    private final char code;

    AuditAction(char code) {
        this.code = code;
    }

    public char code() {
        return code;
    }
}
