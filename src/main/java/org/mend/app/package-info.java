/**
 * Composition root: what happens when the application starts (the schema first, then the demo practice), how it is
 * reached (Faces, REST, health) and who may in (the security mechanism). It holds no rule of the practice; it may import
 * everything, and nothing imports it.
 */
package org.mend.app;
