/**
 * Signing in and out, the own password and preferences: what everybody has, whatever the role. May import {@code measures},
 * {@code identity}, {@code shared} and {@code web}.
 */
package org.mend.web.account;
