package org.mailleur.workbench.tests;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Sash;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;

/**
 * What anybody would see at a glance in any window: words cut off, things beyond the border, one over the other, ink that cannot be read; and what only
 * a screen reader tells, an input without a name. Used on the UI thread.
 */
final class ScreenCheck {

    /** Layouts round to whole points. */
    private static final int ROUNDING = 1;
    /** What a column leaves free on each side of its title, in points. */
    private static final int COLUMN_MARGIN = 4;

    private final Set<String> faults = new LinkedHashSet<>();

    private ScreenCheck() {
    }

    /** The faults of a window, each as a sentence; none in a good one. */
    static List<String> of(Shell shell) {
        ScreenCheck check = new ScreenCheck();
        check.visit(shell);
        return List.copyOf(check.faults);
    }

    private void visit(Control control) {
        if (!control.isVisible() || control.getSize().x == 0 || control.getSize().y == 0) {
            return;
        }
        words(control);
        ink(control);
        if (isInput(control) && SpokenName.of(control).isBlank()) {
            fault(control, "has no name for a screen reader");
        }
        if (control instanceof Composite composite && !(control instanceof Combo)) {
            place(composite);
            for (Control child : composite.getChildren()) {
                visit(child);
            }
        }
    }

    private static boolean isInput(Control control) {
        return switch (control) {
            case Button button -> button.getText().isBlank();
            case Text text -> true;
            case ToolBar bar -> false;
            case Link link -> false;
            case Label label -> false;
            case org.eclipse.swt.widgets.ProgressBar bar -> true;
            case org.eclipse.swt.widgets.Spinner spinner -> true;
            case org.eclipse.swt.widgets.DateTime date -> true;
            case org.eclipse.swt.widgets.Scale scale -> true;
            case org.eclipse.swt.widgets.Slider slider -> true;
            case org.eclipse.swt.widgets.List list -> true;
            case org.eclipse.swt.custom.StyledText text -> true;
            default -> control instanceof Combo || control instanceof Tree || control instanceof Table;
        };
    }

    private void words(Control control) {
        switch (control) {
            case Label label when !label.getText().isEmpty() -> whole(label);
            case Link link -> whole(link);
            case Button button -> whole(button);
            case Text text -> field(text);
            case Combo combo -> fits(combo, combo.getText(), combo.getSize().x - 30);
            case ToolBar bar -> tools(bar);
            case Table table -> columns(table);
            case Tree tree -> columns(tree);
            case CTabFolder folder -> tabs(folder);
            default -> {
                // Says nothing by itself.
            }
        }
    }

    private void whole(Control control) {
        boolean wraps = (control.getStyle() & SWT.WRAP) != 0 || control instanceof Link;
        Point has = control.getSize();
        Point wants = control.computeSize(wraps ? has.x : SWT.DEFAULT, SWT.DEFAULT, false);
        if (wants.x > has.x + ROUNDING || wants.y > has.y + ROUNDING) {
            fault(control, "is cut off: it has " + has.x + " × " + has.y + " and wants " + wants.x + " × " + wants.y);
        }
    }

    private void field(Text text) {
        if (text.getLineHeight() > text.getClientArea().height + ROUNDING) {
            fault(text, "cuts its line");
        }
        if (text.getText().isEmpty() && (text.getStyle() & SWT.MULTI) == 0) {
            fits(text, text.getMessage(), text.getClientArea().width);
        }
    }

    private void fits(Control control, String words, int room) {
        int wants = width(control, words);
        if (wants > room) {
            fault(control, "has " + room + " for « " + words + " », which wants " + wants);
        }
    }

    private void tools(ToolBar bar) {
        Rectangle area = bar.getClientArea();
        for (ToolItem item : bar.getItems()) {
            Rectangle place = item.getBounds();
            if ((item.getStyle() & SWT.SEPARATOR) == 0 && (place.x + place.width > area.width + ROUNDING || place.y + place.height > area.height + ROUNDING)) {
                fault(bar, "cuts its item « " + item.getText() + item.getToolTipText() + " »");
            }
            if ((item.getStyle() & SWT.SEPARATOR) == 0 && item.getText().isBlank() && (item.getToolTipText() == null || item.getToolTipText().isBlank())) {
                fault(bar, "has an item without a name for a screen reader");
            }
        }
    }

    private void columns(Table table) {
        for (TableColumn column : table.getColumns()) {
            if (table.getHeaderVisible() && column.getWidth() > 0) {
                fits(table, column.getText(), column.getWidth() - 2 * COLUMN_MARGIN);
            }
        }
    }

    private void columns(Tree tree) {
        for (TreeColumn column : tree.getColumns()) {
            if (tree.getHeaderVisible() && column.getWidth() > 0) {
                fits(tree, column.getText(), column.getWidth() - 2 * COLUMN_MARGIN);
            }
        }
    }

    private void tabs(CTabFolder folder) {
        for (CTabItem item : folder.getItems()) {
            boolean told = item.getToolTipText() != null && item.getToolTipText().contains(item.getText().replace("*", ""));
            if (item.isShowing() && !told && item.getBounds().width < width(folder, item.getText())) {
                fault(folder, "cuts its tab « " + item.getText() + " » and no tip tells it");
            }
        }
    }

    private static int width(Control control, String words) {
        GC gc = new GC(control);
        try {
            gc.setFont(control.getFont());
            return gc.textExtent(words, SWT.DRAW_MNEMONIC | SWT.DRAW_TRANSPARENT).x;
        } finally {
            gc.dispose();
        }
    }

    private void ink(Control control) {
        boolean speaks = control instanceof Label label && !label.getText().isEmpty() || control instanceof Text || control instanceof Link
                || control instanceof Button || control instanceof Combo || control instanceof Tree || control instanceof Table || control instanceof org.eclipse.swt.widgets.List
                || control instanceof ToolBar;
        if (!speaks || !control.isEnabled()) {
            return;
        }
        var ink = control instanceof Link link ? link.getLinkForeground() : control.getForeground();
        double contrast = Contrast.of(ink.getRGB(), control.getBackground().getRGB());
        if (contrast < Contrast.READABLE) {
            fault(control, "cannot be read well: " + ink + " on " + control.getBackground() + ", " + Math.round(contrast * 10) / 10.0);
        }
    }

    private void place(Composite parent) {
        // What scrolls is larger than its window; a tab's sheet lies below what the folder calls its own.
        if (parent instanceof ScrolledComposite || parent instanceof SashForm) {
            return;
        }
        Rectangle area = parent.getClientArea();
        List<Control> seen = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            Rectangle own = child.getBounds();
            if (!child.isVisible() || own.isEmpty() || child instanceof Sash || child instanceof Shell) {
                continue;
            }
            boolean folder = parent instanceof CTabFolder;
            if (!folder && (own.x < area.x - ROUNDING || own.y < area.y - ROUNDING || own.x + own.width > area.x + area.width + ROUNDING
                    || own.y + own.height > area.y + area.height + ROUNDING)) {
                fault(child, "at " + own + " goes beyond " + area);
            }
            for (Control other : seen) {
                Rectangle common = own.intersection(other.getBounds());
                if (common.width > ROUNDING && common.height > ROUNDING) {
                    fault(child, "lies over " + name(other) + " by " + common.width + " × " + common.height);
                }
            }
            seen.add(child);
        }
    }

    private void fault(Control control, String sentence) {
        faults.add(way(control) + " " + sentence);
    }

    private static String way(Control control) {
        Composite parent = control.getParent();
        return (parent == null || control instanceof Shell ? "" : name(parent) + " > ") + name(control);
    }

    private static String name(Control control) {
        String words = switch (control) {
            case Label label -> label.getText();
            case Button button -> button.getText();
            case Link link -> link.getText();
            case Text text -> text.getText();
            case Combo combo -> combo.getText();
            case Shell shell -> shell.getText();
            default -> SpokenName.of(control);
        };
        return control.getClass().getSimpleName() + (words.isEmpty() ? "" : " « " + words.lines().findFirst().orElse("") + " »");
    }
}
