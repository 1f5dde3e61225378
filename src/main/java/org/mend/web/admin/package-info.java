/**
 * The administrator's pages: staff, rooms, services, the practice's settings and the record of access. May import
 * {@code measures}, {@code scheduling}, {@code identity}, {@code audit}, {@code shared} and {@code web}.
 */
package org.mend.web.admin;
