/** What tests of windows share: a person's eyes and hands, and a copy of the example to work on. No product holds it. */
package org.mailleur.window.kit;
