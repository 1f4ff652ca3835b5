package org.mailleur.workbench.internal.explorer;

import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IToolTipProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.emf.ecore.EObject;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.workbench.internal.look.Pictures;
import org.mailleur.workbench.internal.text.Words;
import org.mailleur.workbench.internal.tree.ExplorerFilter;
import org.mailleur.workbench.internal.tree.ExplorerNode;
import org.mailleur.workbench.internal.tree.FileRemarks;

/** Draws the explorer's lines: icon, name, and in a fainter ink what is to be known beside. */
final class ExplorerLabels extends LabelProvider implements IStyledLabelProvider, IToolTipProvider {

    /** Longer lines are often cut off by the column: the pointer then shows them whole. */
    private static final int LONG = 40;

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

    @Override
    public StyledString getStyledText(Object element) {
        ExplorerNode node = (ExplorerNode) element;
        StyledString text = new StyledString(node.text(), style(node.kind()));
        if (node.file().filter(dirty).isPresent()) {
            text.append(" •", styler(headingFont, null));
        }
        String suffix = suffix(node);
        if (!suffix.isEmpty()) {
            text.append("  " + suffix, styler(null, faint));
        }
        return text;
    }

    private StyledString.Styler style(ExplorerNode.Kind kind) {
        return switch (kind) {
            case HEADING -> styler(headingFont, null);
            case OFFER -> styler(null, faint);
            case GROUP, OBJECT, LOST_FILE -> null;
        };
    }

    private String suffix(ExplorerNode node) {
        int all = node.children().size();
        int shown = node.kind() == ExplorerNode.Kind.GROUP ? filter.get().shownBelow(node).size() : all;
        return shown == all ? node.suffix() : Words.SOME_OF.with(shown, all);
    }

    private static StyledString.Styler styler(Font font, Color ink) {
        return new StyledString.Styler() {
            @Override
            public void applyStyles(TextStyle style) {
                style.font = font;
                style.foreground = ink;
            }
        };
    }

    @Override
    public String getText(Object element) {
        return ((ExplorerNode) element).text();
    }

    @Override
    public String getToolTipText(Object element) {
        ExplorerNode node = (ExplorerNode) element;
        String whole = node.suffix().isEmpty() ? node.text() : node.text() + " (" + node.suffix() + ")";
        return whole.length() > LONG ? whole : null;
    }

    @Override
    public Image getImage(Object element) {
        ExplorerNode node = (ExplorerNode) element;
        boolean problems = node.object().filter(wrong).isPresent() || node.file().filter(file -> !FileRemarks.of(file).problems().isEmpty()).isPresent();
        return node.icon().map(type -> problems ? pictures.marked(type) : pictures.icon(type)).orElse(null);
    }
}
