package org.mailleur.core.exchange.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mailleur.core.exchange.Column.Kind;
import org.mailleur.core.exchange.Duplicate;
import org.mailleur.core.exchange.DuplicateChoice.Decision;
import org.mailleur.core.exchange.DuplicateChoice;
import org.mailleur.core.exchange.Table;
import org.mailleur.core.exchange.internal.DuplicateFinder.Candidate;
import org.mailleur.core.exchange.internal.DuplicateFinder.Keys;
import org.mailleur.core.space.Space;
import org.mailleur.core.text.French;
import org.mailleur.model.base.BasePackage;
import org.mailleur.model.base.NamedElement;
import org.mailleur.model.directory.Directory;
import org.mailleur.model.directory.DirectoryPackage;

/** Tells what the rows of a table that others refer to by name mean: something that is there, or something new. */
final class RowMatcher {

    private static final Pattern ID = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.\\-]{0,99}");
    private static final EStructuralFeature NAME = BasePackage.Literals.NAMED_ELEMENT__NAME;

    private final Space space;
    private final Places places;
    private final References names;
    private final DuplicateChoice choice;
    private final Map<EObject, RowPlan> taken = new IdentityHashMap<>();
    /** What is known in a scope: all directories, or one root. */
    private final Map<Object, DuplicateFinder> finders = new IdentityHashMap<>();
    private final Map<Object, Map<String, List<EObject>>> exact = new IdentityHashMap<>();
    private final Map<Object, Map<String, List<EObject>>> codes = new IdentityHashMap<>();

    RowMatcher(Space space, Places places, References names, DuplicateChoice choice) {
        this.space = space;
        this.places = places;
        this.names = names;
        this.choice = choice;
    }

    /** Returns the cell that holds the row's identifier; {@code null} when it has none. */
    static String id(RowPlan plan) {
        int position = plan.sheet().position(Kind.IDENTIFIER);
        return position < 0 || plan.row().isBlank(position) ? null : CellText.strip(plan.row().cell(position));
    }

    /** Finds by identifier; true when that settled what the row is, be it a refusal. */
    boolean byId(RowPlan plan) {
        String id = id(plan);
        EObject found = id == null ? null : names.byId(id);
        if (found == null) {
            if (id != null && !ID.matcher(id).matches()) {
                plan.refuse("« " + French.shortened(id) + " » n’est pas un identifiant ; videz cette case pour une nouvelle ligne.");
            }
            return plan.isRefused();
        }
        if (!plan.sheet().source().table().rowClass().isInstance(found)) {
            plan.refuse("L’identifiant « " + id + " » est celui d’un autre élément (" + French.designation(found) + ").");
        } else {
            take(plan, found);
        }
        return true;
    }

    /** Takes something that is there for the row's, once only. */
    void take(RowPlan plan, EObject found) {
        RowPlan before = taken.putIfAbsent(found, plan);
        if (before != null) {
            plan.refuse("La ligne " + before.row().line() + " décrit déjà la même chose (" + French.designation(found) + ") ; gardez une seule des deux.");
        } else if (names.isPending(found)) {
            plan.refuse("L’identifiant de la ligne est déjà donné plus haut.");
        } else {
            plan.existing(found);
        }
    }

    boolean isTaken(EObject object) {
        return taken.containsKey(object);
    }

    void match(RowPlan plan) {
        if (byId(plan)) {
            if (plan.object() != null && plan.text(NAME) != null) {
                names.renamed(plan.object(), plan.text(NAME));
            }
            return;
        }
        String name = plan.text(NAME);
        if (name == null) {
            plan.refuse("Le nom est vide. Si des cellules étaient fusionnées, défusionnez-les et répétez le nom sur chaque ligne.");
            return;
        }
        try {
            byName(plan, name);
        } catch (CellRefusal e) {
            plan.refuse("La ligne ne sait pas où aller : " + e.getMessage() + ".");
        }
    }

    private void byName(RowPlan plan, String name) throws CellRefusal {
        Table table = plan.sheet().source().table();
        boolean shared = table.rowClass() == DirectoryPackage.Literals.ORGANIZATION;
        Object scope = shared ? table : root(plan);
        Map<String, List<EObject>> known = exact.computeIfAbsent(scope, none -> index(known(table, scope), NAME));
        List<EObject> coded = id(plan) == null ? coded(plan, table, scope) : List.of();
        List<EObject> same = coded.isEmpty() ? known.getOrDefault(name, List.of()) : coded;
        if (same.size() == 1 && id(plan) == null) {
            take(plan, same.getFirst());
            return;
        }
        DuplicateFinder finder = finders.computeIfAbsent(scope, none -> finder(table, scope));
        Keys keys = keys(plan, name, shared);
        String id = id(plan);
        Optional<Candidate> candidate = finder.find(keys).filter(found -> id == null || !names.isPending(found.object()));
        if (candidate.isPresent() && !decide(plan, name, candidate.get())) {
            return;
        }
        EObject made = EcoreUtil.create(table.rowClass());
        plan.adding(made, root(plan));
        names.pending(made, name, id, plan.container());
        taken.put(made, plan);
        finder.add(made, keys);
        if (id != null) {
            plan.ids().add(new RowPlan.NewId(made, id));
        }
    }

    /** Finds by the code that a row has in the data set that it comes from. */
    private List<EObject> coded(RowPlan plan, Table table, Object scope) {
        EStructuralFeature key = table.key().getFirst();
        String code = key == NAME ? null : plan.text(key);
        if (code == null) {
            return List.of();
        }
        return codes.computeIfAbsent(scope, none -> index(known(table, scope), key)).getOrDefault(code, List.of());
    }

    private static Keys keys(RowPlan plan, String name, boolean organization) {
        if (!organization) {
            return Keys.of(name, null, null);
        }
        String siret = plan.text(DirectoryPackage.Literals.ORGANIZATION__SIRET);
        return Keys.of(name, plan.text(DirectoryPackage.Literals.ORGANIZATION__ACRONYM),
                siret == null ? plan.text(DirectoryPackage.Literals.ORGANIZATION__SIREN) : siret);
    }

    /** True when the row is something new. */
    private boolean decide(RowPlan plan, String name, Candidate candidate) {
        RowPlan earlier = names.isPending(candidate.object()) ? taken.get(candidate.object()) : null;
        Decision decision = choice.decide(new Duplicate(plan.sheet().source().name(), plan.row().line(), name, candidate.object(), candidate.reason()));
        if (decision == Decision.NEW) {
            return true;
        }
        if (earlier != null) {
            plan.refuse("Probable doublon de la ligne " + earlier.row().line() + " (" + candidate.reason() + "). Gardez une seule des deux lignes, ou "
                    + "répondez que c’en est une autre.");
        } else if (decision == Decision.SAME) {
            take(plan, candidate.object());
        } else {
            plan.refuse("Probable doublon de « " + ((NamedElement) candidate.object()).getName() + " » (" + candidate.reason() + "). Si c’est la même, "
                    + "écrivez son identifiant " + References.id(candidate.object()) + " dans la colonne « Identifiant » ; sinon, répondez que c’en est une autre.");
        }
        return false;
    }

    EObject root(RowPlan plan) throws CellRefusal {
        int position = plan.sheet().position(Kind.FILE);
        return places.root(plan.sheet().source().table(), position < 0 ? "" : CellText.strip(plan.row().cell(position)));
    }

    private List<? extends EObject> known(Table table, Object scope) {
        if (scope instanceof Table) {
            return space.roots(Directory.class).stream().flatMap(directory -> directory.getOrganizations().stream()).toList();
        }
        return ((List<?>) ((EObject) scope).eGet(table.containment())).stream().map(EObject.class::cast).toList();
    }

    private static Map<String, List<EObject>> index(List<? extends EObject> objects, EStructuralFeature feature) {
        Map<String, List<EObject>> index = new HashMap<>();
        objects.forEach(object -> {
            Object value = object.eGet(feature);
            index.computeIfAbsent(value == null ? "" : value.toString(), none -> new ArrayList<>(1)).add(object);
        });
        return index;
    }

    private DuplicateFinder finder(Table table, Object scope) {
        DuplicateFinder finder = new DuplicateFinder();
        known(table, scope).forEach(finder::add);
        return finder;
    }
}
