package org.mailleur.core.exchange.internal;

import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;

/** Writes texts, and mends or refuses what Excel does to codes made of digits. */
public final class TextCodec implements Codec {

    /** What a text looks like. */
    public enum Shape {
        /** Anything. */
        FREE(""),
        /** Five digits, of which Excel drops the first when it is a zero. */
        FIVE("\\d{4}"),
        /** Nine or fourteen digits, often written with spaces. */
        SIRET("\\d{3}[ \u00A0\u202F.]?\\d{3}[ \u00A0\u202F.]?\\d{3}(?:[ \u00A0\u202F.]?\\d{5})?"),
        /** A telephone number, of which Excel drops the leading zero. */
        PHONE("[1-9]\\d{8}"),
        /** A path below the folder of the model file. */
        PATH("");

        private final Pattern mended;

        Shape(String mended) {
            this.mended = Pattern.compile(mended);
        }

        /** Tells whether a text is one that Excel or a habit made of a code. */
        boolean isMended(String text) {
            int length = text.length();
            boolean possible = switch (this) {
            case FIVE -> length == 4;
            case PHONE -> length == 9;
            case SIRET -> length > 9 && length != 14;
            default -> false;
            };
            return possible && mended.matcher(text).matches();
        }
    }

    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(?:[.,]\\d+)?[eE]\\+?\\d+");

    private final Shape shape;

    /**
     * Makes the codec.
     *
     * @param shape what texts look like
     */
    public TextCodec(Shape shape) {
        this.shape = shape;
    }

    @Override
    public String write(Object value, EObject holder, References names) {
        String text = (String) value;
        String cell = CellText.write(text);
        if (shape == Shape.FREE || !cell.equals(text)) {
            return cell;
        }
        return shape.isMended(text) && !mended(text).equals(text) ? CellText.verbatim(text) : cell;
    }

    @Override
    public Object read(String cell, EObject holder, References names) throws CellRefusal {
        String text = CellText.read(cell);
        if (shape == Shape.FREE || text == null || text.isEmpty()) {
            return text;
        }
        if (shape == Shape.PATH) {
            return path(text);
        }
        String verbatim = CellText.verbatimOf(cell);
        if (verbatim != null && shape.isMended(verbatim)) {
            return verbatim;
        }
        if ((text.indexOf('E') > 0 || text.indexOf('e') > 0) && SCIENTIFIC.matcher(text).matches()) {
            throw new CellRefusal("Excel a remplacé ce code par « " + text
                    + " » ; mettez la colonne au format Texte, retapez le code, puis enregistrez de nouveau");
        }
        return shape.isMended(text) ? mended(text) : text;
    }

    private String mended(String text) {
        return switch (shape) {
        case FIVE, PHONE -> "0" + text;
        case SIRET -> digits(text);
        default -> text;
        };
    }

    /** Returns the digits of a text. */
    static String digits(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            }
        }
        return digits.length() == text.length() ? text : digits.toString();
    }

    /** A list must not make a model name a file anywhere on the disk. */
    private static String path(String text) throws CellRefusal {
        boolean absolute = text.startsWith("/") || text.indexOf('\\') >= 0 || text.indexOf(':') >= 0;
        if (absolute || java.util.List.of(text.split("/", -1)).contains("..") || text.indexOf('\0') >= 0) {
            throw new CellRefusal("« " + text + " » ne désigne pas un fichier de l’espace ; écrivez son chemin depuis le dossier, avec des « / »");
        }
        return text;
    }
}
