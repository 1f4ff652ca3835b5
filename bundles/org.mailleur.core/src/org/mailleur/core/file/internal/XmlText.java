package org.mailleur.core.file.internal;

/** What text can stand in XML 1.0. Text pasted from Word holds characters that cannot; a save must not fail over them. */
final class XmlText {

    private XmlText() {
    }

    /**
     * Returns the text as it can be written: a vertical tab or form feed becomes a line break, any other character that XML 1.0
     * has no place for becomes U+FFFD.
     *
     * @param text the text
     * @return the same text when nothing needs to change
     */
    static String writable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isWritable(text, i)) {
                return rewritten(text);
            }
        }
        return text;
    }

    private static String rewritten(String text) {
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isWritable(text, i)) {
                result.append(c);
            } else {
                result.append(c == '\u000B' || c == '\f' ? '\n' : '\uFFFD');
            }
        }
        return result.toString();
    }

    /** Returns the text as it stands between quotation marks, where a parser would make each line break a space. */
    static String inAttribute(String text) {
        return isPlain(text) ? text : escaped(writable(text), true);
    }

    /** Returns the text as it stands within an element. */
    static String inElement(String text) {
        return isPlain(text) ? text : escaped(writable(text), false);
    }

    /** Most texts are: a look at each is cheaper than a copy. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= '\uD800' || c == '&' || c == '<' || c == '>' || c == '"') {
                return false;
            }
        }
        return true;
    }

    private static String escaped(String text, boolean attribute) {
        StringBuilder result = new StringBuilder(text.length() + 32);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
            case '&' -> result.append("&amp;");
            case '<' -> result.append("&lt;");
            case '"' -> result.append("&quot;");
            case '\r' -> result.append("&#xD;");
            case '\n' -> result.append(attribute ? "&#xA;" : "\n");
            case '\t' -> result.append(attribute ? "&#x9;" : "\t");
            case '>' -> result.append(!attribute && i > 1 && text.startsWith("]]", i - 2) ? "&gt;" : ">");
            default -> result.append(c);
            }
        }
        return result.toString();
    }

    private static boolean isWritable(String text, int index) {
        char c = text.charAt(index);
        if (c < ' ') {
            return c == '\t' || c == '\n' || c == '\r';
        }
        if (c < '\uD800') {
            return true;
        }
        if (Character.isHighSurrogate(c)) {
            return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
        }
        return c < '\uFFFE';
    }
}
