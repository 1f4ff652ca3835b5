package org.mailleur.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.mailleur.core.text.French;
import org.mailleur.core.validation.RuleCatalogue;
import org.mailleur.model.action.ActionPackage;
import org.mailleur.model.base.BasePackage;
import org.mailleur.model.directory.DirectoryPackage;
import org.mailleur.model.evaluation.EvaluationPackage;
import org.mailleur.model.framework.FrameworkPackage;
import org.mailleur.model.governance.GovernancePackage;
import org.mailleur.model.network.NetworkPackage;
import org.mailleur.model.partnership.PartnershipPackage;
import org.mailleur.model.policy.PolicyPackage;
import org.mailleur.model.territory.TerritoryPackage;
import org.mailleur.workbench.internal.form.FormOrder;
import org.mailleur.workbench.internal.form.FormPlan;
import org.mailleur.workbench.internal.form.TableOrder;
import org.mailleur.workbench.internal.missing.FindingPlace;
import org.mailleur.workbench.internal.text.FieldHelp;

/** What forms, tables, findings and helps name is in the metamodel: a name that changes there must not silently vanish here. */
class FormWordsTest {

    private static Map<String, EClass> classes() {
        Map<String, EClass> classes = new HashMap<>();
        for (EPackage each : List.of(BasePackage.eINSTANCE, DirectoryPackage.eINSTANCE, TerritoryPackage.eINSTANCE, GovernancePackage.eINSTANCE,
                NetworkPackage.eINSTANCE, PolicyPackage.eINSTANCE, ActionPackage.eINSTANCE, PartnershipPackage.eINSTANCE, FrameworkPackage.eINSTANCE,
                EvaluationPackage.eINSTANCE)) {
            each.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast).forEach(type -> classes.put(type.getName(), type));
        }
        return classes;
    }

    @Test
    void formsAndTablesNameWhatIsThere() {
        Map<String, EClass> classes = classes();
        List<String> missing = new ArrayList<>();
        FormOrder.all().forEach((type, parts) -> {
            List<String> named = parts.stream().flatMap(part -> part.features().stream()).toList();
            assertEquals(new HashSet<>(named).size(), named.size(), () -> type + " shows a field twice");
            named.stream().filter(each -> classes.get(type).getEStructuralFeature(each) == null).forEach(each -> missing.add(type + "." + each));
        });
        TableOrder.all().forEach((type, columns) -> columns.stream().filter(each -> classes.get(type).getEStructuralFeature(each) == null)
                .forEach(each -> missing.add(type + "." + each)));
        assertEquals(List.of(), missing);
        assertFalse(FormOrder.all().isEmpty());
    }

    @Test
    void findingsNameRulesAndFieldsThatAreThere() {
        Set<String> rules = new HashSet<>(RuleCatalogue.rules().stream().map(rule -> rule.card().id()).toList());
        Set<String> unknown = new TreeSet<>(FindingPlace.FIELDS.keySet());
        unknown.removeAll(rules);
        assertEquals(Set.of(), unknown);
        List<String> missing = new ArrayList<>();
        RuleCatalogue.rules().stream().filter(rule -> FindingPlace.FIELDS.containsKey(rule.card().id())).forEach(rule -> {
            String field = FindingPlace.FIELDS.get(rule.card().id());
            if (rule.concerns().stream().noneMatch(type -> type.getEStructuralFeature(field) != null)) {
                missing.add(rule.card().id() + ": " + field);
            }
        });
        assertEquals(List.of(), missing);
    }

    @Test
    void helpsAreAboutFieldsThatAreThere() throws IOException {
        Map<String, EClass> classes = classes();
        Properties texts = new Properties();
        try (InputStream stream = FieldHelp.class.getResourceAsStream("help_fr.properties")) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        List<String> wrong = new ArrayList<>();
        for (String key : texts.stringPropertyNames()) {
            String[] parts = key.split("[.]");
            EClass type = classes.get(parts[0]);
            if (type == null || type.getEStructuralFeature(parts[1]) == null
                    || !FieldHelp.of(type.getEStructuralFeature(parts[1])).equals(texts.getProperty(key))) {
                wrong.add(key);
            }
        }
        assertEquals(List.of(), wrong);
        assertFalse(texts.isEmpty());
    }

    @Test
    void everyFieldThatIsShownHasItsHelp() {
        Set<String> without = new TreeSet<>();
        classes().values().stream().filter(type -> !type.isAbstract() && !type.isInterface()).forEach(type -> FormPlan.shown(type).stream()
                .filter(feature -> FieldHelp.of(feature).isEmpty()).forEach(feature -> without.add(feature.getEContainingClass().getName() + "." + feature.getName())));
        assertEquals(Set.of(), without);
    }

    /** No abbreviation stands in a form, a list of words or a help that the guide does not explain. */
    @Test
    void everyAbbreviationIsExplained() throws IOException {
        StringBuilder said = new StringBuilder();
        classes().values().forEach(type -> {
            said.append(French.label(type)).append('\n');
            type.getEStructuralFeatures().forEach(feature -> said.append(French.label(feature)).append('\n').append(FieldHelp.of(feature)).append('\n'));
            type.getEPackage().getEClassifiers().stream().filter(EEnum.class::isInstance).map(EEnum.class::cast)
                    .forEach(words -> words.getELiterals().forEach(word -> said.append(French.label(word)).append('\n')));
        });
        String vocabulary = Files.readString(Path.of("..", "..", "docs", "guide", "mots.md"));
        Set<String> unexplained = new TreeSet<>();
        Matcher abbreviation = Pattern.compile("\\b\\p{Lu}{3,}\\b").matcher(said);
        while (abbreviation.find()) {
            if (!vocabulary.contains("| **" + abbreviation.group() + "** |")) {
                unexplained.add(abbreviation.group());
            }
        }
        for (String word : List.of("Palier", "Verbatim", "Maillage", "Copil", "Comité technique (cotech)", "Référentiel", "Collège")) {
            if (!vocabulary.contains("**" + word)) {
                unexplained.add(word);
            }
        }
        assertEquals(Set.of(), unexplained);
        assertTrue(said.indexOf("CCAS") > 0, "abbreviations are looked at");
    }
}
