/**
 * What comes in from lists that delegates already have, and what goes out to them: tables as CSV, data sets of communes and EPCI,
 * data·inclusion, JSON. Nothing is written before it was shown line by line, and then all of it or nothing.
 */
package org.mailleur.core.exchange;
