package org.mailleur.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mailleur.core.validation.Finding;
import org.mailleur.core.validation.Fix;
import org.mailleur.core.validation.Rule;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SwitchedOff;

import com.google.gson.GsonBuilder;

/** Tells programs what a check came to, in the form that {@code docs/formats/valider.schema.json} describes. */
final class CheckedJson {

    private CheckedJson() {
    }

    static String of(Checked checked) {
        Map<Severity, Integer> counts = checked.bySeverity();
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("fichiers", Integer.valueOf(checked.files()));
        result.put("erreurs", counts.get(Severity.ERROR));
        result.put("avertissements", counts.get(Severity.WARNING));
        result.put("remarques", counts.get(Severity.INFO));
        result.put("parRegle", checked.byRule().entrySet().stream().map(entry -> count(entry.getKey(), entry.getValue())).toList());
        result.put("reglesDesactivees", checked.switchedOff().stream().map(CheckedJson::fields).toList());
        result.put("constats", checked.findings().stream().map(CheckedJson::fields).toList());
        return json(result);
    }

    static String of(List<Rule> rules) {
        return json(Map.of("regles", rules.stream().map(Rule::card).map(CheckedJson::fields).toList()));
    }

    private static String json(Map<String, Object> result) {
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(result);
    }

    private static Map<String, Object> count(String rule, List<Finding> findings) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("regle", rule);
        fields.put("gravite", findings.getFirst().severity().label());
        fields.put("nombre", Integer.valueOf(findings.size()));
        return fields;
    }

    private static Map<String, Object> fields(SwitchedOff off) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("regle", off.rule());
        fields.put("par", off.by());
        off.on().ifPresent(date -> fields.put("le", date.toString()));
        fields.put("raison", off.reason());
        return fields;
    }

    private static Map<String, Object> fields(Finding finding) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("gravite", finding.severity().label());
        fields.put("regle", finding.rule());
        fields.put("fichier", finding.file().toString());
        fields.put("ligne", Integer.valueOf(finding.line()));
        fields.put("identifiant", finding.id());
        fields.put("message", finding.message());
        finding.fix().map(Fix::label).ifPresent(label -> fields.put("correction", label));
        return fields;
    }

    private static Map<String, Object> fields(RuleCard card) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("identifiant", card.id());
        fields.put("gravite", card.severity().label());
        fields.put("famille", card.family().label());
        fields.put("verifie", card.checks());
        fields.put("pourquoi", card.why());
        fields.put("queFaire", card.remedy());
        return fields;
    }
}
