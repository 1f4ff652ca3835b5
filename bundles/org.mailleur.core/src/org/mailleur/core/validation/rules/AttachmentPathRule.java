package org.mailleur.core.validation.rules;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.mailleur.core.space.ModelPaths;
import org.mailleur.core.text.French;
import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.model.base.BasePackage;
import org.mailleur.model.evaluation.EvaluationPackage;
import org.mailleur.model.territory.TerritoryPackage;

/** Each file that an element names lies within the space and exists. */
public final class AttachmentPathRule extends ElementRule<EObject> {

    /** Makes the rule. */
    public AttachmentPathRule() {
        super(new RuleCard("fichier-joint", Severity.WARNING, RuleFamily.FILES,
                "Chaque document joint et chaque logo se trouve dans l’espace, à l’endroit indiqué.",
                "Un document absent manque dans les rapports, et à qui reçoit l’espace.",
                "Copiez le fichier dans l’espace, puis choisissez-le de nouveau."), EObject.class, BasePackage.Literals.ATTACHMENT,
                TerritoryPackage.Literals.FEDERATION, EvaluationPackage.Literals.EVALUATION);
    }

    @Override
    protected void check(SpaceFacts facts, EObject element, Remarks remarks) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType() == BasePackage.Literals.RELATIVE_PATH) {
                Object value = element.eGet(attribute);
                Collection<?> paths = value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
                paths.forEach(path -> check(facts.folder(), element, attribute, path.toString(), remarks));
            }
        }
    }

    private static void check(Path space, EObject element, EAttribute attribute, String path, Remarks remarks) {
        Path model = Path.of(element.eResource().getURI().toFileString());
        if (ModelPaths.inside(space, model, path).isEmpty()) {
            remarks.add("« " + French.label(attribute) + " » désigne « " + path
                    + " », introuvable dans l’espace. Copiez le fichier dans l’espace, puis choisissez-le de nouveau.");
        }
    }
}
