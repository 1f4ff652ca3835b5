package org.mailleur.core.validation;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.mailleur.core.space.ModelPaths;
import org.mailleur.core.text.French;
import org.mailleur.model.base.BasePackage;

/** Each file that an element names lies within the space and exists. */
public final class AttachmentPathRule implements Rule {

    private final Path space;

    /**
     * Makes the rule.
     *
     * @param space the folder of the space
     */
    public AttachmentPathRule(Path space) {
        this.space = space;
    }

    @Override
    public String id() {
        return "fichier-joint";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(EObject element, Consumer<String> report) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType() == BasePackage.Literals.RELATIVE_PATH) {
                Object value = element.eGet(attribute);
                Collection<?> paths = value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
                paths.forEach(path -> check(element, attribute, path.toString(), report));
            }
        }
    }

    private void check(EObject element, EAttribute attribute, String path, Consumer<String> report) {
        Path model = Path.of(element.eResource().getURI().toFileString());
        if (ModelPaths.inside(space, model, path).isEmpty()) {
            report.accept("« " + French.label(attribute) + " » désigne « " + path
                    + " », introuvable dans l’espace. Copiez le fichier dans l’espace, puis choisissez-le de nouveau.");
        }
    }
}
