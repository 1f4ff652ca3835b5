package org.mailleur.core.exchange.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.space.Space;
import org.mailleur.core.text.French;
import org.mailleur.model.base.NamedElement;
import org.mailleur.model.directory.Organization;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.framework.FrameworkElement;
import org.mailleur.model.framework.FrameworkPackage;

/**
 * Names objects in cells and finds them again: by name where one object alone answers to it, else by name and identifier, as in
 * « CAF [#_a1b2] ».
 */
public final class References {

    private static final String ID_START = "[#";
    private static final String ID_END = "]";

    private final Space space;
    private final Map<EClass, Map<String, List<EObject>>> byName = new HashMap<>();
    private final Map<String, EObject> ids = new HashMap<>();
    private final Map<String, EObject> pendingIds = new HashMap<>();
    private final Map<EObject, String> newNames = new IdentityHashMap<>();
    /** What new objects will stand in, before they do. */
    private final Map<EObject, EObject> places = new IdentityHashMap<>();

    /**
     * Makes the references.
     *
     * @param space the space
     */
    public References(Space space) {
        this.space = space;
    }

    /** Makes a new object known before it stands in its file. */
    void pending(EObject object, String name, String id, EObject place) {
        if (name != null) {
            newNames.put(object, name);
        }
        if (id != null) {
            pendingIds.put(id, object);
        }
        places.put(object, place);
    }

    /** Makes a name known that an object is to be given. */
    void renamed(EObject object, String name) {
        newNames.put(object, name);
    }

    boolean isPending(EObject object) {
        return places.containsKey(object);
    }

    /** Finds an object by its identifier; {@code null} when the space has none. */
    EObject byId(String id) {
        EObject pending = pendingIds.get(id);
        if (pending == null && ids.isEmpty()) {
            all(object -> ids.put(id(object), object));
        }
        return pending == null ? ids.get(id) : pending;
    }

    private void all(Consumer<EObject> visitor) {
        for (LoadedFile file : space.files()) {
            file.root().ifPresent(root -> {
                visitor.accept(root);
                root.eAllContents().forEachRemaining(visitor);
            });
        }
    }

    /** Returns what an object stands in, be it new. */
    EObject place(EObject object) {
        return places.getOrDefault(object, object.eContainer());
    }

    static String id(EObject object) {
        return object.eResource() instanceof org.eclipse.emf.ecore.xmi.XMLResource resource ? resource.getID(object) : null;
    }

    /**
     * Names an object so that {@link #find} leads back to it.
     *
     * @param holder what refers to it, of whose file names are preferred; {@code null} when that is not known yet
     */
    String name(EObject target, EClass type, EObject holder) {
        if (target.eIsProxy()) {
            return ID_START + EcoreUtil.getURI(target).fragment() + ID_END;
        }
        String name = French.name(target).orElse("");
        if (CellText.isPlain(name) && name.indexOf('|') < 0 && name.indexOf('\n') < 0 && !name.contains(ID_START) && isFound(target, name, type, holder)) {
            return name;
        }
        String shown = CellText.isPlain(name) ? French.shortened(name.replaceAll("[|\\[\\]#;,]", " ")) + " " : "";
        return shown + ID_START + id(target) + ID_END;
    }

    private boolean isFound(EObject target, String name, EClass type, EObject holder) {
        List<EObject> found = candidates(name, type, holder);
        return found.size() == 1 && found.getFirst() == target;
    }

    /** Finds the one object that a cell names. */
    EObject find(String text, EClass type, EObject holder) throws CellRefusal {
        int start = text.lastIndexOf(ID_START);
        if (start >= 0 && text.endsWith(ID_END)) {
            EObject found = byId(text.substring(start + ID_START.length(), text.length() - ID_END.length()));
            if (found == null || !type.isInstance(found)) {
                throw new CellRefusal("« " + text + " » désigne un élément qui n’est pas dans cet espace");
            }
            return found;
        }
        List<EObject> found = candidates(text, type, holder);
        if (found.isEmpty()) {
            throw new CellRefusal("« " + French.shortened(text) + " » est introuvable (" + French.label(type).toLowerCase(Locale.FRENCH)
                    + ") ; vérifiez l’orthographe, ou importez d’abord la liste où il figure");
        }
        if (found.size() > 1) {
            throw new CellRefusal("« " + French.shortened(text) + " » désigne plusieurs éléments de l’espace ; ajoutez l’identifiant, comme dans « "
                    + French.shortened(text) + " [#" + id(found.getFirst()) + "] »");
        }
        return found.getFirst();
    }

    private List<EObject> candidates(String text, EClass type, EObject holder) {
        Map<String, List<EObject>> index = byName.computeIfAbsent(type, this::index);
        List<EObject> exact = index.getOrDefault("=" + text, List.of());
        List<EObject> similar = exact.isEmpty() ? index.getOrDefault(Simplified.key(text), List.of()) : exact;
        List<EObject> found = similar.isEmpty() ? index.getOrDefault("~" + Simplified.key(text), List.of()) : similar;
        return found.size() < 2 ? found : near(found, holder);
    }

    /** Of several with one name, prefers those of the same file, or of the framework by which the evaluation goes. */
    private List<EObject> near(List<EObject> found, EObject holder) {
        EObject root = root(holder);
        EObject wanted = FrameworkPackage.Literals.FRAMEWORK_ELEMENT.isInstance(found.getFirst()) && root instanceof Evaluation evaluation
                ? evaluation.getFramework() : root;
        List<EObject> near = found.stream().filter(candidate -> root(candidate) == wanted).toList();
        return near.isEmpty() ? found : near;
    }

    private EObject root(EObject object) {
        if (object == null) {
            return null;
        }
        EObject root = EcoreUtil.getRootContainer(object);
        EObject place = places.get(root);
        return place == null ? root : root(place);
    }

    private Map<String, List<EObject>> index(EClass type) {
        Map<String, List<EObject>> index = new HashMap<>();
        Map<EObject, Boolean> seen = new IdentityHashMap<>();
        all(object -> add(object, type, index, seen));
        List.copyOf(newNames.keySet()).forEach(object -> add(object, type, index, seen));
        return index;
    }

    private void add(EObject object, EClass type, Map<String, List<EObject>> index, Map<EObject, Boolean> seen) {
        if (!type.isInstance(object) || !(object instanceof NamedElement named) || seen.put(object, Boolean.TRUE) != null) {
            return;
        }
        put(index, named.getName(), object);
        put(index, newNames.get(object), object);
        if (object instanceof FrameworkElement coded) {
            put(index, coded.getCode(), object);
            put(index, French.name(object).orElse(null), object);
        } else if (object instanceof Organization organization) {
            alias(index, organization.getAcronym(), object);
            alias(index, organization.getSiret(), object);
        }
    }

    /** A short form stands for its object unless something is called so. */
    private static void alias(Map<String, List<EObject>> index, String text, EObject object) {
        if (text != null && !text.isBlank()) {
            index.computeIfAbsent("~" + Simplified.key(text), key -> new ArrayList<>(1)).add(object);
        }
    }

    private static void put(Map<String, List<EObject>> index, String text, EObject object) {
        if (text == null || text.isBlank()) {
            return;
        }
        for (String key : List.of("=" + text, Simplified.key(text))) {
            List<EObject> objects = index.computeIfAbsent(key, none -> new ArrayList<>(1));
            if (!key.isEmpty() && (objects.isEmpty() || objects.getLast() != object)) {
                objects.add(object);
            }
        }
    }
}
