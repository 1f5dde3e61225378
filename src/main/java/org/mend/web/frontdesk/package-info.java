/**
 * The front desk's pages: the week, booking, moving and cancelling, clients and working hours. Beans of the calendar keep ids
 * and choices, and read sessions anew in each request; every change goes through one use case. Nothing clinical can be asked for
 * here. May import {@code measures}, {@code scheduling}, {@code clients}, {@code identity}, {@code shared} and {@code web}.
 */
package org.mend.web.frontdesk;
