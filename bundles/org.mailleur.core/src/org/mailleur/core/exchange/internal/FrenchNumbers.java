package org.mailleur.core.exchange.internal;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers as people write them in France: decimal comma, spaces between thousands, a unit behind. */
final class FrenchNumbers {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)?(?:[eE][+-]?\\d{1,3})?");
    /** 12.500 may be twelve and a half or twelve thousand five hundred. */
    private static final Pattern AMBIGUOUS = Pattern.compile("[+-]?\\d{1,3}\\.\\d{3}");
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(?:\\.\\d{3})+,\\d+");
    private static final int MOST = 40;

    private FrenchNumbers() {
    }

    static String write(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    static BigDecimal amount(String text) throws CellRefusal {
        String number = bare(text);
        if (AMBIGUOUS.matcher(number).matches()) {
            throw new CellRefusal("« " + text + " » peut se lire de deux façons ; écrivez " + number.replace(".", "") + " ou "
                    + write(new BigDecimal(number).stripTrailingZeros()));
        }
        return decimal(text, GROUPED.matcher(number).matches() ? number.replace(".", "") : number);
    }

    static double coordinate(String text) throws CellRefusal {
        if (isSimple(text)) {
            return Double.parseDouble(text.replace(',', '.'));
        }
        double value = decimal(text, bare(text)).doubleValue();
        if (!Double.isFinite(value)) {
            throw new CellRefusal("« " + text + " » est un nombre trop grand");
        }
        return value;
    }

    /** Tells digits with at most one mark between them, of which Java makes the same number faster. */
    private static boolean isSimple(String text) {
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean mark = (c == ',' || c == '.') && i > 0 && i < text.length() - 1;
            marks += mark ? 1 : 0;
            if (!mark && (c < '0' || c > '9')) {
                return false;
            }
        }
        return marks < 2 && text.length() <= MOST && !text.isEmpty();
    }

    static int whole(String text) throws CellRefusal {
        try {
            return decimal(text, bare(text)).intValueExact();
        } catch (ArithmeticException e) {
            throw new CellRefusal("« " + text + " » n’est pas un nombre entier");
        }
    }

    private static BigDecimal decimal(String text, String number) throws CellRefusal {
        if (number.length() > MOST || !NUMBER.matcher(number).matches()) {
            throw new CellRefusal("« " + text + " » n’est pas un nombre ; écrivez par exemple 12500 ou 12500,50");
        }
        return new BigDecimal(number.replace(',', '.'));
    }

    /** Drops spaces between digits and the unit behind. */
    private static String bare(String text) {
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '\u00A0' && c != '\u202F' && c != '€' && c != '%' && c != '°') {
                result.append(c);
            }
        }
        return result.toString();
    }
}
