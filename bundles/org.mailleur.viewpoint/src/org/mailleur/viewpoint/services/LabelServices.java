package org.mailleur.viewpoint.services;

import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.mailleur.core.text.French;
import org.mailleur.core.text.FrenchFormat;
import org.mailleur.model.action.Action;
import org.mailleur.model.action.ActionPackage;
import org.mailleur.model.action.ActionStatus;
import org.mailleur.model.base.Maturity;
import org.mailleur.model.governance.Flow;
import org.mailleur.model.governance.GovernancePackage;
import org.mailleur.model.governance.Seat;
import org.mailleur.model.territory.TierReading;
import org.mailleur.viewpoint.internal.Captions;

/** What stands in and beside what is drawn. Whatever is only wished for ends in « ? ». */
public final class LabelServices {

    /** People write the question mark into names too; it must not come twice. */
    private static final Pattern QUESTION = Pattern.compile("[\\s\\u00A0\\u202F]*\\?+\\s*$");
    private static final String WISH = "\u202F?";
    private static final int LONGEST_TOOLTIP = 400;

    private final StyleServices styles = new StyleServices();

    /** Label of anything that has a name, or that says something in words; names that are missing show as such. */
    public String label(EObject self) {
        String text = text(self).map(Captions::of).orElse("(sans nom)");
        boolean wished = styles.isWishedFor(self) || styles.isImagined(self);
        return wished ? QUESTION.matcher(text).replaceFirst("") + WISH : text + status(self);
    }

    /** Label of a flow: its own words, else what runs along it. */
    public String flowLabel(EObject self) {
        if (!(self instanceof Flow flow)) {
            return "";
        }
        String kind = French.label(GovernancePackage.Literals.FLOW_KIND.getEEnumLiteral(flow.getKind().getValue()));
        String words = flow.getLabel() == null || flow.getLabel().isBlank() ? kind : Captions.of(flow.getLabel());
        return flow.getMaturity() == Maturity.WISHED_FOR ? QUESTION.matcher(words).replaceFirst("") + WISH : words;
    }

    /** Label of a seat on the border of its body: who sits there, in three letters, and how many. */
    public String seatLabel(EObject self) {
        if (!(self instanceof Seat seat)) {
            return "";
        }
        String college = switch (seat.getCollege()) {
        case ELECTED -> "Élu";
        case PROFESSIONAL -> "Pro";
        case VOLUNTEER -> "Bén";
        case INHABITANT -> "Hab";
        case INSTITUTION -> "Ins";
        case UNSPECIFIED -> "?";
        };
        return seat.getCount() > 1 ? college + "\u00A0" + seat.getCount() : college;
    }

    /** What is shown on hovering: what it is, what it is called, what it is about. */
    public String tooltip(EObject self) {
        String designation = FrenchFormat.spaced(French.designation(self));
        String start = designation.substring(0, 1).toUpperCase(java.util.Locale.FRENCH) + designation.substring(1);
        return value(self, "description").or(() -> value(self, "mission")).or(() -> value(self, "purpose")).or(() -> value(self, "statement"))
                .map(more -> start + "\n" + cut(more)).orElse(start);
    }

    private static Optional<String> text(EObject self) {
        return self instanceof TierReading ? value(self, "statement") : French.name(self);
    }

    private static String status(EObject self) {
        return self instanceof Action action && action.getStatus() != ActionStatus.EXISTS
                ? " (" + French.label(ActionPackage.Literals.ACTION_STATUS.getEEnumLiteral(action.getStatus().getValue())) + ")" : "";
    }

    private static Optional<String> value(EObject self, String feature) {
        EStructuralFeature found = self.eClass().getEStructuralFeature(feature);
        return found != null && self.eGet(found) instanceof String text && !text.isBlank() ? Optional.of(text.strip()) : Optional.empty();
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TOOLTIP ? text : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST_TOOLTIP) - 1)) + "…";
    }
}
