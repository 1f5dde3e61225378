/**
 * The append-only record of who read and changed what. An event is written in the transaction that it tells of: if it can't
 * be written, the access fails. Events hold ids and codes, never names or texts. Imports {@code shared} alone; the
 * account is told by the caller.
 */
package org.mend.audit;
