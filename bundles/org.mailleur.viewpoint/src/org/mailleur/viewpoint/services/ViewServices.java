package org.mailleur.viewpoint.services;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mailleur.core.text.French;
import org.mailleur.core.text.FrenchFormat;
import org.mailleur.model.base.College;
import org.mailleur.model.base.FileRoot;
import org.mailleur.model.base.Theme;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.evaluation.Evaluator;
import org.mailleur.model.territory.Territory;
import org.mailleur.model.territory.ThemeReview;
import org.mailleur.viewpoint.internal.Scope;
import org.mailleur.viewpoint.internal.Views;

/** What a whole diagram is about: its title, its theme, its review, the titles of its boxes. */
public final class ViewServices {

    /** Title of the governance map. */
    public String mapTitle(EObject self) {
        return titled("Carte de gouvernance", self);
    }

    /** Title of a theme's reading. */
    public String thematicTitle(EObject self) {
        String theme = titled("Lecture thématique", self);
        return self.eContainer() instanceof Territory territory ? theme + " (" + French.name(territory).orElse("") + ")" : theme;
    }

    /** Title of a network's picture. */
    public String networkTitle(EObject self) {
        return titled("Réseau d’acteurs", self);
    }

    /** Title of the contracts' picture. */
    public String contractMapTitle(EObject self) {
        return titled("Articulation des contrats", self);
    }

    /** Title of the maillage. */
    public String maillageTitle(EObject self) {
        if (!(self instanceof Evaluation evaluation) || evaluation.getSubject() == null) {
            return "Maillage";
        }
        long colleges = evaluation.getEvaluators().stream().map(Evaluator::getCollege).filter(college -> college != College.UNSPECIFIED).distinct().count();
        String raters = evaluation.getEvaluators().isEmpty() ? ""
                : " – évalué par " + FrenchFormat.count(evaluation.getEvaluators().size(), "évaluateur", "évaluateurs") + (colleges == 0 ? "" : " de " + FrenchFormat.count(colleges, "collège", "collèges"));
        return French.name(evaluation.getSubject()).map(name -> "Maillage – " + name).orElse("Maillage") + raters + fiction(evaluation);
    }

    /** Title of the box of bodies. */
    public String bodiesTitle(EObject self) {
        return "Instances de pilotage";
    }

    /** Title of the box of contracts. */
    public String contractsTitle(EObject self) {
        return "Contrats et conventions";
    }

    /** Title of the box of themes. */
    public String themesTitle(EObject self) {
        return "Thématiques";
    }

    /** Title of the box of policies. */
    public String policiesTitle(EObject self) {
        return "Politiques publiques";
    }

    /** Title of the box of those who sign and pay. */
    public String signatoriesTitle(EObject self) {
        return "Signataires et financeurs";
    }

    /** Title of the list of what grows or should grow, below the name of its reading. */
    public String developmentTitle(EObject self) {
        return French.name(self).map(name -> "Points de développement – " + name).orElse("Points de développement");
    }

    /** Title of the common pot. */
    public String contributionsTitle(EObject self) {
        return "Pot commun";
    }

    /** The reading of a theme, none or one; should there be several, the last one made. */
    public List<ThemeReview> review(EObject self) {
        return Scope.of(self).filter(scope -> scope.theme().isPresent()).stream()
                .flatMap(scope -> scope.territory().getThemeReviews().stream().filter(review -> review.getTheme() == scope.theme().get()))
                .reduce((earlier, later) -> later).stream().toList();
    }

    /** Whether the theme that a diagram reads has no reading yet. */
    public boolean lacksReview(EObject self, Object view) {
        return review(Views.root(view)).isEmpty();
    }

    /** The reading of the theme that a diagram reads. */
    public ThemeReview reviewFor(EObject self, Object view) {
        return review(Views.root(view)).stream().findFirst().orElse(null);
    }

    /** The themes that something created on a diagram gets by itself: the theme of a reading, none elsewhere. */
    public List<Theme> viewThemes(EObject self, Object view) {
        return Scope.of(Views.root(view)).map(Scope::themes).orElse(List.of());
    }

    private static String titled(String title, EObject of) {
        return French.name(of).map(name -> title + " – " + name).orElse(title) + fiction(of);
    }

    /** Invented content says so wherever it is shown. */
    private static String fiction(EObject of) {
        return EcoreUtil.getRootContainer(of) instanceof FileRoot root && root.isFictional() ? " (exemple fictif)" : "";
    }
}
