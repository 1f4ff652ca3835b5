package org.mailleur.core.validation.internal;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcorePackage;
import org.mailleur.core.validation.Rule;

/** Which rules an element is to be shown, by its class: an element costs what its own rules cost, however many others there are. */
public final class RuleTable {

    private final List<Rule> rules;
    private final Map<EClass, Rule[]> byClass = new IdentityHashMap<>();

    /**
     * Makes the table.
     *
     * @param rules the rules
     */
    public RuleTable(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * Returns the rules that concern a class.
     *
     * @param type the class
     * @return its rules, in the order of the catalogue; not to be changed
     */
    public Rule[] of(EClass type) {
        Rule[] found = byClass.get(type);
        if (found == null) {
            found = rules.stream().filter(rule -> rule.concerns().stream().anyMatch(concerned -> covers(concerned, type))).toArray(Rule[]::new);
            byClass.put(type, found);
        }
        return found;
    }

    private static boolean covers(EClass concerned, EClass type) {
        // Ecore does not list EObject among the supertypes, though it is one of every class.
        return concerned == EcorePackage.Literals.EOBJECT || concerned.isSuperTypeOf(type);
    }
}
