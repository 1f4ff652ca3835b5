/** The Sirius edition: the viewpoint registered with Eclipse Sirius, sessions on model files. Built with the profile "sirius" only. */
package org.mailleur.sirius;
