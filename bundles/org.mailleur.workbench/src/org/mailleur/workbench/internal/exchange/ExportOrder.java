package org.mailleur.workbench.internal.exchange;

import java.nio.file.Path;
import java.util.List;

import org.mailleur.core.exchange.Table;

/**
 * Which lists a person wants written, and where.
 *
 * @param tables   the tables
 * @param folder   where
 * @param personal true to let personal data leave
 */
record ExportOrder(List<Table> tables, Path folder, boolean personal) {
}
