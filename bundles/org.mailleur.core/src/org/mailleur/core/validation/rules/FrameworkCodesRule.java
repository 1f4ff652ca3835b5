package org.mailleur.core.validation.rules;

import java.util.HashMap;
import java.util.Map;

import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.model.framework.Framework;
import org.mailleur.model.framework.FrameworkElement;
import org.mailleur.model.framework.FrameworkPackage;

/** Each axis, function and criterion has a code of its own. */
public final class FrameworkCodesRule extends ElementRule<Framework> {

    /** Makes the rule. */
    public FrameworkCodesRule() {
        super(new RuleCard("referentiel-codes", Severity.ERROR, RuleFamily.METHOD,
                "Chaque axe, fonction et critère d’un référentiel a un code à lui.",
                "C’est par le code que deux campagnes, ou deux versions du référentiel, se comparent.",
                "Donnez un autre code à l’un des deux."),
                Framework.class, FrameworkPackage.Literals.FRAMEWORK);
    }

    @Override
    protected void check(SpaceFacts facts, Framework framework, Remarks remarks) {
        Map<String, FrameworkElement> seen = new HashMap<>();
        framework.eAllContents().forEachRemaining(content -> {
            if (content instanceof FrameworkElement element && element.getCode() != null) {
                FrameworkElement other = seen.putIfAbsent(element.getCode().strip(), element);
                if (other != null) {
                    remarks.add("« " + other.getName() + " » et « " + element.getName() + " » ont le même code " + element.getCode()
                            + ". Donnez un autre code à l’un des deux.");
                }
            }
        });
    }
}
