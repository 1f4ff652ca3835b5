package org.mailleur.model.edit.labels;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.mailleur.model.action.ActionPackage;
import org.mailleur.model.base.BasePackage;
import org.mailleur.model.base.Maturity;
import org.mailleur.model.base.NamedElement;
import org.mailleur.model.base.TieredElement;
import org.mailleur.model.directory.DirectoryPackage;
import org.mailleur.model.directory.Organization;
import org.mailleur.model.evaluation.EvaluationPackage;
import org.mailleur.model.framework.FrameworkPackage;
import org.mailleur.model.governance.GovernancePackage;
import org.mailleur.model.network.NetworkPackage;
import org.mailleur.model.partnership.PartnershipPackage;
import org.mailleur.model.policy.PolicyPackage;
import org.mailleur.model.territory.TerritoryPackage;

/**
 * The words by which a delegate recognises an object of the model, in one line of French.
 * <p>
 * A label never holds personal data (features marked {@code personal}), so that it may stand in messages, logs and pickers. A wished-for thing
 * ends in « ? », as on diagrams.
 */
public final class ObjectLabels {

    /** The most characters of a typed text that a label takes up. */
    static final int EXCERPT = 80;

    private final BaseLabels base = new BaseLabels();
    private final DirectoryLabels directory = new DirectoryLabels();
    private final GovernanceLabels governance = new GovernanceLabels(this);
    private final NetworkLabels network = new NetworkLabels(this);
    private final PolicyLabels policy = new PolicyLabels(this);
    private final ActionLabels action = new ActionLabels(this);
    private final PartnershipLabels partnership = new PartnershipLabels(this);
    private final TerritoryLabels territory = new TerritoryLabels(this);
    private final FrameworkLabels framework = new FrameworkLabels();
    private final EvaluationLabels evaluation = new EvaluationLabels(this);

    /**
     * Returns an object's label.
     *
     * @param object the object; one that could not be found, because its file is missing, is said to be so
     * @return its label, never blank
     */
    public String text(EObject object) {
        EClass type = object.eClass();
        if (object.eIsProxy()) {
            return Vocabulary.label(type) + " introuvable";
        }
        String text = ofPackage(object).filter(label -> !label.isBlank()).or(() -> named(object)).orElseGet(() -> unnamed(object));
        return object instanceof TieredElement tiered && tiered.getMaturity() == Maturity.WISHED_FOR ? wished(text) : text;
    }

    /**
     * Returns the label of what a reference names.
     *
     * @param target what it names, {@code null} when nothing does
     * @param type   what it should name
     * @return the label, or that it remains to be told
     */
    String reference(EObject target, EClass type) {
        return target == null ? Vocabulary.label(type) + " à préciser" : within(target);
    }

    /**
     * Returns an object's label for use within another one: an organization goes without its acronym there.
     *
     * @param object the object
     * @return its label, never blank
     */
    String within(EObject object) {
        return object instanceof Organization organization && typed(organization.getName()) ? named(object).orElseThrow() : text(object);
    }

    /**
     * Marks a label as that of something wished for.
     *
     * @param text the label
     * @return the label, ending in « ? »
     */
    static String wished(String text) {
        return text.endsWith("?") ? text : text + FrenchFormats.NBSP + "?";
    }

    /**
     * Tells whether something was typed.
     *
     * @param text the text, may be {@code null}
     * @return whether it holds more than spaces
     */
    static boolean typed(String text) {
        return text != null && !text.isBlank();
    }

    private Optional<String> ofPackage(EObject object) {
        return Optional.ofNullable(switch (object.eClass().getEPackage().getNsURI()) {
            case BasePackage.eNS_URI -> base.text(object);
            case DirectoryPackage.eNS_URI -> directory.text(object);
            case GovernancePackage.eNS_URI -> governance.text(object);
            case NetworkPackage.eNS_URI -> network.text(object);
            case PolicyPackage.eNS_URI -> policy.text(object);
            case ActionPackage.eNS_URI -> action.text(object);
            case PartnershipPackage.eNS_URI -> partnership.text(object);
            case TerritoryPackage.eNS_URI -> territory.text(object);
            case FrameworkPackage.eNS_URI -> framework.text(object);
            case EvaluationPackage.eNS_URI -> evaluation.text(object);
            default -> null;
        });
    }

    private static Optional<String> named(EObject object) {
        return object instanceof NamedElement named && typed(named.getName())
                ? Optional.of(FrenchFormats.excerpt(named.getName(), 2 * EXCERPT)) : Optional.empty();
    }

    private static String unnamed(EObject object) {
        String type = Vocabulary.label(object.eClass());
        return object instanceof NamedElement ? type + " sans nom" : type;
    }
}
