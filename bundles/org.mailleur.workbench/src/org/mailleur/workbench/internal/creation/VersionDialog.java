package org.mailleur.workbench.internal.creation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.mailleur.core.creation.NewFile;
import org.mailleur.core.creation.NewFramework;
import org.mailleur.core.creation.NewScale;
import org.mailleur.core.file.FileKind;
import org.mailleur.core.space.Space;
import org.mailleur.model.base.NamedElement;
import org.mailleur.model.framework.Framework;
import org.mailleur.model.framework.RatingScale;
import org.mailleur.workbench.internal.text.Words;

/** Asks for a framework or a scale of one's own: a new version of one that is there, the one that ships, or an empty one. */
final class VersionDialog extends FileDialog {

    private final FileKind kind;
    private final List<NamedElement> there;
    private final boolean offersShipped;
    private Combo origin;
    private Text name;
    private Text version;

    VersionDialog(Shell parent, FileKind kind, Space space) {
        super(parent, kind == FileKind.SCALE ? Words.NEW_SCALE : Words.NEW_FRAMEWORK, kind == FileKind.SCALE ? Words.NEW_SCALE_TEXT : Words.NEW_FRAMEWORK_TEXT);
        this.kind = kind;
        this.there = new ArrayList<>(kind == FileKind.SCALE ? space.roots(RatingScale.class) : space.roots(Framework.class));
        this.offersShipped = there.isEmpty();
    }

    @Override
    protected void fill() {
        List<String> choices = new ArrayList<>();
        there.forEach(each -> choices.add(Words.ORIGIN_COPY.with(each.getName(), version(each))));
        if (offersShipped) {
            choices.add((kind == FileKind.SCALE ? Words.ORIGIN_SHIPPED_SCALE : Words.ORIGIN_SHIPPED_FRAMEWORK).text());
        }
        choices.add(Words.ORIGIN_EMPTY.text());
        origin = combo(Words.CREATE_ORIGIN, choices);
        name = text(Words.CREATE_NAME);
        version = text(Words.CREATE_VERSION);
        version.setMessage(Words.CREATE_VERSION_HINT.text());
        origin.select(0);
        origin.addListener(org.eclipse.swt.SWT.Selection, event -> propose());
        propose();
    }

    private void propose() {
        Optional<NamedElement> from = origin();
        name.setEnabled(!isShipped());
        version.setEnabled(!isShipped());
        name.setText(from.map(NamedElement::getName).orElse(""));
        version.setText(from.map(each -> Versions.next(version(each))).orElse(isShipped() ? "" : "1.0"));
    }

    private static String version(NamedElement each) {
        String version = each instanceof Framework framework ? framework.getVersion() : ((RatingScale) each).getVersion();
        return version == null ? "" : version;
    }

    private Optional<NamedElement> origin() {
        return origin.getSelectionIndex() < there.size() ? Optional.of(there.get(origin.getSelectionIndex())) : Optional.empty();
    }

    /** Tells whether what ships was chosen, as it is: it has its own name and version. */
    boolean isShipped() {
        return offersShipped && origin.getSelectionIndex() == 0;
    }

    @Override
    protected Optional<String> obstacle() {
        return isShipped() ? Optional.empty() : super.obstacle();
    }

    @Override
    NewFile wanted() {
        if (kind == FileKind.SCALE) {
            return new NewScale(name.getText(), version.getText(), origin().map(RatingScale.class::cast), there.stream().map(RatingScale.class::cast).toList());
        }
        return new NewFramework(name.getText(), version.getText(), origin().map(Framework.class::cast), there.stream().map(Framework.class::cast).toList());
    }
}
