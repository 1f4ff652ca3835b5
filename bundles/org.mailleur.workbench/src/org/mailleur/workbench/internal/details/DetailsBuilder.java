package org.mailleur.workbench.internal.details;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mailleur.core.file.FileProblem;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.model.base.BasePackage;
import org.mailleur.model.base.FileRoot;
import org.mailleur.model.edit.labels.ObjectLabels;
import org.mailleur.model.edit.labels.Vocabulary;
import org.mailleur.workbench.internal.tree.ExplorerNode;
import org.mailleur.workbench.internal.tree.ExplorerTree;
import org.mailleur.workbench.internal.text.Words;

/** Gathers what is known of an object: its own features, what it holds, and where others name it. */
public final class DetailsBuilder {

    /** What the program notes for itself, or what the page shows elsewhere: the name stands in the title. */
    private static final Set<EStructuralFeature> HIDDEN = Set.of(BasePackage.Literals.NAMED_ELEMENT__NAME,
            BasePackage.Literals.FILE_ROOT__FORMAT_VERSION, BasePackage.Literals.FILE_ROOT__WRITTEN_BY,
            BasePackage.Literals.FILE_ROOT__FICTIONAL);

    private final ExplorerTree tree;
    private final ObjectLabels labels = new ObjectLabels();

    /**
     * Creates the builder.
     *
     * @param tree the space's tree
     */
    public DetailsBuilder(ExplorerTree tree) {
        this.tree = tree;
    }

    /**
     * Gathers what is known.
     *
     * @param node a line of the explorer
     * @return its details
     */
    public Details of(ExplorerNode node) {
        List<String> problems = node.file().map(LoadedFile::problems).orElse(List.of()).stream().map(FileProblem::sentence).toList();
        List<DetailSection> sections = new ArrayList<>();
        if (node.object().isEmpty()) {
            add(sections, "", listedRows(node));
            return new Details(node.text(), "", place(node), node.icon(), false, problems, sections);
        }
        EObject object = node.object().get();
        add(sections, "", ownRows(object, node));
        add(sections, Words.CONTENT.text(), contentRows(object, node));
        add(sections, Words.CITED_BY.text(), citingRows(object));
        boolean fictional = EcoreUtil.getRootContainer(object) instanceof FileRoot root && root.isFictional();
        return new Details(labels.text(object), Vocabulary.label(object.eClass()), place(node), Optional.of(object.eClass()), fictional, problems,
                sections);
    }

    private static void add(List<DetailSection> sections, String title, List<DetailRow> rows) {
        if (!rows.isEmpty()) {
            sections.add(new DetailSection(title, rows));
        }
    }

    private static String place(ExplorerNode node) {
        List<String> names = new ArrayList<>();
        for (Optional<ExplorerNode> above = node.parent(); above.isPresent(); above = above.get().parent()) {
            if (above.get().object().isPresent()) {
                names.addFirst(above.get().text());
            }
        }
        return String.join(Words.PLACE_SEPARATOR.text(), names);
    }

    private List<DetailRow> ownRows(EObject object, ExplorerNode node) {
        List<DetailRow> rows = new ArrayList<>();
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (HIDDEN.contains(feature)) {
                continue;
            }
            if (feature instanceof EAttribute attribute) {
                addRow(rows, ValueTexts.label(attribute), Vocabulary.personal(attribute), ValueTexts.values(object, attribute));
            } else if (feature instanceof EReference reference && !reference.isContainment() && !reference.isContainer()) {
                addRow(rows, Vocabulary.label(reference), false, links(targets(object, reference)));
            }
        }
        node.file().ifPresent(file -> addRow(rows, Words.FILE.text(), false, List.of(new DetailValue.Plain(file.path().getFileName().toString()))));
        return rows;
    }

    /** A file holds too much for one page: its groups are gone to; what another object holds is listed. */
    private List<DetailRow> contentRows(EObject object, ExplorerNode node) {
        List<DetailRow> rows = new ArrayList<>();
        if (node.children().stream().anyMatch(child -> child.kind() == ExplorerNode.Kind.GROUP)) {
            node.children().forEach(group -> addRow(rows, group.text(), false,
                    List.of(new DetailValue.Link(Words.SEE_ALL.with(group.children().size()), group))));
            return rows;
        }
        for (EReference reference : object.eClass().getEAllContainments()) {
            addRow(rows, Vocabulary.label(reference), false, links(targets(object, reference)));
        }
        return rows;
    }

    private static List<DetailRow> listedRows(ExplorerNode node) {
        List<DetailRow> rows = new ArrayList<>();
        List<DetailValue> lines = new ArrayList<>();
        node.children().forEach(child -> lines.add(new DetailValue.Link(child.text(), child)));
        addRow(rows, "", false, lines);
        return rows;
    }

    private List<DetailRow> citingRows(EObject object) {
        Map<EClass, List<DetailValue>> byClass = new LinkedHashMap<>();
        for (EObject source : tree.citing(object)) {
            tree.node(source).ifPresent(line -> byClass.computeIfAbsent(source.eClass(), key -> new ArrayList<>())
                    .add(new DetailValue.Link(withOwner(source), line)));
        }
        List<DetailRow> rows = new ArrayList<>();
        byClass.forEach((type, values) -> addRow(rows, values.size() == 1 ? Vocabulary.label(type) : Vocabulary.plural(type), false, values));
        return rows;
    }

    /** A seat or a share says little without the body or the contract that it belongs to. */
    private String withOwner(EObject source) {
        EObject owner = source.eContainer();
        return owner == null || owner.eContainer() == null ? labels.text(source) : Words.CITED_IN.with(labels.text(owner), labels.text(source));
    }

    private List<DetailValue> links(List<EObject> targets) {
        return targets.stream().map(this::link).toList();
    }

    private DetailValue link(EObject target) {
        String text = labels.text(target);
        return tree.node(target).<DetailValue>map(line -> new DetailValue.Link(text, line)).orElseGet(() -> new DetailValue.Plain(text));
    }

    private static void addRow(List<DetailRow> rows, String label, boolean personal, List<DetailValue> values) {
        if (!values.isEmpty()) {
            rows.add(new DetailRow(label, personal, List.copyOf(values)));
        }
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
