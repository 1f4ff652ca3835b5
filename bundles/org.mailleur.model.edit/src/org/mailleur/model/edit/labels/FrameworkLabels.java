package org.mailleur.model.edit.labels;

import static org.mailleur.model.edit.labels.ObjectLabels.typed;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.model.framework.Framework;
import org.mailleur.model.framework.FrameworkElement;
import org.mailleur.model.framework.FrameworkMapping;
import org.mailleur.model.framework.FrameworkPackage;
import org.mailleur.model.framework.Level;
import org.mailleur.model.framework.MappingEntry;
import org.mailleur.model.framework.MappingKind;
import org.mailleur.model.framework.RatingScale;

/** Labels of frameworks and scales: the version beside the name, the code before the words. */
final class FrameworkLabels {

    String text(EObject object) {
        return switch (object) {
            case Framework framework -> versioned(framework.getName(), framework.getVersion());
            case RatingScale scale -> versioned(scale.getName(), scale.getVersion());
            case FrameworkElement element -> coded(element);
            case FrameworkMapping mapping -> typed(mapping.getFromVersion()) ? "Correspondance avec la version" + FrenchFormats.NBSP + mapping.getFromVersion()
                    : null;
            case MappingEntry entry -> entry(entry);
            case Level level -> typed(level.getName()) ? level.getValue() + " – " + level.getName() : String.valueOf(level.getValue());
            default -> null;
        };
    }

    private static String versioned(String name, String version) {
        return typed(name) && typed(version) ? name + " (version" + FrenchFormats.NBSP + version + ")" : null;
    }

    private static String coded(FrameworkElement element) {
        if (!typed(element.getCode())) {
            return null;
        }
        return typed(element.getName()) ? element.getCode() + FrenchFormats.NBSP + element.getName() : element.getCode();
    }

    /** What became of what: « 1.2 → 1.3 (déplacé) ». */
    private static String entry(MappingEntry entry) {
        String sources = codes(entry.getSources());
        String targets = codes(entry.getTargets());
        String words = sources.isEmpty() || targets.isEmpty() ? sources + targets : sources + " → " + targets;
        if (entry.getKind() == MappingKind.UNSPECIFIED) {
            return words;
        }
        String kind = Vocabulary.word(FrameworkPackage.Literals.MAPPING_KIND, entry.getKind());
        return words.isEmpty() ? kind : words + " (" + kind + ")";
    }

    private static String codes(List<FrameworkElement> elements) {
        return elements.stream().map(element -> typed(element.getCode()) ? element.getCode() : "?").collect(Collectors.joining(", "));
    }
}
