package org.mailleur.viewpoint.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.model.action.Action;
import org.mailleur.model.action.ActionRole;
import org.mailleur.model.base.NamedElement;
import org.mailleur.model.directory.Organization;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.governance.GovernanceBody;
import org.mailleur.model.governance.Seat;
import org.mailleur.model.network.Membership;
import org.mailleur.model.network.Network;
import org.mailleur.model.partnership.Partnership;
import org.mailleur.model.partnership.Project;
import org.mailleur.model.territory.Territory;

/**
 * How an evaluated subject ties others together: the networks, bodies, actions and projects of all open territories in which it has a
 * part, and who else has one there. A territory as subject has a part in everything of its own, a network in itself and in what is built in it.
 *
 * @param subject     the subject; {@code null} when the evaluation names none that can be found
 * @param territories the territories of the space
 */
public record Ties(NamedElement subject, List<Territory> territories) {

    /**
     * Looks at an evaluation.
     *
     * @param self the evaluation
     * @return its subject's ties; none for anything else
     */
    public static Ties of(EObject self) {
        return self instanceof Evaluation evaluation ? new Ties(evaluation.getSubject(), Spaces.roots(self, Territory.class)) : new Ties(null, List.of());
    }

    /** @return the networks in which the subject has a part, without itself */
    public List<Network> networks() {
        return territories.stream().flatMap(territory -> territory.getNetworks().stream())
                .filter(network -> network != subject && hasPart(network, Stream.concat(network.getAnimators().stream(), network.getMemberships().stream().map(Membership::getOrganization)))).toList();
    }

    /** @return the bodies in which the subject has a part */
    public List<GovernanceBody> bodies() {
        return territories.stream().flatMap(territory -> territory.getBodies().stream())
                .filter(body -> hasPart(body, Stream.concat(Stream.of(body).map(GovernanceBody::getHost), body.getSeats().stream().map(Seat::getOrganization)))).toList();
    }

    /** @return the actions in which the subject has a part */
    public List<Action> actions() {
        return territories.stream().flatMap(territory -> territory.getActions().stream()).filter(action -> action.getNetworks().contains(subject)
                || hasPart(action, Stream.concat(Stream.of(action).map(Action::getCarrier), action.getRoles().stream().map(ActionRole::getOrganization)))).toList();
    }

    /** @return the projects in which the subject has a part */
    public List<Project> projects() {
        return territories.stream().flatMap(territory -> territory.getProjects().stream()).filter(
                project -> hasPart(project, Stream.concat(Stream.of(project).map(Project::getCarrier), project.getPartnerships().stream().map(Partnership::getOrganization)))).toList();
    }

    /** @return memberships in these networks, and in the subject when it is a network */
    public List<Membership> memberships() {
        Stream<Network> own = subject instanceof Network network ? Stream.of(network) : Stream.empty();
        return Stream.concat(own, networks().stream()).flatMap(network -> network.getMemberships().stream()).filter(each -> each.getOrganization() != null).toList();
    }

    /** @return seats in these bodies */
    public List<Seat> seats() {
        return bodies().stream().flatMap(body -> body.getSeats().stream()).filter(each -> each.getOrganization() != null).toList();
    }

    /** @return roles in these actions */
    public List<ActionRole> roles() {
        return actions().stream().flatMap(action -> action.getRoles().stream()).filter(each -> each.getOrganization() != null).toList();
    }

    /** @return partnerships in these projects */
    public List<Partnership> partnerships() {
        return projects().stream().flatMap(project -> project.getPartnerships().stream()).filter(each -> each.getOrganization() != null).toList();
    }

    /** @return whom the subject ties together: everybody else who has a part where it has one */
    public Set<Organization> organizations() {
        Set<Organization> found = new LinkedHashSet<>();
        memberships().forEach(each -> found.add(each.getOrganization()));
        networks().forEach(network -> found.addAll(network.getAnimators()));
        if (subject instanceof Network network) {
            found.addAll(network.getAnimators());
        }
        seats().forEach(each -> found.add(each.getOrganization()));
        bodies().stream().map(GovernanceBody::getHost).filter(Objects::nonNull).forEach(found::add);
        roles().forEach(each -> found.add(each.getOrganization()));
        actions().stream().map(Action::getCarrier).filter(Objects::nonNull).forEach(found::add);
        partnerships().forEach(each -> found.add(each.getOrganization()));
        projects().stream().map(Project::getCarrier).filter(Objects::nonNull).forEach(found::add);
        found.removeIf(each -> each == subject);
        return found;
    }

    private boolean hasPart(EObject whole, Stream<Organization> parts) {
        return subject != null && (whole.eContainer() == subject || parts.anyMatch(each -> each == subject));
    }
}
