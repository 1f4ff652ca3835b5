package org.mailleur.core.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mailleur.core.exchange.internal.CommuneChoice;
import org.mailleur.core.exchange.internal.DataSet;
import org.mailleur.core.exchange.internal.MadeList;
import org.mailleur.core.text.French;
import org.mailleur.model.directory.DirectoryPackage;
import org.mailleur.model.territory.Territory;

/**
 * Communes and EPCI from the yearly data sets of INSEE and DGCL: the list of communes of the official geographical code (TYPECOM, COM,
 * DEP, LIBELLE…), the composition of EPCI (CODGEO, LIBGEO, EPCI, LIBEPCI) and the list of EPCI (EPCI, LIBEPCI, NATURE_EPCI, NB_COM).
 * What concerns one territory is taken out of them, with their year as its source.
 */
public final class GeographicalCode {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");
    private static final int FIRST_YEAR = 1943;
    private static final int LAST_YEAR = 2100;

    private final Tables tables;
    private final ExchangeLimits limits;

    /**
     * Makes the reader.
     *
     * @param tables what can be imported
     * @param limits bounds on the files
     */
    public GeographicalCode(Tables tables, ExchangeLimits limits) {
        this.tables = tables;
        this.limits = limits;
    }

    /**
     * Tells the year of a data set by its file's name.
     *
     * @param name the name, such as « v_commune_2026.csv »
     * @return the year; 0 when the name has none
     */
    public static int year(String name) {
        Matcher matcher = YEAR.matcher(name);
        int year = 0;
        while (matcher.find()) {
            year = Integer.parseInt(matcher.group(1));
        }
        return year;
    }

    /**
     * Takes out what concerns a territory.
     *
     * @param name      the file's name
     * @param content   its bytes
     * @param year      the year of the data set
     * @param territory the territory; its code (of a commune, a département or an EPCI) or the communes that it lists tell what is taken
     * @return a list to import: communes, or for a list of EPCI the EPCI itself as an organization
     * @throws ExchangeException when it is no such data set, its year is missing or nothing in it concerns the territory
     */
    public ImportSource read(String name, byte[] content, int year, Territory territory) throws ExchangeException {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new ExchangeException("« " + name + " » ne dit pas de quelle année il est ; indiquez-la avec --annee, par exemple --annee 2026.");
        }
        DataSet data = DataSet.read(name, content, limits);
        ImportSource made;
        if (data.has("COM", "TYPECOM", "LIBELLE")) {
            made = communes(new CommuneChoice(territory, "Code officiel géographique " + year + " (INSEE)").official(data), name);
        } else if (data.has("CODGEO", "LIBGEO", "EPCI")) {
            made = communes(new CommuneChoice(territory, "Composition des EPCI " + year + " (INSEE)").ofEpci(data), name);
        } else if (data.has("EPCI", "LIBEPCI")) {
            made = epci(data, name, year, territory);
        } else {
            throw new ExchangeException("« " + name + " » n’est pas un jeu de communes ou d’EPCI connu ; il faut les colonnes TYPECOM, COM et LIBELLE, ou "
                    + "CODGEO, LIBGEO et EPCI, ou EPCI et LIBEPCI.");
        }
        return made;
    }

    private ImportSource communes(CommuneChoice choice, String name) throws ExchangeException {
        if (choice.isEmpty()) {
            throw new ExchangeException("Rien dans « " + name + " » ne concerne ce territoire. Donnez-lui son code (SIREN de l’EPCI, code du département ou de "
                    + "la commune), ou saisissez d’abord les noms de ses communes.");
        }
        return new ImportSource(name, choice.list(), tables.find("communes").orElseThrow(), true, choice.remarks());
    }

    private ImportSource epci(DataSet data, String name, int year, Territory territory) throws ExchangeException {
        MadeList list = new MadeList("Nom", "Type de structure", "SIREN", "Référence externe");
        String wanted = territory.getCode() == null ? "" : territory.getCode();
        int found = 0;
        for (Map<String, String> row : data.rows()) {
            if (row.get("EPCI").equals(wanted)) {
                Map<String, String> cells = new LinkedHashMap<>();
                cells.put("Nom", row.get("LIBEPCI"));
                cells.put("Type de structure", French.label(DirectoryPackage.Literals.ORGANIZATION_KIND.getEEnumLiteral("epci")));
                cells.put("SIREN", wanted);
                cells.put("Référence externe", "epci-" + year + ":" + wanted);
                list.add(cells);
                found++;
            }
        }
        if (found == 0) {
            throw new ExchangeException("L’EPCI « " + wanted + " » du territoire n’est pas dans « " + name + " » ; vérifiez le code du territoire et l’année.");
        }
        return new ImportSource(name, list.content(), tables.find("structures").orElseThrow(), true, List.of());
    }
}
