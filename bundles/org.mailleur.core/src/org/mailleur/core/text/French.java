package org.mailleur.core.text;

import java.util.Optional;

import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mailleur.model.base.NamedElement;
import org.mailleur.model.framework.FrameworkElement;

/**
 * What the delegate calls the things of the metamodel. The words stand in the {@code .ecore} files, beside what they name, in
 * annotations with the source {@value #SOURCE}.
 */
public final class French {

    /** Source of the annotations that hold the French words. */
    public static final String SOURCE = "http://mailleur.org/fr";

    private static final int LONGEST = 80;

    private French() {
    }

    /**
     * Returns the French name of a class, feature, data type or literal.
     *
     * @param element the element of a metamodel
     * @return its name, such as « instance »; for a feature, the label of a field
     */
    public static String label(EModelElement element) {
        String label = EcoreUtil.getAnnotation(element, SOURCE, "label");
        return label == null ? "" : label;
    }

    /**
     * Names an object within a sentence: what it is, then what it is called.
     *
     * @param object the object
     * @return such as « instance « Copil CTG » », or only « siège » when it has no name
     */
    public static String designation(EObject object) {
        String kind = label(object.eClass()).toLowerCase(java.util.Locale.FRENCH);
        return name(object).map(name -> kind + " « " + shortened(name) + " »").orElse(kind);
    }

    /**
     * Names an object within a sentence, with its article.
     *
     * @param object the object
     * @return such as « l’instance « Copil CTG » » or « le siège »
     */
    public static String withArticle(EObject object) {
        String words = designation(object);
        String article = "aàâeéèêiîoôuh".indexOf(words.charAt(0)) >= 0 ? "l’" : "f".equals(EcoreUtil.getAnnotation(object.eClass(), SOURCE, "gender")) ? "la " : "le ";
        return article + words;
    }

    /**
     * Returns a text as it can stand within a sentence: on one line, and cut after eighty characters.
     *
     * @param text the text
     * @return its beginning
     */
    public static String shortened(String text) {
        if (text.length() <= LONGEST && isLine(text)) {
            return text;
        }
        String line = text.substring(0, Math.min(text.length(), 4 * LONGEST)).strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST - 1))) + "…";
    }

    /** Most names are one line already, with single spaces between words. */
    private static boolean isLine(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= '\u007F' && c < '\u00A0' || c == ' ' && before == ' ' || Character.isWhitespace(c) && c != ' ') {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    /**
     * Returns what people call an object.
     *
     * @param object the object
     * @return its name, preceded by its code when it has one; empty when it has no name
     */
    public static Optional<String> name(EObject object) {
        if (!(object instanceof NamedElement named) || named.getName() == null || named.getName().isBlank()) {
            return Optional.empty();
        }
        return Optional.of(object instanceof FrameworkElement coded && coded.getCode() != null ? coded.getCode() + " " + named.getName()
                : named.getName());
    }

    /**
     * Tells whether a feature can hold personal data.
     *
     * @param feature the feature
     * @return true when the metamodel marks it
     */
    public static boolean isPersonal(EStructuralFeature feature) {
        return "true".equals(EcoreUtil.getAnnotation(feature, SOURCE, "personal"));
    }
}
