/**
 * What a client sees: today, the own practice, the player, looking back, sessions, and help. Beans here are request scoped, so
 * that nothing a client wrote or was told ever lies in an HTTP session; words being written go by the JSON API, outside of any
 * view. May import every feature package, {@code shared} and {@code web}.
 */
package org.mend.web.client;
