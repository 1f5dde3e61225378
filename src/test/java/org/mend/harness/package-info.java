/**
 * What the container tests and the journeys stand on: a fresh embedded database in {@code target/}, one Payara Micro with
 * the real WAR that all test classes share, and its address. Tests import it; it imports the launcher's embedded database.
 */
package org.mend.harness;
