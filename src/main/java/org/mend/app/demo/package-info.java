/**
 * The demo practice: invented people, sessions, homework and reflections, made by code with a fixed seed, so that the same day
 * of loading always gives the same picture. It is loaded once, into an empty database, in one transaction, and only when
 * {@code MEND_DEMO=true} and the server listens on loopback alone. Its accounts let nobody in once the server runs without that.
 * It writes by JDBC, past the use cases, and so has to keep their rules itself; tests hold it to them. May import everything.
 */
package org.mend.app.demo;
