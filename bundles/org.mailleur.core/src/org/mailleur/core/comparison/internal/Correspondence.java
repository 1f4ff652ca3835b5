package org.mailleur.core.comparison.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.mailleur.model.framework.Criterion;
import org.mailleur.model.framework.Framework;
import org.mailleur.model.framework.FrameworkElement;
import org.mailleur.model.framework.FrameworkMapping;
import org.mailleur.model.framework.MappingEntry;
import org.mailleur.model.framework.MappingKind;

/**
 * Which criteria of one framework answer to which of another. Two versions answer to each other only as the mapping in one of their
 * files says: the same place or the same code can mean another thing.
 */
public final class Correspondence {

    private final Map<Criterion, Set<Criterion>> sources = new LinkedHashMap<>();
    private final Set<Criterion> loose = new HashSet<>();
    private final Set<Criterion> added = new HashSet<>();
    private final Set<Criterion> removed = new HashSet<>();

    private Correspondence() {
    }

    /**
     * Finds how the criteria of a framework answer to those of another.
     *
     * @param from the one
     * @param to   the other
     * @return the correspondence, empty when they are two versions and neither has a mapping to the other
     */
    public static Optional<Correspondence> between(Framework from, Framework to) {
        Correspondence found = new Correspondence();
        if (isSame(from, to)) {
            found.identify(from, to);
            return Optional.of(found);
        }
        List<MappingEntry> forth = entries(to, from);
        if (!forth.isEmpty()) {
            forth.forEach(entry -> found.add(entry.getKind(), entry.getSources(), entry.getTargets()));
            return Optional.of(found.settled(from, to));
        }
        List<MappingEntry> back = entries(from, to);
        back.forEach(entry -> found.add(entry.getKind(), entry.getTargets(), entry.getSources()));
        return back.isEmpty() ? Optional.empty() : Optional.of(found.settled(from, to));
    }

    /**
     * Tells whether two frameworks are one, in one file or in copies of it.
     *
     * @param one   a framework
     * @param other another
     * @return true when they are one object, or have one name and one version
     */
    public static boolean isSame(Framework one, Framework other) {
        return one == other || one.getVersion() != null && one.getVersion().equals(other.getVersion()) && Objects.equals(one.getName(), other.getName());
    }

    private void identify(Framework from, Framework to) {
        Map<String, Criterion> byCode = new HashMap<>();
        criteria(from).forEach(criterion -> byCode.put(String.valueOf(criterion.getCode()), criterion));
        for (Criterion criterion : criteria(to)) {
            Criterion source = from == to ? criterion : byCode.get(String.valueOf(criterion.getCode()));
            if (source != null) {
                sources.put(criterion, Set.of(source));
            }
        }
    }

    private static List<MappingEntry> entries(Framework holder, Framework other) {
        return holder.getMappings().stream().filter(mapping -> isTo(mapping, other)).flatMap(mapping -> mapping.getEntries().stream()).toList();
    }

    private static boolean isTo(FrameworkMapping mapping, Framework other) {
        Framework told = mapping.getFrom();
        return told == null || told.eIsProxy() ? other.getVersion() != null && other.getVersion().equals(mapping.getFromVersion()) : isSame(told, other);
    }

    private void add(MappingKind kind, List<FrameworkElement> olds, List<FrameworkElement> news) {
        List<Criterion> from = criteriaOf(olds);
        List<Criterion> to = criteriaOf(news);
        boolean exact = (kind == MappingKind.SAME || kind == MappingKind.MOVED) && from.size() == 1 && to.size() == 1;
        if (from.isEmpty()) {
            added.addAll(to);
        }
        if (to.isEmpty()) {
            removed.addAll(from);
        }
        for (Criterion target : to) {
            sources.computeIfAbsent(target, none -> new LinkedHashSet<>()).addAll(from);
            if (!exact) {
                loose.add(target);
            }
        }
    }

    /** Drops what a mapping says of other frameworks, and notes what answers to several: such a pair is no longer one to one. */
    private Correspondence settled(Framework from, Framework to) {
        Set<Criterion> olds = new HashSet<>(criteria(from));
        sources.keySet().retainAll(new HashSet<>(criteria(to)));
        Map<Criterion, Criterion> taken = new HashMap<>();
        sources.forEach((target, found) -> {
            found.retainAll(olds);
            for (Criterion source : found) {
                Criterion other = taken.putIfAbsent(source, target);
                if (other != null) {
                    loose.add(other);
                    loose.add(target);
                }
            }
        });
        return this;
    }

    private static List<Criterion> criteriaOf(List<FrameworkElement> elements) {
        return elements.stream().filter(element -> !element.eIsProxy()).filter(Criterion.class::isInstance).map(Criterion.class::cast).toList();
    }

    /**
     * Returns all criteria of a framework.
     *
     * @param framework the framework
     * @return its criteria, in order
     */
    public static List<Criterion> criteria(Framework framework) {
        return framework.getAxes().stream().flatMap(axis -> axis.getFunctions().stream()).flatMap(function -> function.getCriteria().stream()).toList();
    }

    /**
     * Returns the criteria that answer to one.
     *
     * @param criterion a criterion of the second framework
     * @return those of the first; none for a new one
     */
    public List<Criterion> sources(Criterion criterion) {
        return List.copyOf(sources.getOrDefault(criterion, Set.of()));
    }

    /**
     * Tells whether ratings of a criterion compare with those of what answers to it.
     *
     * @param criterion a criterion of the second framework
     * @return true when exactly one answers to it, and to it alone
     */
    public boolean isExact(Criterion criterion) {
        return sources(criterion).size() == 1 && !loose.contains(criterion);
    }

    /**
     * Tells whether the mapping says that a criterion is new.
     *
     * @param criterion a criterion of the second framework
     * @return true when it is declared new; false when nothing is said of it
     */
    public boolean isAdded(Criterion criterion) {
        return added.contains(criterion);
    }

    /**
     * Tells whether the mapping says that a criterion has no successor.
     *
     * @param criterion a criterion of the first framework
     * @return true when it is declared removed; false when nothing is said of it
     */
    public boolean isRemoved(Criterion criterion) {
        return removed.contains(criterion);
    }

    /**
     * Returns all criteria of the first framework to which one of the second answers.
     *
     * @return the criteria
     */
    public Set<Criterion> answered() {
        Set<Criterion> all = new HashSet<>();
        sources.values().forEach(all::addAll);
        return all;
    }

    /**
     * Goes on to a third framework.
     *
     * @param next how the criteria of the second framework answer to those of the third
     * @return how those of the first do
     */
    public Correspondence then(Correspondence next) {
        Correspondence whole = new Correspondence();
        next.sources.forEach((target, middles) -> {
            Set<Criterion> found = new LinkedHashSet<>();
            middles.forEach(middle -> found.addAll(sources.getOrDefault(middle, Set.of())));
            whole.sources.put(target, found);
            if (next.loose.contains(target) || middles.stream().anyMatch(loose::contains)) {
                whole.loose.add(target);
            }
            if (found.isEmpty() && middles.stream().anyMatch(added::contains)) {
                whole.added.add(target);
            }
        });
        whole.added.addAll(next.added);
        whole.removed.addAll(removed);
        sources.forEach((middle, olds) -> {
            if (next.removed.contains(middle)) {
                whole.removed.addAll(olds);
            }
        });
        return whole;
    }
}
