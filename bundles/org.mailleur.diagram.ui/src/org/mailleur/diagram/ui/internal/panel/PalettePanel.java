package org.mailleur.diagram.ui.internal.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.mailleur.diagram.description.ToolDescription;
import org.mailleur.diagram.description.ToolKind;
import org.mailleur.diagram.description.ToolSection;
import org.mailleur.diagram.ui.internal.UiWords;

/** The tools of a diagram, one below the other, by section. */
final class PalettePanel extends Composite {

    private static final int WIDTH = 236;

    private final UiColours colours;
    private final UiIcons icons;
    /** The icon of what a tool creates. */
    private final Function<ToolDescription, String> made;
    private final Orders orders;
    private final ScrolledComposite scroller;
    private final List<Tool> rows = new ArrayList<>();
    private ToolRow select;

    /** What the palette asks for. */
    interface Orders {

        /** Takes a tool in hand. */
        void take(ToolDescription tool);

        /** Uses a tool at once, where there is room. */
        void use(ToolDescription tool);

        /** Uses a tool at a place of the screen, to which it was dragged. */
        void place(ToolDescription tool, Point where);

        /** Takes the tool in hand that selects. */
        void select();

        /** Closes the palette. */
        void close();
    }

    private record Tool(ToolRow row, ToolDescription tool) {
    }

    PalettePanel(Composite parent, UiColours colours, Function<ToolDescription, String> made, Orders orders) {
        super(parent, SWT.NONE);
        this.colours = colours;
        this.made = made;
        this.orders = orders;
        this.icons = new UiIcons(this, colours.theme());
        setBackground(colours.panel());
        GridLayoutFactory.fillDefaults().applyTo(this);
        scroller = new ScrolledComposite(this, SWT.V_SCROLL);
        scroller.setBackground(colours.panel());
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(scroller);
    }

    /** Shows tools in place of those shown before. */
    void show(List<ToolSection> sections) {
        if (scroller.getContent() != null) {
            scroller.getContent().dispose();
        }
        rows.clear();
        Composite list = new Composite(scroller, SWT.NONE);
        list.setBackground(colours.panel());
        GridLayoutFactory.fillDefaults().margins(4, 6).spacing(0, 1).applyTo(list);
        select = row(list, UiWords.SELECT_TOOL.text(), UiWords.SELECT_HINT.text(), icons.own("select"), how -> orders.select());
        for (ToolSection section : sections) {
            List<ToolDescription> tools = section.tools().stream().filter(PalettePanel::isOffered).toList();
            if (!tools.isEmpty()) {
                heading(list, section.label());
                tools.forEach(tool -> add(list, tool));
            }
        }
        scroller.setContent(list);
        // As wide as the palette, whatever the longest name: it is shortened there, and whole in its tip.
        scroller.setMinSize(0, list.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
        inHand(null);
    }

    private static boolean isOffered(ToolDescription tool) {
        return tool.kind() == ToolKind.CREATE_BOX || tool.kind() == ToolKind.CREATE_EDGE;
    }

    private void heading(Composite list, String text) {
        Label heading = new Label(list, SWT.NONE);
        heading.setText(text.replace("&", "&&"));
        heading.setBackground(colours.panel());
        heading.setForeground(colours.secondary());
        GridDataFactory.fillDefaults().grab(true, false).indent(12, 10).applyTo(heading);
    }

    private void add(Composite list, ToolDescription tool) {
        Image icon = icons.named(tool.icon()).or(() -> icons.named(made.apply(tool)))
                .orElseGet(() -> icons.own(tool.kind() == ToolKind.CREATE_EDGE ? "link" : "box"));
        ToolRow row = row(list, tool.label(), tool.documentation(), icon, how -> {
            if (how.intValue() == SWT.CR) {
                orders.use(tool);
            } else {
                orders.take(tool);
            }
        });
        row.addListener(SWT.MouseUp, event -> {
            boolean dragged = event.button == 1 && !row.getClientArea().contains(event.x, event.y);
            if (dragged && tool.kind() == ToolKind.CREATE_BOX) {
                orders.place(tool, row.toDisplay(event.x, event.y));
            }
        });
        rows.add(new Tool(row, tool));
    }

    private ToolRow row(Composite list, String label, String help, Image icon, Consumer<Integer> chosen) {
        ToolRow row = new ToolRow(list, label, help, icon, colours);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        row.addListener(SWT.Selection, event -> {
            switch (event.detail) {
                case SWT.ESC -> orders.select();
                case SWT.F6 -> orders.close();
                default -> chosen.accept(Integer.valueOf(event.detail));
            }
        });
        return row;
    }

    /** Shows which tool is in hand, {@code null} for the one that selects. */
    void inHand(ToolDescription tool) {
        select.inHand(tool == null);
        rows.forEach(each -> each.row().inHand(each.tool().equals(tool)));
    }

    @Override
    public boolean setFocus() {
        return select != null && !select.isDisposed() && select.forceFocus();
    }
}
