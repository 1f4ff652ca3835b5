package org.mailleur.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.mailleur.core.exchange.DataInclusion;
import org.mailleur.core.exchange.ExchangeException;
import org.mailleur.core.exchange.ExchangeLimits;
import org.mailleur.core.exchange.GeographicalCode;
import org.mailleur.core.exchange.ImportSource;
import org.mailleur.core.exchange.Table;
import org.mailleur.core.exchange.Tables;
import org.mailleur.model.territory.Territory;

/** Tells what each file to import is: a list, a data set of communes or EPCI, or structures of data·inclusion. */
final class ImportedFiles {

    private static final int HEAD = 400;

    private final Tables tables;
    private final Models.Asked asked;
    private final Invocation invocation;

    ImportedFiles(Tables tables, Models.Asked asked, Invocation invocation) {
        this.tables = tables;
        this.asked = asked;
        this.invocation = invocation;
    }

    ImportSource source(String typed) throws BadInputException, ExchangeException {
        Path file = Invocation.path(typed);
        String name = String.valueOf(file.getFileName());
        byte[] content = ImportSource.bytes(file, ExchangeLimits.DEFAULT);
        if (name.toLowerCase(Locale.ROOT).endsWith(".json")) {
            return new DataInclusion().read(name, content, tables.find("structures").orElseThrow());
        }
        String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1).toUpperCase(Locale.ROOT);
        if (head.contains("TYPECOM") || head.contains("CODGEO") || head.contains("LIBEPCI")) {
            int year = (int) invocation.number(ImportVerb.YEAR, 1943, 2100, GeographicalCode.year(name));
            return new GeographicalCode(tables, ExchangeLimits.DEFAULT).read(name, content, year, territory());
        }
        return new ImportSource(name, content, table(name));
    }

    private Territory territory() throws BadInputException {
        List<Territory> wanted = asked.files().stream().flatMap(file -> file.root().stream()).filter(Territory.class::isInstance).map(Territory.class::cast)
                .toList();
        if (wanted.size() != 1) {
            throw new BadInputException("Indiquez le territoire qui reçoit les communes, par exemple « --dans mon-espace/diois.territoire ».");
        }
        return wanted.getFirst();
    }

    private Table table(String name) throws BadInputException {
        String typed = invocation.line().getOptionValue(ImportVerb.TABLE);
        Optional<Table> table = typed != null && invocation.arguments().size() == 1 ? tables.find(typed)
                : tables.find(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z].*", ""));
        return table.or(() -> typed == null ? Optional.empty() : tables.find(typed))
                .orElseThrow(() -> new BadInputException("Dites ce que liste « " + name + " » avec --table ; les tables sont : "
                        + tables.all().stream().map(Table::id).collect(Collectors.joining(", ")) + "."));
    }
}
