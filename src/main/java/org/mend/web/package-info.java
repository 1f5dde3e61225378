/**
 * Faces backing beans, one package for each area of the site: {@code web.clinician}, {@code web.client},
 * {@code web.frontdesk}, {@code web.admin} and {@code web.account}. Beans load in a view action, call one use case and
 * redirect; what a use case refuses becomes a message by {@link org.mend.web.RefusalHandler}. May import every feature
 * package, and never {@code rest}.
 */
package org.mend.web;
