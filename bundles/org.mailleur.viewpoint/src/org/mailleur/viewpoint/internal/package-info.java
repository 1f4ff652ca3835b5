/** What the services share: views of either edition, the scope of a diagram, the ties of an evaluated structure. */
package org.mailleur.viewpoint.internal;
