package org.mailleur.workbench.internal.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.mailleur.core.file.FileKind;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.text.TextFolding;

/** A line of the explorer: an object, a file that could not be read, or a group of such. */
public final class ExplorerNode {

    /** What a line stands for. */
    public enum Kind {
        /** A heading of the space, such as « Territoires ». */
        HEADING,
        /** Objects of one sort below their file, such as « Instances ». */
        GROUP,
        /** An object. */
        OBJECT,
        /** A file of which nothing could be read. */
        LOST_FILE,
        /** What could stand here and does not yet: choosing it begins one. */
        OFFER
    }

    private final Kind kind;
    private final String text;
    private final String folded;
    private final String suffix;
    private final EClass icon;
    private final EObject object;
    private final LoadedFile file;
    private final List<ExplorerNode> children = new ArrayList<>();
    /** The children, with offers among them. */
    private final List<ExplorerNode> lines = new ArrayList<>();
    private ExplorerNode parent;
    private Place place;
    private List<FileKind> begins = List.of();

    /**
     * What a group is a part of.
     *
     * @param holder    the object that holds its objects
     * @param reference as what
     */
    public record Place(EObject holder, EReference reference) {
    }

    private ExplorerNode(Kind kind, String text, String also, String suffix, EClass icon, EObject object, LoadedFile file) {
        this.kind = kind;
        this.text = text;
        this.folded = TextFolding.fold(text + " " + also);
        this.suffix = suffix;
        this.icon = icon;
        this.object = object;
        this.file = file;
    }

    /** Makes a heading; below it lie files of some kinds. */
    static ExplorerNode heading(String text, List<FileKind> kinds) {
        ExplorerNode node = new ExplorerNode(Kind.HEADING, text, "", "", null, null, null);
        node.begins = kinds;
        return node;
    }

    /** Offers a first file of a kind. */
    static ExplorerNode offer(String text, FileKind kind) {
        ExplorerNode node = new ExplorerNode(Kind.OFFER, text, "", "", kind.rootClass(), null, null);
        node.begins = List.of(kind);
        return node;
    }

    /** Offers a first object of a sort. */
    static ExplorerNode offer(String text, EObject holder, EReference reference) {
        ExplorerNode node = new ExplorerNode(Kind.OFFER, text, "", "", reference.getEReferenceType(), null, null);
        node.place = new Place(holder, reference);
        return node;
    }

    static ExplorerNode group(String text, EObject holder, EReference reference) {
        ExplorerNode node = new ExplorerNode(Kind.GROUP, text, "", "", reference.getEReferenceType(), null, null);
        node.place = new Place(holder, reference);
        return node;
    }

    /** Makes an object's line; it is found by its text, and by other words that people use for it. */
    static ExplorerNode object(String text, String also, EObject object) {
        return new ExplorerNode(Kind.OBJECT, text, also, "", object.eClass(), object, null);
    }

    static ExplorerNode root(String text, String suffix, EObject object, LoadedFile file) {
        return new ExplorerNode(Kind.OBJECT, text, "", suffix, object.eClass(), object, file);
    }

    static ExplorerNode lostFile(String text, String suffix, LoadedFile file) {
        return new ExplorerNode(Kind.LOST_FILE, text, "", suffix, file.kind().rootClass(), null, file);
    }

    void add(ExplorerNode child) {
        child.parent = this;
        lines.add(child);
        if (child.kind != Kind.OFFER) {
            children.add(child);
        }
    }

    /**
     * Returns what the line stands for.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Returns what the line says.
     *
     * @return the text
     */
    public String text() {
        return text;
    }

    String folded() {
        return folded;
    }

    /**
     * Returns what the line adds in a fainter ink.
     *
     * @return the suffix: for a group how many it holds, for a file what is to be known of it; may be empty
     */
    public String suffix() {
        return kind == Kind.GROUP ? String.valueOf(children.size()) : suffix;
    }

    /**
     * Returns the class whose icon the line has.
     *
     * @return the class, empty for a heading
     */
    public Optional<EClass> icon() {
        return Optional.ofNullable(icon);
    }

    /**
     * Returns the object that the line stands for.
     *
     * @return the object, empty for a heading, a group or a lost file
     */
    public Optional<EObject> object() {
        return Optional.ofNullable(object);
    }

    /**
     * Returns the file that the line stands for.
     *
     * @return the file, empty for anything but a file's own line
     */
    public Optional<LoadedFile> file() {
        return Optional.ofNullable(file);
    }

    /**
     * Returns what a group is a part of, or what is offered would be.
     *
     * @return the place, empty for anything but a group or an offer
     */
    public Optional<Place> place() {
        return Optional.ofNullable(place);
    }

    /**
     * Returns which files can be begun here.
     *
     * @return their kinds, none for anything but a heading or an offer
     */
    public List<FileKind> begins() {
        return begins;
    }

    /**
     * Returns the lines below this one that stand for something.
     *
     * @return the lines, in their order
     */
    public List<ExplorerNode> children() {
        return children;
    }

    /**
     * Returns the lines below this one, with those that offer something.
     *
     * @return the lines, in their order
     */
    public List<ExplorerNode> lines() {
        return lines;
    }

    /**
     * Returns the line above this one.
     *
     * @return the line, empty for one of the first level
     */
    public Optional<ExplorerNode> parent() {
        return Optional.ofNullable(parent);
    }

    /**
     * Tells whether two lines, perhaps of two trees, stand for the same.
     *
     * @param other the other line
     * @return whether they do
     */
    public boolean isSameAs(ExplorerNode other) {
        if (kind != other.kind || object != other.object || file != other.file) {
            return false;
        }
        boolean named = kind == Kind.HEADING || kind == Kind.GROUP || kind == Kind.OFFER;
        return !named || text.equals(other.text) && (parent == null ? other.parent == null : other.parent != null && parent.isSameAs(other.parent));
    }

    /**
     * Returns a number that is the same for lines that stand for the same.
     *
     * @return the number
     */
    public int sameHash() {
        return object != null ? System.identityHashCode(object) : text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
