package org.mailleur.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mailleur.model.edit.MailleurEditPlugin;
import org.mailleur.model.edit.labels.Vocabulary;

/** The texts of the generated item providers are those of the metamodels, all of them French. */
class GeneratedTextsTest {

    /** Words that EMF's own texts, or texts made of identifiers, would have. */
    private static final Pattern ENGLISH = Pattern
            .compile("\\b(the|of|under|new|create|child|sibling|selected|feature|object|value|name|date|type of|support|edit)\\b", Pattern.CASE_INSENSITIVE);

    /** French words that are spelt as an English one is. */
    private static final Set<String> ALIKE = Set.of("date");

    @ParameterizedTest
    @MethodSource("org.mailleur.model.edit.tests.Metamodels#classes")
    void eachClassHasItsWords(EClass type) {
        assertEquals(Vocabulary.label(type), text("_UI_" + type.getName() + "_type"));
        assertNotEquals(Vocabulary.label(type), Vocabulary.plural(type), "singular and plural");
        for (EStructuralFeature feature : type.getEStructuralFeatures()) {
            assertFalse(Vocabulary.label(feature).isBlank());
            assertEquals(Vocabulary.label(feature), text("_UI_" + type.getName() + "_" + feature.getName() + "_feature"));
        }
    }

    @ParameterizedTest
    @MethodSource("org.mailleur.model.edit.tests.Metamodels#enums")
    void eachLiteralHasItsWord(EEnum type) {
        assertFalse(Vocabulary.label(type).isBlank());
        for (EEnumLiteral literal : type.getELiterals()) {
            assertEquals(Vocabulary.label(literal), text("_UI_" + type.getName() + "_" + literal.getName() + "_literal"));
            assertEquals(Vocabulary.label(literal), Vocabulary.word(type, literal.getInstance()));
        }
    }

    @Test
    void noEnglishStays() throws IOException {
        Properties texts = new Properties();
        try (InputStream stream = URI.create(MailleurEditPlugin.INSTANCE.getBaseURL() + "plugin.properties").toURL().openStream()) {
            texts.load(stream);
        }
        assertTrue(texts.size() > 500, "texts: " + texts.size());
        Set<String> english = new TreeSet<>();
        for (String key : texts.stringPropertyNames()) {
            ENGLISH.matcher(texts.getProperty(key)).results().map(match -> match.group().toLowerCase(Locale.ROOT)).filter(word -> !ALIKE.contains(word))
                    .forEach(word -> english.add(key + " = " + texts.getProperty(key)));
        }
        assertEquals(Set.of(), english);
    }

    private static String text(String key) {
        return MailleurEditPlugin.INSTANCE.getString(key);
    }
}
