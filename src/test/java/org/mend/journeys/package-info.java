/**
 * The job as a person does it, in a real browser against the shared server. A journey extends {@link
 * org.mend.journeys.Journey}; a failing one leaves a picture and a trace in {@code target/journeys/}.
 */
package org.mend.journeys;
