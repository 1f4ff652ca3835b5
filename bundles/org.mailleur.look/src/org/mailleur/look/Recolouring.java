package org.mailleur.look;

import java.util.ArrayList;
import java.util.List;

/** Shows shapes that are drawn in the light theme's colours in those of another. */
public final class Recolouring {

    private final Theme theme;

    /**
     * Creates a recolouring.
     *
     * @param theme the theme to show
     */
    public Recolouring(Theme theme) {
        this.theme = theme;
    }

    /**
     * Changes the colours of a drawing.
     *
     * @param drawing the drawing in the light theme's colours
     * @return the drawing in this theme's
     */
    public Drawing of(Drawing drawing) {
        return theme == Theme.LIGHT ? drawing : new Drawing(drawing.width(), drawing.height(), drawing.title(), drawing.description(),
                theme.colour(drawing.ground()), of(drawing.shapes()));
    }

    /**
     * Changes the colours of shapes.
     *
     * @param shapes the shapes in the light theme's colours
     * @return the shapes in this theme's
     */
    public List<Shape> of(List<Shape> shapes) {
        return theme == Theme.LIGHT ? shapes : shapes.stream().map(this::of).toList();
    }

    private Shape of(Shape shape) {
        return switch (shape) {
            case Shape.Box box -> new Shape.Box(box.x(), box.y(), box.width(), box.height(), theme.colour(box.fill()), theme.colour(box.stroke()),
                    box.strokeWidth());
            case Shape.Hatched area -> hatched(area);
            case Shape.Line line -> new Shape.Line(line.x1(), line.y1(), line.x2(), line.y2(), theme.colour(line.stroke()), line.strokeWidth(),
                    line.dashed());
            case Shape.Polygon polygon -> new Shape.Polygon(polygon.points(), theme.colour(polygon.fill()), polygon.opacity(),
                    theme.colour(polygon.stroke()), polygon.strokeWidth());
            case Shape.Disc disc -> new Shape.Disc(disc.x(), disc.y(), disc.radius(), theme.colour(disc.fill()), theme.colour(disc.stroke()));
            case Shape.Text text -> new Shape.Text(text.x(), text.y(), text.anchor(), text.size(), text.bold(), text.italic(),
                    theme.colour(text.fill()), text.words());
            case Shape.Figure figure -> new Shape.Figure(figure.outline(), theme.colour(figure.fill()), of(figure.pen()));
            case Shape.Moved moved -> new Shape.Moved(moved.x(), moved.y(), moved.scale(), of(moved.shapes()));
            case Shape.Group group -> new Shape.Group(group.id(), group.title(), group.description(), of(group.shapes()));
        };
    }

    /** Painters lay hatching on paper, which only the light theme has. */
    private Shape hatched(Shape.Hatched area) {
        String stroke = theme.colour(area.stroke());
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Box(area.x(), area.y(), area.width(), area.height(), theme.colour(Palette.PAPER), stroke, 0.8));
        new Shape.Hatched(area.x(), area.y(), area.width(), area.height(), stroke).lines().forEach(shapes::add);
        return new Shape.Group("", "", "", shapes);
    }

    private Pen of(Pen pen) {
        return pen == null ? null : new Pen(theme.colour(pen.colour()), pen.width(), pen.dashes(), pen.round());
    }
}
