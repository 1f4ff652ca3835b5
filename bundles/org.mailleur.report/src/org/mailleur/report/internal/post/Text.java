package org.mailleur.report.internal.post;

/** Words between tags. */
final class Text extends Node {

    private final String words;

    Text(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    @Override
    void appendText(StringBuilder text) {
        text.append(words);
    }

    @Override
    void appendMarkup(StringBuilder markup) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> markup.append("&amp;");
                case '<' -> markup.append("&lt;");
                case '>' -> markup.append("&gt;");
                case '\r' -> markup.append("&#13;");
                default -> markup.append(c);
            }
        }
    }
}
