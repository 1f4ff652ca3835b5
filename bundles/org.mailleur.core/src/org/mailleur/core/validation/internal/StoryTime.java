package org.mailleur.core.validation.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mailleur.model.base.FileRoot;
import org.mailleur.model.base.PartialDate;
import org.mailleur.model.directory.Directory;
import org.mailleur.model.directory.DirectoryCard;
import org.mailleur.model.directory.Organization;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.governance.GovernanceBody;
import org.mailleur.model.governance.Meeting;
import org.mailleur.model.territory.Territory;

/**
 * The day that it is in a file. In an invented one time stands still at its last event (a meeting, the end of a campaign, a card that was
 * checked): what a reader sees today she would see in ten years.
 */
public final class StoryTime {

    private final LocalDate today;
    private final Map<FileRoot, LocalDate> days = new HashMap<>();

    /**
     * Makes the clock.
     *
     * @param today the day that it is outside
     */
    public StoryTime(LocalDate today) {
        this.today = today;
    }

    /**
     * Returns the day that it is around an element.
     *
     * @param element the element
     * @return the day
     */
    public LocalDate at(EObject element) {
        return EcoreUtil.getRootContainer(element) instanceof FileRoot root && root.isFictional() ? days.computeIfAbsent(root, this::lastEvent) : today;
    }

    private LocalDate lastEvent(FileRoot root) {
        LocalDate last = null;
        switch (root) {
        case Territory territory -> {
            for (GovernanceBody body : territory.getBodies()) {
                for (Meeting meeting : body.getMeetings()) {
                    last = later(last, meeting.getDate());
                }
            }
        }
        case Directory directory -> {
            for (Organization organization : directory.getOrganizations()) {
                for (DirectoryCard card : organization.getCards()) {
                    last = later(last, card.getUpdatedOn());
                }
            }
        }
        case Evaluation evaluation -> last = later(null, evaluation.getEnd() == null ? evaluation.getStart() : evaluation.getEnd());
        default -> {
            // Nothing happens in the others.
        }
        }
        return last == null ? today : last;
    }

    /** The later of two days, unless the second is still to come. */
    private LocalDate later(LocalDate last, PartialDate date) {
        LocalDate day = date == null ? null : date.latest();
        return day == null || day.isAfter(today) || last != null && last.isAfter(day) ? last : day;
    }
}
