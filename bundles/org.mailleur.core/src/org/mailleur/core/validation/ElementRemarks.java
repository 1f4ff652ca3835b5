package org.mailleur.core.validation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.core.text.FrenchFormat;
import org.mailleur.core.validation.internal.RuleTable;
import org.mailleur.core.validation.rules.ActionAccountableRule;
import org.mailleur.core.validation.rules.ActionCarrierRule;
import org.mailleur.core.validation.rules.BodyCompositionRule;
import org.mailleur.core.validation.rules.ContractSignatoryRule;
import org.mailleur.core.validation.rules.FlowLoopRule;
import org.mailleur.core.validation.rules.HarmonisationFlowRule;
import org.mailleur.core.validation.rules.ImpulseFlowRule;
import org.mailleur.core.validation.rules.MembershipTwiceRule;
import org.mailleur.core.validation.rules.NeedsRisingFlowRule;
import org.mailleur.core.validation.rules.NetworkAnimatorRule;

/** What rules say of an element by itself: only rules that need to know nothing of the space, as a diagram asks them while it is drawn. */
public final class ElementRemarks {

    private final RuleTable rules;
    private final SpaceFacts facts;

    /**
     * Makes the check.
     *
     * @param off   identifiers of the rules that the space switched off
     * @param clock tells the day of the check
     */
    public ElementRemarks(Set<String> off, Clock clock) {
        List<Rule> all = List.of(new NeedsRisingFlowRule(), new ImpulseFlowRule(), new HarmonisationFlowRule(), new FlowLoopRule(), new BodyCompositionRule(),
                new NetworkAnimatorRule(), new MembershipTwiceRule(), new ContractSignatoryRule(), new ActionCarrierRule(), new ActionAccountableRule());
        this.rules = new RuleTable(all.stream().filter(rule -> !off.contains(rule.card().id())).toList());
        this.facts = SpaceFacts.ofNoSpace(LocalDate.now(clock));
    }

    /**
     * Checks an element.
     *
     * @param element the element
     * @return what is wrong with it and the way out, in French; empty when nothing is
     */
    public List<String> of(EObject element) {
        List<String> found = new ArrayList<>();
        Remarks remarks = new Remarks() {
            @Override
            public void add(String clause) {
                found.add(FrenchFormat.spaced(clause));
            }

            @Override
            public void add(String clause, String label, Runnable fix) {
                add(clause);
            }
        };
        for (Rule rule : rules.of(element.eClass())) {
            rule.check(element, facts, remarks);
        }
        return List.copyOf(found);
    }
}
