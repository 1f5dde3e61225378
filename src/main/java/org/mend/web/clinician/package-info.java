/**
 * The clinician's pages: the day, reviews, the caseload and charts, the library and assigning from it, the own week. Most beans
 * live for one request, load in a view action and take ids and versions from hidden inputs on the way back, so that nothing a
 * client wrote stays in the HTTP session; the two that live longer hold what a calendar shows anyway. May import
 * {@code repair}, {@code reflections}, {@code homework}, {@code measures}, {@code scheduling}, {@code clients}, {@code identity},
 * {@code shared} and {@code web}.
 */
package org.mend.web.clinician;
