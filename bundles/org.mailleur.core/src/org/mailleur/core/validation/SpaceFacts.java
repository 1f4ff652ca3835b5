package org.mailleur.core.validation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.core.space.Space;
import org.mailleur.core.validation.internal.StoryTime;
import org.mailleur.model.base.FileRoot;
import org.mailleur.model.base.PartialDate;

/**
 * What rules may know of a space beyond the element that they look at. Each thing is found out once, when a rule first asks; the space
 * must not change meanwhile, so that facts are made anew for each check.
 */
public final class SpaceFacts {

    private final Optional<Space> space;
    private final LocalDate today;
    private final Map<Class<?>, Object> known = new HashMap<>();

    /**
     * Makes the facts of a space.
     *
     * @param space the space
     * @param today the day of the check
     */
    public SpaceFacts(Space space, LocalDate today) {
        this(Optional.of(space), today);
    }

    private SpaceFacts(Optional<Space> space, LocalDate today) {
        this.space = space;
        this.today = today;
    }

    /**
     * Makes the facts of an element of which no more is known than what it leads to.
     *
     * @param today the day of the check
     * @return facts without a folder and without roots
     */
    static SpaceFacts ofNoSpace(LocalDate today) {
        return new SpaceFacts(Optional.empty(), today);
    }

    /**
     * Returns the folder of the space.
     *
     * @return the folder
     */
    public Path folder() {
        return space.orElseThrow().folder();
    }

    /**
     * Returns the roots of a kind.
     *
     * @param <T>  the kind
     * @param type its interface
     * @return the roots, in the order of their files
     */
    public <T extends FileRoot> List<T> roots(Class<T> type) {
        return space.map(whole -> whole.roots(type)).orElse(List.of());
    }

    /**
     * Returns a fact, found out when it is asked for the first time.
     *
     * @param <T>   its type
     * @param type  its type, which is its name too
     * @param maker finds it out
     * @return the fact
     */
    public <T> T get(Class<T> type, Function<SpaceFacts, T> maker) {
        Object fact = known.get(type);
        if (fact == null) {
            fact = maker.apply(this);
            known.put(type, fact);
        }
        return type.cast(fact);
    }

    /**
     * Returns the day that an element's dates are to be held against: the day of the check, or within an invented example the day of its
     * last event, because a story does not grow old.
     *
     * @param element the element
     * @return the day
     */
    public LocalDate today(EObject element) {
        return get(StoryTime.class, facts -> new StoryTime(today)).at(element);
    }

    /**
     * Tells whether a date is over.
     *
     * @param element the element that it belongs to
     * @param date    the date, may be {@code null}
     * @return true when its last possible day is over
     */
    public boolean isPast(EObject element, PartialDate date) {
        return date != null && date.latest().isBefore(today(element));
    }

    /**
     * Tells whether a date is still to come.
     *
     * @param date the date, may be {@code null}
     * @return true when its first possible day is after the day of the check, in invented examples too
     */
    public boolean isAhead(PartialDate date) {
        return date != null && date.earliest().isAfter(today);
    }
}
