/** Pictures of diagrams for people who do not open Mailleur: files and reports, without a screen. */
package org.mailleur.diagram.export;
