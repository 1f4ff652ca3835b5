package org.mailleur.workbench.internal.exchange;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.mailleur.core.exchange.DuplicateChoice.Decision;
import org.mailleur.core.exchange.Table;
import org.mailleur.core.file.LoadedFile;

/**
 * What a person wants imported, and how.
 *
 * @param list      the file
 * @param table     what it is a list of
 * @param target    where new things go; empty to take the only file of the right kind
 * @param decisions what rows are that look like something that is there, by their lines
 * @param rest      true to import the rows that can be although others are refused
 */
record ImportOrder(Path list, Table table, Optional<LoadedFile> target, Map<Integer, Decision> decisions, boolean rest) {
}
