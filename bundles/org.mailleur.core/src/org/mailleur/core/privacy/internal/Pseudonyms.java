package org.mailleur.core.privacy.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.mailleur.core.text.Spelling;

/**
 * Names made with a key: one name always gets the same one under one key, and without the key nobody gets back from it, nor from one
 * copy to another.
 */
public final class Pseudonyms {

    private static final String ALGORITHM = "HmacSHA256";
    /** Letters and figures that nobody mixes up when read aloud. */
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 7;

    private final SecretKeySpec key;

    /**
     * Makes the pseudonyms.
     *
     * @param key the key, of at least one byte
     */
    public Pseudonyms(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    private byte[] hash(String domain, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal((domain + '\n' + text).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Each Java has " + ALGORITHM, e);
        }
    }

    /**
     * Returns a name.
     *
     * @param word what kind of thing it names, such as « Personne »
     * @param name the name that it takes the place of; one name in several spellings gets one
     * @return such as « Personne K7PQ4XB »
     */
    public String name(String word, String name) {
        return word + " " + code(hash(word, String.join(" ", Spelling.words(name))));
    }

    private static String code(byte[] hash) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(hash[i] & 31));
        }
        return code.toString();
    }

    /**
     * Returns an address to which no mail is ever sent.
     *
     * @param email the address that it takes the place of
     * @return such as « k7pq4xb@exemple.invalid »
     */
    public String email(String email) {
        return code(hash("courriel", email.strip().toLowerCase(Locale.ROOT))).toLowerCase(Locale.ROOT) + "@exemple.invalid";
    }

    /**
     * Returns a number that nobody has.
     *
     * @param phone the number that it takes the place of, however it is spaced
     * @return such as « 00 12 34 56 78 »
     */
    public String phone(String phone) {
        String digits = phone.replaceAll("[^0-9]", "");
        byte[] hash = hash("telephone", digits.startsWith("33") ? "0" + digits.substring(2) : digits);
        StringBuilder number = new StringBuilder("00");
        for (int i = 0; i < 4; i++) {
            number.append(' ').append((char) ('0' + (hash[2 * i] & 0xFF) % 10)).append((char) ('0' + (hash[2 * i + 1] & 0xFF) % 10));
        }
        return number.toString();
    }

    /**
     * Returns an identifier.
     *
     * @param id the identifier that it takes the place of
     * @return an identifier in the form that EMF gives
     */
    public String identifier(String id) {
        return "_" + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash("identifiant", id), 16));
    }
}
