package org.mailleur.codegen;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;

import org.eclipse.emf.codegen.ecore.genmodel.GenClass;
import org.eclipse.emf.codegen.ecore.genmodel.GenEnum;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The texts of the generated item providers, in French: EMF's generator makes English ones of the identifiers; these come from the annotations of the metamodels, which are their only
 * source.
 */
final class FrenchTexts {

    private static final String SOURCE = "http://mailleur.org/fr";

    /** What EMF says whatever the metamodel. {0} is a type, {1} a feature, {2} what is selected. */
    private static final Map<String, String> COMMON = Map.ofEntries(
            Map.entry("pluginName", "Mailleur – libellés et icônes"),
            Map.entry("providerName", "Mailleur"),
            Map.entry("_UI_CreateChild_text", "{0}"),
            Map.entry("_UI_CreateChild_text2", "{0} ({1})"),
            Map.entry("_UI_CreateChild_text3", "{1}"),
            Map.entry("_UI_CreateChild_tooltip", "Ajouter «\u00a0{0}\u00a0» dans «\u00a0{1}\u00a0»"),
            Map.entry("_UI_CreateChild_description", "Ajoute «\u00a0{0}\u00a0» dans «\u00a0{1}\u00a0» de l’élément choisi (type\u00a0: {2})."),
            Map.entry("_UI_CreateSibling_description", "Ajoute «\u00a0{0}\u00a0» dans «\u00a0{1}\u00a0», à côté de l’élément choisi (type\u00a0: {2})."),
            Map.entry("_UI_PropertyDescriptor_description", "{0} ({1})"),
            Map.entry("_UI_Unknown_type", "Élément"),
            Map.entry("_UI_Unknown_datatype", "Valeur"),
            Map.entry("_UI_Unknown_feature", "Non précisé"));

    private final Map<String, String> texts = new HashMap<>(COMMON);

    FrenchTexts(GenModel genModel) {
        for (GenPackage each : genModel.getGenPackages()) {
            each.getGenClasses().forEach(this::addClass);
            each.getGenEnums().forEach(this::addEnum);
        }
    }

    /**
     * Writes a French text for each of EMF's English ones.
     *
     * @throws IOException
     *             if a file cannot be read or written, or a text has no French: no English may stay
     */
    void write(Path english, Path french) throws IOException {
        Properties keys = new Properties();
        try (Reader reader = Files.newBufferedReader(english, StandardCharsets.ISO_8859_1)) {
            keys.load(reader);
        }
        List<String> lines = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (String key : new TreeSet<>(keys.stringPropertyNames())) {
            String text = texts.get(key);
            if (text == null) {
                missing.add(key);
            } else {
                lines.add(key + " = " + escaped(text));
            }
        }
        if (!missing.isEmpty()) {
            throw new IOException("No French text for " + String.join(", ", missing) + ": annotate the metamodel with " + SOURCE);
        }
        Files.write(french, lines, StandardCharsets.US_ASCII);
    }

    private void addClass(GenClass genClass) {
        String prefix = "_UI_" + genClass.getName();
        put(prefix + "_type", genClass.getEcoreClass());
        genClass.getGenFeatures().forEach(feature -> put(prefix + "_" + feature.getName() + "_feature", feature.getEcoreFeature()));
    }

    private void addEnum(GenEnum genEnum) {
        genEnum.getGenEnumLiterals().forEach(literal -> put("_UI_" + genEnum.getName() + "_" + literal.getName() + "_literal", literal.getEcoreEnumLiteral()));
    }

    private void put(String key, ENamedElement element) {
        String label = EcoreUtil.getAnnotation(element, SOURCE, "label");
        if (label != null && !label.isBlank()) {
            texts.put(key, label);
        }
    }

    /** Plain ASCII is read alike by each reader of properties, whichever encoding it expects. */
    private static String escaped(String text) {
        StringBuilder result = new StringBuilder();
        for (char each : text.toCharArray()) {
            if (each == '\\') {
                result.append("\\\\");
            } else if (each < ' ' || each > '~') {
                result.append(String.format("\\u%04x", (int) each));
            } else {
                result.append(each);
            }
        }
        return result.toString();
    }
}
