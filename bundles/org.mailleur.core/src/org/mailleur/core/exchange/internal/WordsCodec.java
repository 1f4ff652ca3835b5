package org.mailleur.core.exchange.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** Writes several words or short texts in one cell, parted by « | ». Commas, semicolons and line breaks part them too when read. */
final class WordsCodec implements Codec {

    private static final char ESCAPE = '\\';

    @Override
    public String write(Object value, EObject holder, References names) {
        List<?> words = (List<?>) value;
        if (words.isEmpty()) {
            return "";
        }
        StringBuilder cell = new StringBuilder();
        for (Object word : words) {
            if (!cell.isEmpty()) {
                cell.append(" | ");
            }
            escape((String) word, cell);
        }
        return CellText.write(cell.toString());
    }

    private static void escape(String word, StringBuilder cell) {
        if (word.isEmpty()) {
            cell.append(ESCAPE).append('0');
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean edge = (i == 0 || i == word.length() - 1) && CellText.isBlank(c);
            if (c == '\n') {
                cell.append(ESCAPE).append('n');
            } else if (c == '\r') {
                cell.append(ESCAPE).append('r');
            } else {
                if (edge || c == ESCAPE || isSeparator(c)) {
                    cell.append(ESCAPE);
                }
                cell.append(c);
            }
        }
    }

    @Override
    public Object read(String cell, EObject holder, References names) {
        String text = CellText.read(cell);
        if (text.indexOf(ESCAPE) < 0) {
            return plain(text);
        }
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        StringBuilder spaces = new StringBuilder();
        boolean present = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean escaped = c == ESCAPE && i + 1 < text.length();
            if (!escaped && isSeparator(c)) {
                flush(words, word, present);
                present = false;
                spaces.setLength(0);
            } else if (!escaped && CellText.isBlank(c)) {
                spaces.append(c);
            } else {
                // Spaces count within a word only.
                word.append(present ? spaces : "");
                spaces.setLength(0);
                present = true;
                word.append(escaped ? unescaped(text.charAt(++i)) : String.valueOf(c));
            }
        }
        flush(words, word, present);
        return words;
    }

    private static boolean isSeparator(char c) {
        return c == '|' || c == ';' || c == ',' || c == '\n';
    }

    /** Reads a text in which nothing is escaped, as nearly all are. */
    private static List<String> plain(String text) {
        List<String> words = new ArrayList<>(4);
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isSeparator(text.charAt(i))) {
                String word = CellText.strip(text.substring(start, i));
                if (!word.isEmpty()) {
                    words.add(word);
                }
                start = i + 1;
            }
        }
        return words;
    }

    private static String unescaped(char c) {
        return switch (c) {
        case 'n' -> "\n";
        case 'r' -> "\r";
        case '0' -> "";
        default -> String.valueOf(c);
        };
    }

    private static void flush(List<String> words, StringBuilder word, boolean present) {
        if (present) {
            words.add(word.toString());
        }
        word.setLength(0);
    }
}
