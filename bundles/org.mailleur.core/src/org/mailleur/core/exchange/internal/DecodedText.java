package org.mailleur.core.exchange.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.mailleur.core.exchange.ExchangeException;
import org.mailleur.core.exchange.Remark;

/**
 * The text of a file, whatever Excel made of its accents.
 *
 * @param text    the text, without a mark at its start
 * @param remarks what was repaired
 * @param damaged true when it still shows accents that were lost on the way
 * @param encoding how its accents are written, in words
 */
record DecodedText(String text, List<Remark> remarks, boolean damaged, String encoding) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset MAC = Charset.forName("x-MacRoman");
    /** What accents of UTF-8 become when they are read as Windows-1252: « Ã© » for « é ». */
    private static final Pattern TWICE = Pattern.compile("Ã[\u0080-¿ŠŒŽšœžŸƒˆ˜–-›€™ ]|â€[™œ“”¦¢“˜]");
    /** What accents of old Macintosh files become when they are read as Windows-1252: « Ž » for « é ». */
    private static final Pattern MACINTOSH = Pattern.compile("\\p{L}[\u008D\u008E\u008F\u0090\u009D\u009EŽˆ‰]\\p{L}");
    private static final char LOST = '\uFFFD';

    static DecodedText of(String file, byte[] content) throws ExchangeException {
        List<Remark> remarks = new ArrayList<>();
        String text = decode(file, content, remarks);
        if (text.indexOf('\0') >= 0) {
            throw new ExchangeException("« " + file + " » n’est pas un fichier CSV ; dans Excel, choisissez « Enregistrer sous », puis « CSV UTF-8 ».");
        }
        boolean twice = isTwice(text);
        Optional<String> once = twice ? undone(text) : Optional.empty();
        if (once.isPresent()) {
            remarks.add(new Remark(0, "Les accents étaient abîmés (« Ã© » pour « é ») ; ils ont été rétablis. Vérifiez-en quelques-uns."));
        }
        boolean damaged = once.map(DecodedText::isDamaged).orElseGet(() -> Boolean.valueOf(twice || text.indexOf(LOST) >= 0)).booleanValue();
        return new DecodedText(once.orElse(text), remarks, damaged, encoding(content, remarks));
    }

    private static String encoding(byte[] content, List<Remark> remarks) {
        if (starts(content, 0xFF, 0xFE) || starts(content, 0xFE, 0xFF)) {
            return "Unicode (UTF-16)";
        }
        String remark = remarks.isEmpty() ? "" : remarks.getFirst().sentence();
        return remark.contains("Windows-1252") ? "Excel pour Windows" : remark.contains("Macintosh") ? "ancien Macintosh" : "Unicode (UTF-8)";
    }

    /** Tells whether a text shows accents that were lost on the way. */
    static boolean isDamaged(String text) {
        return text.indexOf(LOST) >= 0 || isTwice(text);
    }

    private static boolean isTwice(String text) {
        // Few texts have such a letter at all; looking for it first saves most of the time.
        return (text.indexOf('Ã') >= 0 || text.indexOf("â€") >= 0) && TWICE.matcher(text).find();
    }

    private static String decode(String file, byte[] content, List<Remark> remarks) throws ExchangeException {
        if (starts(content, 0xEF, 0xBB, 0xBF)) {
            return strict(content, 3, StandardCharsets.UTF_8).orElseThrow(() -> new ExchangeException("« " + file
                    + " » s’annonce en UTF-8 mais contient autre chose ; ouvrez-le dans Excel et enregistrez-le au format « CSV UTF-8 »."));
        }
        if (starts(content, 0xFF, 0xFE)) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
        }
        if (starts(content, 0xFE, 0xFF)) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE);
        }
        if (starts(content, 'P', 'K', 3, 4)) {
            throw new ExchangeException("« " + file + " » est un classeur (xlsx ou ods), pas un CSV ; dans Excel, choisissez « Enregistrer sous », puis "
                    + "« CSV UTF-8 ».");
        }
        Optional<String> text = strict(content, 0, StandardCharsets.UTF_8);
        if (text.isPresent()) {
            return text.get();
        }
        String windows = new String(content, WINDOWS);
        if (MACINTOSH.matcher(windows).find()) {
            remarks.add(new Remark(0, "Le fichier vient d’un ancien Macintosh ; ses accents ont été lus comme tels."));
            return new String(content, MAC);
        }
        remarks.add(new Remark(0, "Le fichier est au format d’Excel pour Windows (Windows-1252) ; ses accents ont été lus comme tels."));
        return windows;
    }

    private static boolean starts(byte[] content, int... mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> strict(byte[] content, int start, Charset charset) {
        if (charset == StandardCharsets.UTF_8) {
            // Java decodes whole arrays faster than by a decoder; only what then shows a lost character is looked at closely.
            String text = new String(content, start, content.length - start, charset);
            if (text.indexOf(LOST) < 0) {
                return Optional.of(text);
            }
        }
        try {
            return Optional.of(charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content, start, content.length - start)).toString());
        } catch (CharacterCodingException e) {
            // The answer is that it is not this encoding.
            return Optional.empty();
        }
    }

    /** Undoes that accents were encoded twice, where that works for the whole text. */
    private static Optional<String> undone(String text) {
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            byte[] one = c < 0xA0 ? new byte[] { (byte) c } : encoded(c);
            if (one.length != 1) {
                return Optional.empty();
            }
            bytes[i] = one[0];
        }
        return strict(bytes, 0, StandardCharsets.UTF_8);
    }

    private static byte[] encoded(char c) {
        try {
            ByteBuffer bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(new char[] { c }));
            return new byte[] { bytes.get() };
        } catch (CharacterCodingException e) {
            // No such character in Windows-1252: the text was not encoded twice.
            return new byte[0];
        }
    }
}
