/**
 * The JSON API below {@code /api/v1}: the same use cases as the screens, for programs. A resource class reads the request, calls
 * one use case and writes records; it decides nothing. Every failure is a problem document (RFC 9457) that holds neither the
 * text of an exception nor anything that was sent, and what is absent looks exactly like what is forbidden. A POST that
 * carries an {@code Idempotency-Key} is done once. May import every feature package and {@code shared}, never {@code web}.
 */
package org.mend.rest;
