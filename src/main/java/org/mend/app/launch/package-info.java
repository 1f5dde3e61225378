/**
 * What {@code mvn -Prun} starts: an embedded MariaDB, a Payara Micro with the WAR in it, and the sign-ins of the demo
 * practice on the screen. It runs in a JVM of its own beside the server and is no part of the WAR; it imports nothing of
 * ours. Invariants: everything listens on loopback only, secrets lie in files that only their owner reads, and whatever
 * it starts it also stops, at the latest when it is started the next time.
 */
package org.mend.app.launch;
