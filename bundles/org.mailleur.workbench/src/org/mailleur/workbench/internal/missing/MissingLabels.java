package org.mailleur.workbench.internal.missing;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.mailleur.core.validation.Severity;
import org.mailleur.look.Palette;
import org.mailleur.workbench.internal.look.Appearance;
import org.mailleur.workbench.internal.look.Pictures;
import org.mailleur.workbench.internal.look.Sign;
import org.mailleur.workbench.internal.text.Words;

/** Draws the lines: how much it matters, which element, then what is wrong with it. */
final class MissingLabels extends LabelProvider implements IStyledLabelProvider {

    private final Pictures pictures;
    private final StyledString.Styler faint = new StyledString.Styler() {
        @Override
        public void applyStyles(TextStyle style) {
            style.foreground = Appearance.colour(Palette.SECONDARY);
        }
    };

    MissingLabels(Pictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public StyledString getStyledText(Object element) {
        if (element instanceof MissingGroup group) {
            return new StyledString(group.family().label()).append("  " + group.findings().size(), faint);
        }
        if (element instanceof MissingRest rest) {
            return new StyledString(Words.MISSING_MORE.with(rest.count()));
        }
        MissingLine line = (MissingLine) element;
        return new StyledString(line.name(), faint).append("   " + line.text());
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        if (element instanceof MissingLine line) {
            return pictures.sign(line.finding().severity() == Severity.ERROR ? Sign.ATTENTION : Sign.INFO);
        }
        return null;
    }
}
