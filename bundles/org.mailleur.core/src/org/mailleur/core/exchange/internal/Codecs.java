package org.mailleur.core.exchange.internal;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.mailleur.model.base.BasePackage;
import org.mailleur.model.base.PartialDate;

/** Chooses how the values of a feature are written in cells. */
public final class Codecs {

    private static final Codec TEXT = new TextCodec(TextCodec.Shape.FREE);
    private static final Codec PATH = new TextCodec(TextCodec.Shape.PATH);
    private static final Codec WORDS = new WordsCodec();
    private static final Codec DATE = new Simple() {
        @Override
        String text(Object value) {
            return FrenchDates.write((PartialDate) value);
        }

        @Override
        Object value(String text) throws CellRefusal {
            return FrenchDates.read(text);
        }
    };
    private static final Codec AMOUNT = new Simple() {
        @Override
        String text(Object value) {
            return FrenchNumbers.write((BigDecimal) value);
        }

        @Override
        Object value(String text) throws CellRefusal {
            return FrenchNumbers.amount(text);
        }
    };
    private static final Codec WHOLE = new Simple() {
        @Override
        String text(Object value) {
            return value.toString();
        }

        @Override
        Object value(String text) throws CellRefusal {
            return Integer.valueOf(FrenchNumbers.whole(text));
        }
    };
    private static final Codec COORDINATE = new Simple() {
        @Override
        String text(Object value) {
            return value.toString().replace('.', ',');
        }

        @Override
        Object value(String text) throws CellRefusal {
            return Double.valueOf(FrenchNumbers.coordinate(text));
        }
    };
    private static final Codec YES_NO = new Simple() {
        @Override
        String text(Object value) {
            return Boolean.TRUE.equals(value) ? "oui" : "non";
        }

        @Override
        Object value(String text) throws CellRefusal {
            return switch (Simplified.key(text)) {
            case "oui", "o", "vrai", "x", "1", "true", "yes" -> Boolean.TRUE;
            case "non", "n", "faux", "0", "false", "no" -> Boolean.FALSE;
            default -> throw new CellRefusal("« " + text + " » n’est ni « oui » ni « non »");
            };
        }
    };

    private Codecs() {
    }

    /**
     * Chooses by the type of a feature.
     *
     * @param feature the feature
     * @return its codec
     */
    public static Codec of(EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            return new ReferenceCodec(reference);
        }
        EDataType type = ((EAttribute) feature).getEAttributeType();
        if (feature.isMany()) {
            return WORDS;
        }
        if (type instanceof EEnum choices) {
            return new EnumCodec(choices);
        }
        return simple(type);
    }

    private static Codec simple(EDataType type) {
        if (type == BasePackage.Literals.PARTIAL_DATE) {
            return DATE;
        } else if (type == BasePackage.Literals.AMOUNT) {
            return AMOUNT;
        } else if (type == BasePackage.Literals.RELATIVE_PATH) {
            return PATH;
        } else if (type == EcorePackage.Literals.EINT || type == EcorePackage.Literals.EINTEGER_OBJECT) {
            return WHOLE;
        } else if (type == EcorePackage.Literals.EDOUBLE_OBJECT) {
            return COORDINATE;
        } else if (type == EcorePackage.Literals.EBOOLEAN) {
            return YES_NO;
        }
        return TEXT;
    }

    /** Values that stand on their own: neither what holds them nor names matter. */
    private abstract static class Simple implements Codec {

        abstract String text(Object value);

        abstract Object value(String text) throws CellRefusal;

        @Override
        public String write(Object value, EObject holder, References names) {
            return text(value);
        }

        @Override
        public Object read(String cell, EObject holder, References names) throws CellRefusal {
            String text = CellText.read(cell);
            if (text == null || text.isEmpty()) {
                throw new CellRefusal("la case ne contient qu’une apostrophe");
            }
            return value(text);
        }
    }
}
