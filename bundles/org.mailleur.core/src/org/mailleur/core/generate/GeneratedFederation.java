package org.mailleur.core.generate;

import java.nio.file.Path;

/**
 * A federation that was generated.
 *
 * @param folder    the folder of its space
 * @param files     how many files were written
 * @param elements  how many objects they hold
 * @param cancelled true when the person stopped; nothing was then left in the folder
 */
public record GeneratedFederation(Path folder, int files, int elements, boolean cancelled) {
}
