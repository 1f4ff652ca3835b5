package org.mailleur.workbench.internal.tree;

import static org.mailleur.model.directory.DirectoryPackage.Literals.DIRECTORY__ORGANIZATIONS;
import static org.mailleur.model.framework.FrameworkPackage.Literals.FRAMEWORK__AXES;
import static org.mailleur.model.framework.FrameworkPackage.Literals.RATING_SCALE__LEVELS;
import static org.mailleur.model.territory.TerritoryPackage.Literals.TERRITORY;
import static org.mailleur.model.territory.TerritoryPackage.Literals.TERRITORY__ACTIONS;
import static org.mailleur.model.territory.TerritoryPackage.Literals.TERRITORY__BODIES;
import static org.mailleur.model.territory.TerritoryPackage.Literals.TERRITORY__CONTRACTS;
import static org.mailleur.model.territory.TerritoryPackage.Literals.TERRITORY__FLOWS;
import static org.mailleur.model.territory.TerritoryPackage.Literals.TERRITORY__NEEDS;
import static org.mailleur.model.territory.TerritoryPackage.Literals.TERRITORY__NETWORKS;
import static org.mailleur.model.territory.TerritoryPackage.Literals.TERRITORY__POLICIES;
import static org.mailleur.model.territory.TerritoryPackage.Literals.TERRITORY__PROJECTS;
import static org.mailleur.model.territory.TerritoryPackage.Literals.TERRITORY__THEME_REVIEWS;
import static org.mailleur.model.territory.TerritoryPackage.Literals.TERRITORY__WORKSHOPS;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.mailleur.core.file.FileKind;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.space.Space;
import org.mailleur.model.base.FileRoot;
import org.mailleur.model.edit.labels.ObjectLabels;
import org.mailleur.model.edit.labels.Vocabulary;
import org.mailleur.workbench.internal.text.Words;

/** Arranges the files of a space as a delegate looks for things: by kind of file, then by sort of object. */
public final class ExplorerTreeBuilder {

    /** What is worked with most stands first; what only describes the territory follows in the order of the metamodel. */
    private static final List<EReference> TERRITORY_ORDER = List.of(TERRITORY__BODIES, TERRITORY__NETWORKS, TERRITORY__POLICIES,
            TERRITORY__CONTRACTS, TERRITORY__ACTIONS, TERRITORY__NEEDS, TERRITORY__PROJECTS, TERRITORY__WORKSHOPS, TERRITORY__THEME_REVIEWS,
            TERRITORY__FLOWS);

    /** A file with no more sorts of content than this shows them without groups. */
    private static final int FEW = 2;

    /** The feature by which many classes tell sorts of objects apart. */
    private static final String KIND = "kind";

    /** What a territory, a directory, a framework or a scale wants: a line offers a first one, then one more below those that there are. */
    private static final Set<EReference> OFFERED = Set.of(TERRITORY__BODIES, TERRITORY__NETWORKS, TERRITORY__CONTRACTS, TERRITORY__ACTIONS, TERRITORY__NEEDS,
            DIRECTORY__ORGANIZATIONS, FRAMEWORK__AXES, RATING_SCALE__LEVELS);

    /** The headings, and what can be begun below each. */
    private static final Map<Words, List<FileKind>> BEGUN = Map.of(Words.TERRITORIES, List.of(FileKind.TERRITORY), Words.EVALUATIONS,
            List.of(FileKind.EVALUATION), Words.FRAMEWORKS, List.of(FileKind.FRAMEWORK, FileKind.SCALE), Words.DIRECTORIES, List.of(FileKind.DIRECTORY));

    private static final Map<FileKind, Words> HEADINGS = headings();

    private final ObjectLabels labels = new ObjectLabels();
    private final Map<EClass, Optional<EAttribute>> kinds = new HashMap<>();
    private final Map<EObject, ExplorerNode> nodes = new HashMap<>();
    private final Map<EObject, Set<EObject>> citings = new HashMap<>();

    private static Map<FileKind, Words> headings() {
        Map<FileKind, Words> headings = new EnumMap<>(FileKind.class);
        headings.put(FileKind.FEDERATION, Words.TERRITORIES);
        headings.put(FileKind.TERRITORY, Words.TERRITORIES);
        headings.put(FileKind.EVALUATION, Words.EVALUATIONS);
        headings.put(FileKind.FRAMEWORK, Words.FRAMEWORKS);
        headings.put(FileKind.SCALE, Words.FRAMEWORKS);
        headings.put(FileKind.DIRECTORY, Words.DIRECTORIES);
        return headings;
    }

    /**
     * Arranges a space.
     *
     * @param space the space
     * @return its tree
     */
    public ExplorerTree build(Space space) {
        Map<Words, ExplorerNode> headings = new TreeMap<>();
        BEGUN.forEach((words, kinds) -> headings.put(words, ExplorerNode.heading(words.text(), kinds)));
        List<LoadedFile> files = new ArrayList<>(space.files());
        files.sort((a, b) -> a.kind().compareTo(b.kind()));
        for (LoadedFile file : files) {
            Words heading = HEADINGS.get(file.kind());
            headings.get(heading).add(fileNode(file));
        }
        BEGUN.forEach((words, kinds) -> kinds.stream().filter(kind -> files.stream().noneMatch(file -> file.kind() == kind))
                .forEach(kind -> headings.get(words).add(ExplorerNode.offer(offer(kind.rootClass()), kind))));
        Map<EObject, List<EObject>> cited = new HashMap<>();
        citings.forEach((target, sources) -> cited.put(target, List.copyOf(sources)));
        return new ExplorerTree(List.copyOf(headings.values()), nodes, cited);
    }

    private ExplorerNode fileNode(LoadedFile file) {
        if (file.root().isEmpty()) {
            return ExplorerNode.lostFile(file.path().getFileName().toString(), Words.UNREADABLE.text(), file);
        }
        FileRoot root = file.root().get();
        ExplorerNode node = ExplorerNode.root(labels.text(root), suffix(file, root), root, file);
        register(root, node);
        addChildren(root, node);
        return node;
    }

    private static String suffix(LoadedFile file, FileRoot root) {
        List<String> parts = new ArrayList<>();
        if (root.isFictional()) {
            parts.add(Words.FICTIONAL_SUFFIX.text());
        }
        FileRemarks remarks = FileRemarks.of(file);
        if (!remarks.older().isEmpty()) {
            parts.add(Words.OLDER_SUFFIX.text());
        }
        if (!remarks.problems().isEmpty()) {
            int count = remarks.problems().size();
            parts.add(count == 1 ? Words.PROBLEM_ONE.text() : Words.PROBLEM_MANY.with(count));
        }
        return String.join(", ", parts);
    }

    private void register(EObject object, ExplorerNode node) {
        nodes.put(object, node);
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && !reference.isTransient() && object.eIsSet(reference)) {
                targets(object, reference).stream().filter(target -> !target.eIsProxy())
                        .forEach(target -> citings.computeIfAbsent(target, key -> new LinkedHashSet<>()).add(object));
            }
        }
    }

    private void addChildren(EObject object, ExplorerNode node) {
        Map<EReference, List<EObject>> children = new LinkedHashMap<>();
        for (EReference reference : order(object)) {
            List<EObject> targets = targets(object, reference);
            if (!targets.isEmpty() || OFFERED.contains(reference)) {
                children.put(reference, targets);
            }
        }
        boolean grouped = object instanceof FileRoot && object.eClass().getEAllContainments().size() > FEW;
        children.forEach((reference, targets) -> {
            ExplorerNode parent = node;
            if (targets.isEmpty()) {
                node.add(ExplorerNode.offer(offer(reference.getEReferenceType()), object, reference));
            } else if (grouped) {
                parent = ExplorerNode.group(Vocabulary.label(reference), object, reference);
                node.add(parent);
            }
            for (EObject target : targets) {
                ExplorerNode child = ExplorerNode.object(labels.text(target), alsoKnownAs(target), target);
                parent.add(child);
                register(target, child);
                addChildren(target, child);
            }
            if (!targets.isEmpty() && OFFERED.contains(reference) && (grouped || reference == DIRECTORY__ORGANIZATIONS)) {
                parent.add(ExplorerNode.offer(offer(reference.getEReferenceType()), object, reference));
            }
        });
    }

    private static String offer(EClass type) {
        return (Vocabulary.feminine(type) ? Words.OFFER_FEMININE : Words.OFFER_MASCULINE).with(Vocabulary.label(type).toLowerCase(Locale.FRENCH));
    }

    /** Bodies and structures are looked for by their kind too: « copil », « CCAS ». */
    private String alsoKnownAs(EObject object) {
        return kinds.computeIfAbsent(object.eClass(), ExplorerTreeBuilder::kindOf)
                .map(kind -> Vocabulary.word((EEnum) kind.getEAttributeType(), (Enumerator) object.eGet(kind))).orElse("");
    }

    private static Optional<EAttribute> kindOf(EClass type) {
        return type.getEAllAttributes().stream().filter(attribute -> attribute.getName().equals(KIND) && !attribute.isMany())
                .filter(attribute -> attribute.getEAttributeType() instanceof EEnum).findFirst();
    }

    private static List<EReference> order(EObject object) {
        if (object.eClass() != TERRITORY) {
            return object.eClass().getEAllContainments();
        }
        Set<EReference> ordered = new LinkedHashSet<>(TERRITORY_ORDER);
        ordered.addAll(object.eClass().getEAllContainments());
        return List.copyOf(ordered);
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> targets(EObject object, EReference reference) {
        Object value = object.eGet(reference);
        if (reference.isMany()) {
            return (List<EObject>) value;
        }
        return value == null ? List.of() : List.of((EObject) value);
    }
}
