package org.mailleur.workbench.internal.edit;

import java.util.ArrayList;
import java.util.List;

import org.mailleur.core.editing.FileComparison;
import org.mailleur.core.editing.FileComparison.Element;
import org.mailleur.core.editing.FileComparison.Field;
import org.mailleur.core.text.FrenchFormat;
import org.mailleur.workbench.internal.text.Words;

/** Writes a comparison as lines to be read. */
public final class ComparisonWords {

    private static final int MOST = 200;

    private ComparisonWords() {
    }

    /**
     * Writes a comparison.
     *
     * @param comparison the comparison
     * @return one line for each field or element that differs
     */
    public static List<String> lines(FileComparison comparison) {
        List<String> lines = new ArrayList<>();
        for (Element element : comparison.elements()) {
            if (lines.size() >= MOST) {
                lines.add(Words.AND_OTHERS.with(comparison.elements().size() - MOST));
                break;
            }
            if (element.fields().isEmpty()) {
                lines.add(whole(element));
            } else {
                element.fields().forEach(field -> lines.add(field(element, field)));
            }
        }
        return lines.isEmpty() ? List.of(Words.SAME_CONTENT.text()) : lines;
    }

    private static String whole(Element element) {
        String name = FrenchFormat.spaced(element.name());
        String text = switch (element.kind()) {
            case ADDED -> Words.COMPARED_ADDED.with(name);
            case REMOVED -> Words.COMPARED_REMOVED.with(name);
            case CHANGED -> name;
        };
        return element.parts() == 0 ? text : text + Words.COMPARED_PARTS.with(element.parts());
    }

    private static String field(Element element, Field field) {
        String before = field.before().isEmpty() ? Words.EMPTY_VALUE.text() : field.before();
        String after = field.after().isEmpty() ? Words.EMPTY_VALUE.text() : field.after();
        return Words.COMPARED_FIELD.with(FrenchFormat.spaced(element.name()), field.label(), before, after);
    }
}
