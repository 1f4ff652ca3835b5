package org.mailleur.core.validation.rules;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.core.validation.internal.Codes;
import org.mailleur.model.base.FileRoot;
import org.mailleur.model.directory.DirectoryPackage;
import org.mailleur.model.territory.Municipality;
import org.mailleur.model.territory.TerritoryPackage;

/** A commune's code is an INSEE code: five characters, with Corsica's letters. */
public final class MunicipalityCodeRule extends ElementRule<EObject> {

    /** Makes the rule. */
    public MunicipalityCodeRule() {
        super(new RuleCard("commune-code", Severity.WARNING, RuleFamily.STRUCTURE,
                "Chaque code de commune est un code Insee : cinq caractères, avec 2A ou 2B en Corse.",
                "Le code postal n’y suffit pas : plusieurs communes le partagent.",
                "Recopiez le code depuis le code officiel géographique de l’Insee."),
                EObject.class, TerritoryPackage.Literals.MUNICIPALITY, DirectoryPackage.Literals.ORGANIZATION);
    }

    @Override
    protected void check(SpaceFacts facts, EObject element, Remarks remarks) {
        EAttribute feature = element instanceof Municipality ? TerritoryPackage.Literals.MUNICIPALITY__CODE : DirectoryPackage.Literals.ORGANIZATION__MUNICIPALITY_CODE;
        String code = (String) element.eGet(feature);
        if (code == null || code.isBlank() || Codes.isCommune(code) || isInvented(element, code)) {
            return;
        }
        String tidy = Codes.tidy(code);
        String clause = "« " + code + " » n’est pas un code Insee de commune. Recopiez-le depuis le code officiel géographique ; ce n’est pas "
                + "le code postal.";
        if (Codes.isCommune(tidy)) {
            remarks.add(clause, "Écrire « " + tidy + " »", () -> element.eSet(feature, tidy));
        } else {
            remarks.add(clause);
        }
    }

    /** Invented files place themselves in a département that does not exist, so that nobody takes them for real. */
    private static boolean isInvented(EObject element, String code) {
        return Codes.isInvented(code) && EcoreUtil.getRootContainer(element) instanceof FileRoot root && root.isFictional();
    }
}
