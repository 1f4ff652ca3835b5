package org.mailleur.core.validation.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mailleur.model.base.FileRoot;
import org.mailleur.model.base.PartialDate;
import org.mailleur.model.directory.DirectoryCard;
import org.mailleur.model.directory.Directory;
import org.mailleur.model.evaluation.Evaluation;
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
        Stream<PartialDate> events = switch (root) {
        case Territory territory -> territory.getBodies().stream().flatMap(body -> body.getMeetings().stream()).map(Meeting::getDate);
        case Evaluation evaluation -> Stream.of(evaluation.getEnd() == null ? evaluation.getStart() : evaluation.getEnd());
        case Directory directory -> directory.getOrganizations().stream().flatMap(organization -> organization.getCards().stream())
                .map(DirectoryCard::getUpdatedOn);
        default -> Stream.empty();
        };
        return events.filter(date -> date != null && !date.latest().isAfter(today)).map(PartialDate::latest).max(LocalDate::compareTo).orElse(today);
    }
}
