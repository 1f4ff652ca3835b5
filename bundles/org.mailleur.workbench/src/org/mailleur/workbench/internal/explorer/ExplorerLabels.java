package org.mailleur.workbench.internal.explorer;

import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.workbench.internal.look.Pictures;
import org.mailleur.workbench.internal.text.Words;
import org.mailleur.workbench.internal.tree.ExplorerFilter;
import org.mailleur.workbench.internal.tree.ExplorerNode;
import org.mailleur.workbench.internal.tree.FileRemarks;

/** What the explorer's lines say: icon, name, and behind it what is to be known beside, which {@link LinePainter} paints in a fainter ink. */
final class ExplorerLabels extends ColumnLabelProvider {

    private final Pictures pictures;
    private final Font headingFont;
    private final Color faint;
    private final Supplier<ExplorerFilter> filter;
    private final Predicate<LoadedFile> dirty;
    private final Predicate<EObject> wrong;

    ExplorerLabels(Pictures pictures, Font headingFont, Color faint, Supplier<ExplorerFilter> filter, Predicate<LoadedFile> dirty,
            Predicate<EObject> wrong) {
        this.pictures = pictures;
        this.headingFont = headingFont;
        this.faint = faint;
        this.filter = filter;
        this.dirty = dirty;
        this.wrong = wrong;
    }

    /** The name, with a dot when the file has changes that are not saved. */
    String name(ExplorerNode node) {
        return node.file().filter(dirty).isPresent() ? node.text() + " •" : node.text();
    }

    /** What is to be known beside the name, set off from it; may be empty. */
    String aside(ExplorerNode node) {
        String suffix = suffix(node);
        return suffix.isEmpty() ? "" : "  " + suffix;
    }

    @Override
    public String getText(Object element) {
        ExplorerNode node = (ExplorerNode) element;
        return name(node) + aside(node);
    }

    @Override
    public Font getFont(Object element) {
        return ((ExplorerNode) element).kind() == ExplorerNode.Kind.HEADING ? headingFont : null;
    }

    @Override
    public Color getForeground(Object element) {
        return ((ExplorerNode) element).kind() == ExplorerNode.Kind.OFFER ? faint : null;
    }

    private String suffix(ExplorerNode node) {
        int all = node.children().size();
        int shown = node.kind() == ExplorerNode.Kind.GROUP && !filter.get().showsEverything() ? filter.get().shownBelow(node).size() : all;
        return shown == all ? node.suffix() : Words.SOME_OF.with(shown, all);
    }

    @Override
    public Image getImage(Object element) {
        ExplorerNode node = (ExplorerNode) element;
        boolean problems = node.object().filter(wrong).isPresent() || node.file().filter(file -> !FileRemarks.of(file).problems().isEmpty()).isPresent();
        return node.icon().map(type -> problems ? pictures.marked(type) : pictures.icon(type)).orElse(null);
    }
}
