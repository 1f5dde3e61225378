/**
 * Who somebody is: accounts and their roles, staff, signing in and out, and the current user. A password is kept only as an
 * Argon2id hash, a token only as a digest; sign-in failures delay, they never lock an account for good. Every public
 * use-case method of the product carries {@link org.mend.identity.Allowed}, which is checked here. May import
 * {@code audit} and {@code shared}.
 */
package org.mend.identity;
