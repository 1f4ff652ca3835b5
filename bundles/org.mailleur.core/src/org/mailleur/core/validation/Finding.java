package org.mailleur.core.validation;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Something that the checks found.
 *
 * @param severity how much it matters
 * @param rule     identifier of the check that found it
 * @param file     the file concerned
 * @param line     the line, from 1; 0 when unknown
 * @param id       identifier of the element concerned; empty when there is none
 * @param message  one or two French sentences that name the file, the element and the way out
 * @param fix      a way to mend it at a click, where there is one
 */
public record Finding(Severity severity, String rule, Path file, int line, String id, String message, Optional<Fix> fix) {
}
