package org.mailleur.core.exchange.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.xmi.XMLResource;
import org.mailleur.core.exchange.Remark;
import org.mailleur.model.territory.Municipality;
import org.mailleur.model.territory.Territory;

/** Chooses the communes of a territory out of a data set. What people wrote about a commune stays; only a source is replaced by a newer one. */
public final class CommuneChoice {

    private static final Pattern DEPARTMENT = Pattern.compile("\\d[\\dAB]|97\\d");
    private static final Pattern COMMUNE = Pattern.compile("\\d[\\dAB]\\d{3}");
    private static final Pattern SOURCE = Pattern.compile("(?:Code officiel géographique|Composition des EPCI) \\d{4} \\(INSEE\\)");

    private final Territory territory;
    private final String source;
    private final MadeList list = new MadeList("Nom", "Code INSEE", "Description", "Identifiant");
    private final List<Remark> remarks = new ArrayList<>();
    private int count;

    /**
     * Makes the choice.
     *
     * @param territory the territory
     * @param source    what each commune keeps as its source
     */
    public CommuneChoice(Territory territory, String source) {
        this.territory = territory;
        this.source = source;
    }

    /**
     * Chooses from the official geographical code.
     *
     * @param data the data set
     * @return this
     */
    public CommuneChoice official(DataSet data) {
        String code = territory.getCode() == null ? "" : territory.getCode();
        List<Map<String, String>> communes = data.rows().stream().filter(row -> "COM".equals(row.get("TYPECOM"))).toList();
        if (DEPARTMENT.matcher(code).matches()) {
            communes.stream().filter(row -> code.equals(row.get("DEP"))).forEach(row -> add(row.get("COM"), row.get("LIBELLE")));
        } else if (COMMUNE.matcher(code).matches()) {
            communes.stream().filter(row -> code.equals(row.get("COM"))).forEach(row -> add(row.get("COM"), row.get("LIBELLE")));
        } else {
            listed(communes, data);
        }
        return this;
    }

    /**
     * Chooses from the composition of EPCI.
     *
     * @param data the data set
     * @return this
     */
    public CommuneChoice ofEpci(DataSet data) {
        data.rows().stream().filter(row -> row.get("EPCI").equals(territory.getCode())).forEach(row -> add(row.get("CODGEO"), row.get("LIBGEO")));
        if (count == 0 && !territory.getMunicipalities().isEmpty()) {
            remarks.add(new Remark(0, "Le code du territoire n’est pas celui d’un EPCI de ce fichier : seules les communes déjà saisies sont complétées."));
            listed(data.rows().stream().map(row -> Map.of("COM", row.get("CODGEO"), "LIBELLE", row.get("LIBGEO"))).toList(), null);
        }
        return this;
    }

    /** Completes the communes that the territory lists. */
    private void listed(List<Map<String, String>> communes, DataSet official) {
        Map<String, Map<String, String>> byCode = new HashMap<>();
        Map<String, List<Map<String, String>>> byName = new HashMap<>();
        communes.forEach(row -> {
            byCode.put(row.get("COM"), row);
            byName.computeIfAbsent(Simplified.key(row.get("LIBELLE")), none -> new ArrayList<>(1)).add(row);
        });
        Set<String> departments = new TreeSet<>();
        territory.getMunicipalities().stream().map(Municipality::getCode).filter(code -> code != null && COMMUNE.matcher(code).matches())
                .forEach(code -> departments.add(code.substring(0, 2)));
        for (Municipality municipality : territory.getMunicipalities()) {
            String name = municipality.getName() == null ? "" : municipality.getName();
            List<Map<String, String>> named = byName.getOrDefault(Simplified.key(name), List.of());
            List<Map<String, String>> near = named.size() < 2 ? named
                    : named.stream().filter(row -> departments.contains(row.get("COM").substring(0, 2))).toList();
            Map<String, String> found = municipality.getCode() == null ? near.size() == 1 ? near.getFirst() : null : byCode.get(municipality.getCode());
            if (found != null) {
                add(municipality, found.get("COM"), found.get("LIBELLE"));
            } else {
                remarks.add(new Remark(0, "Commune « " + name + " » : " + missing(municipality, named.size(), official)));
            }
        }
    }

    private static String missing(Municipality municipality, int named, DataSet official) {
        if (municipality.getCode() == null && named > 1) {
            return named + " communes portent ce nom ; saisissez son code INSEE.";
        }
        Optional<Map<String, String>> merged = official == null ? Optional.empty() : official.rows().stream()
                .filter(row -> !"COM".equals(row.get("TYPECOM")) && row.get("COM").equals(municipality.getCode())).findFirst();
        return merged.map(row -> "elle fait désormais partie de la commune " + row.getOrDefault("COMPARENT", "") + ".")
                .orElse("introuvable dans ce fichier ; vérifiez son nom et son code.");
    }

    private void add(String code, String name) {
        Optional<Municipality> known = territory.getMunicipalities().stream().filter(municipality -> code.equals(municipality.getCode())).findFirst()
                .or(() -> territory.getMunicipalities().stream().filter(municipality -> municipality.getCode() == null && municipality.getName() != null
                        && Simplified.key(municipality.getName()).equals(Simplified.key(name))).findFirst());
        add(known.orElse(null), code, name);
    }

    private void add(Municipality known, String code, String name) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("Nom", name);
        cells.put("Code INSEE", code);
        if (known == null || known.getDescription() == null || SOURCE.matcher(known.getDescription()).matches()) {
            cells.put("Description", source);
        }
        if (known != null && known.eResource() instanceof XMLResource resource) {
            cells.put("Identifiant", resource.getID(known));
        }
        list.add(cells);
        count++;
    }

    /**
     * Tells whether nothing was chosen.
     *
     * @return true when the data set does not concern the territory
     */
    public boolean isEmpty() {
        return count == 0;
    }

    /**
     * Returns what was chosen.
     *
     * @return a list to import
     */
    public byte[] list() {
        return list.content();
    }

    /**
     * Returns what was noticed.
     *
     * @return the remarks
     */
    public List<Remark> remarks() {
        return remarks;
    }
}
