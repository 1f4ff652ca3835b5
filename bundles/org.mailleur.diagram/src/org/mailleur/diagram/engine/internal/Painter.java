package org.mailleur.diagram.engine.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.diagram.description.BoxStyleDescription;
import org.mailleur.diagram.description.Conditional;
import org.mailleur.diagram.description.EdgeStyleDescription;
import org.mailleur.diagram.description.Expression;
import org.mailleur.diagram.description.LabelDescription;
import org.mailleur.diagram.graph.BoxStyle;
import org.mailleur.diagram.graph.EdgeStyle;

/** Asks elements how their boxes and edges look. */
final class Painter {

    /** A specification gives sizes of boxes in tens of points. */
    private static final double UNIT = 10;
    /** The icon of a class, where the specification leaves it to the editor. */
    private static final String ICONS = "/org.mailleur.model.edit/icons/";

    private final Evaluator evaluator;
    private final ReadRecorder recorder;

    Painter(Evaluator evaluator, ReadRecorder recorder) {
        this.evaluator = evaluator;
        this.recorder = recorder;
    }

    void paint(Node node) {
        switch (node) {
        case BoxNode box -> box.look(recorder.read(box, () -> look(box)));
        case EdgeNode edge -> edge.look(recorder.read(edge, () -> look(edge)));
        default -> throw new IllegalStateException("Neither box nor edge: " + node);
        }
    }

    private BoxNode.Look look(BoxNode box) {
        BoxStyleDescription style = chosen(box.mapping().conditions(), box.mapping().style(), box);
        LabelDescription label = style.label();
        double borderWidth = Math.max(0, evaluator.number(style.borderWidth(), box));
        BoxStyle painted = new BoxStyle(style.figure(), style.image(), style.fill(), style.border(), borderWidth, style.borderLine(), style.corner(),
                label.ink(), label.fontSize(), label.bold(), label.italic(), icon(label, box.target()), style.alignment(), style.labelInside(),
                size(style.width(), box), size(style.height(), box));
        return new BoxNode.Look(evaluator.text(label.text(), box), evaluator.text(style.tooltip(), box), painted);
    }

    private EdgeNode.Look look(EdgeNode edge) {
        EdgeStyleDescription style = chosen(edge.source().mapping().conditions(), edge.source().mapping().style(), edge);
        Optional<LabelDescription> words = style.center().or(style::begin).or(style::end);
        EdgeStyle painted = new EdgeStyle(style.line(), style.colour(), Math.max(0, evaluator.number(style.width(), edge)), style.atBegin(),
                style.atEnd(), style.routing(), words.map(LabelDescription::ink).orElse("#000000"), words.map(LabelDescription::fontSize).orElse(8.0),
                words.map(LabelDescription::bold).orElse(false), words.map(LabelDescription::italic).orElse(false));
        return new EdgeNode.Look(text(style.center(), edge), text(style.begin(), edge), text(style.end(), edge), "", painted);
    }

    private String text(Optional<LabelDescription> label, Names names) {
        return label.map(described -> evaluator.text(described.text(), names)).orElse("");
    }

    private <S> S chosen(List<Conditional<S>> conditions, S otherwise, Names names) {
        for (Conditional<S> condition : conditions) {
            if (evaluator.holds(condition.when(), names)) {
                return condition.style();
            }
        }
        return otherwise;
    }

    private double size(Expression expression, Names names) {
        return Math.max(0, evaluator.number(expression, names)) * UNIT;
    }

    private static String icon(LabelDescription label, EObject target) {
        if (!label.showIcon()) {
            return "";
        }
        return label.icon().isEmpty() ? ICONS + target.eClass().getName() + ".svg" : label.icon();
    }
}
