/** One look for screens, diagrams and reports: colours, fonts, and pictures that are free of any output format. */
package org.mailleur.look;
