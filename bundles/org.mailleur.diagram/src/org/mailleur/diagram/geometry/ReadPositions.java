package org.mailleur.diagram.geometry;

import java.util.Optional;
import org.mailleur.core.file.FileProblem;

/**
 * What a positions file gave.
 *
 * @param positions what could be read of it
 * @param problem   what could not, empty when all was well or there is no such file
 */
public record ReadPositions(DiagramPositions positions, Optional<FileProblem> problem) {
}
