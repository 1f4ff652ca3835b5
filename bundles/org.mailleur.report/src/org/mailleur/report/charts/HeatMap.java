package org.mailleur.report.charts;

import java.util.ArrayList;
import java.util.List;
import org.mailleur.look.Shape.Anchor;
import org.mailleur.look.Drawing;
import org.mailleur.look.LookFonts;
import org.mailleur.look.Palette;
import org.mailleur.look.Shape;

/**
 * The map of all criteria: one line for each function, one cell for each criterion, with the level's number inside.
 * <p>
 * « Non évalué » is hatched, « sans objet » is empty with a stroke; the legend is part of the picture.
 */
public final class HeatMap {

    private static final double WIDTH = 482;
    private static final double CELLS_AT = 212;
    private static final double CELL_WIDTH = 50;
    private static final double CELL_HEIGHT = 19;
    private static final double GAP = 4;
    private static final double ROW = 38;
    private static final double TITLE = 24;
    private static final double SIZE = 10;

    private final LookFonts fonts;

    /**
     * Creates the map.
     *
     * @param fonts measure its labels
     */
    public HeatMap(LookFonts fonts) {
        this.fonts = fonts;
    }

    /**
     * A criterion.
     *
     * @param code   its code
     * @param tone   1 to 5 when rated, 0 when not rated, -1 when not applicable
     * @param number the level's number
     */
    public record Cell(String code, int tone, String number) {
    }

    /**
     * A function.
     *
     * @param label its title
     * @param cells its criteria
     */
    public record Row(String label, List<Cell> cells) {
    }

    /**
     * An axis.
     *
     * @param label its title
     * @param rows  its functions
     */
    public record Group(String label, List<Row> rows) {
    }

    /**
     * An entry of the legend.
     *
     * @param tone   as in a cell
     * @param number as in a cell
     * @param label  what it means
     */
    public record Key(int tone, String number, String label) {
    }

    /**
     * Draws the map.
     *
     * @param groups the axes
     * @param legend what the cells mean
     * @return the picture
     */
    public Drawing draw(List<Group> groups, List<Key> legend) {
        List<Shape> shapes = new ArrayList<>();
        int perLine = (int) ((WIDTH - CELLS_AT + GAP) / (CELL_WIDTH + GAP));
        double y = 0;
        for (Group group : groups) {
            shapes.add(new Shape.Text(0, y + 14, Anchor.START, 12, true, Palette.DARK, group.label()));
            shapes.add(new Shape.Line(0, y + 19.5, WIDTH, y + 19.5, Palette.LINE, 0.6, false));
            y += TITLE;
            for (Row row : group.rows()) {
                y = addRow(shapes, row, y, perLine);
            }
            y += 4;
        }
        y = addLegend(shapes, legend, y + 6);
        return new Drawing(WIDTH, y, shapes);
    }

    private double addRow(List<Shape> shapes, Row row, double y, int perLine) {
        List<String> lines = fonts.wrap(row.label(), SIZE, false, CELLS_AT - 14);
        for (int i = 0; i < lines.size(); i++) {
            shapes.add(new Shape.Text(0, y + 25 + i * 12 - (lines.size() - 1) * 6, Anchor.START, SIZE, false, Palette.INK, lines.get(i)));
        }
        int bands = Math.max(1, (row.cells().size() + perLine - 1) / perLine);
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            double x = CELLS_AT + i % perLine * (CELL_WIDTH + GAP);
            double top = y + i / perLine * ROW;
            shapes.add(new Shape.Text(x, top + 8.5, Anchor.START, 10, false, Palette.SECONDARY, cell.code()));
            addSwatch(shapes, x, top + 11.5, CELL_WIDTH, cell.tone(), cell.number());
        }
        return y + Math.max(bands * ROW, lines.size() * 12 + 14);
    }

    private static void addSwatch(List<Shape> shapes, double x, double y, double width, int tone, String number) {
        if (tone == 0) {
            shapes.add(new Shape.Hatched(x, y, width, CELL_HEIGHT, Palette.SECONDARY));
            return;
        }
        boolean rated = tone > 0;
        shapes.add(new Shape.Box(x, y, width, CELL_HEIGHT, rated ? Palette.tone(tone) : Palette.PAPER, Palette.SECONDARY, 0.5));
        if (rated) {
            shapes.add(new Shape.Text(x + width / 2, y + 14, Anchor.MIDDLE, 12, true, Palette.inkOn(tone), number));
        }
    }

    private double addLegend(List<Shape> shapes, List<Key> legend, double top) {
        double x = 0;
        double y = top;
        for (Key key : legend) {
            double width = 28 + 5 + fonts.width(key.label(), 10, false) + 14;
            if (x > 0 && x + width - 14 > WIDTH) {
                x = 0;
                y += CELL_HEIGHT + 5;
            }
            addSwatch(shapes, x, y, 28, key.tone(), key.number());
            shapes.add(new Shape.Text(x + 33, y + 12.8, Anchor.START, 10, false, Palette.INK, key.label()));
            x += width;
        }
        return y + CELL_HEIGHT + 2;
    }
}
