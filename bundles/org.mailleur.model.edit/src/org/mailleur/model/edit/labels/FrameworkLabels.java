package org.mailleur.model.edit.labels;

import static org.mailleur.model.edit.labels.ObjectLabels.typed;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.model.framework.Framework;
import org.mailleur.model.framework.FrameworkElement;
import org.mailleur.model.framework.Level;
import org.mailleur.model.framework.RatingScale;

/** Labels of frameworks and scales: the version beside the name, the code before the words. */
final class FrameworkLabels {

    String text(EObject object) {
        return switch (object) {
            case Framework framework -> versioned(framework.getName(), framework.getVersion());
            case RatingScale scale -> versioned(scale.getName(), scale.getVersion());
            case FrameworkElement element -> coded(element);
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
}
