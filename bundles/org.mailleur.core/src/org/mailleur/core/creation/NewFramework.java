package org.mailleur.core.creation;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mailleur.core.creation.internal.Said;
import org.mailleur.core.file.FileKind;
import org.mailleur.model.base.FileRoot;
import org.mailleur.model.framework.Framework;
import org.mailleur.model.framework.FrameworkElement;
import org.mailleur.model.framework.FrameworkFactory;
import org.mailleur.model.framework.FrameworkMapping;
import org.mailleur.model.framework.MappingEntry;
import org.mailleur.model.framework.MappingKind;

/**
 * A framework of one's own: empty, or what another says as a new version. A version made from another says of each axis, function and
 * criterion that it is the same; whoever changes one then says so there, and campaigns of both versions stay comparable.
 *
 * @param name    what it is called
 * @param version its version
 * @param origin  what it begins as, empty to begin with nothing
 * @param others  the frameworks that are there already
 */
public record NewFramework(String name, String version, Optional<Framework> origin, List<Framework> others) implements NewFile {

    @Override
    public FileKind kind() {
        return FileKind.FRAMEWORK;
    }

    @Override
    public Optional<String> obstacle() {
        boolean there = others.stream().anyMatch(each -> Objects.equals(each.getName(), name.strip()) && Objects.equals(each.getVersion(), version.strip()));
        return Said.name(name, "ce référentiel").or(() -> Said.version(version, there));
    }

    @Override
    public FileRoot make() {
        Framework framework = origin.map(this::continued).orElseGet(FrameworkFactory.eINSTANCE::createFramework);
        framework.setName(name.strip());
        framework.setVersion(version.strip());
        return framework;
    }

    private Framework continued(Framework from) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        Framework copy = (Framework) copier.copy(from);
        copier.copyReferences();
        copy.getMappings().clear();
        copy.setPublishedOn(null);
        FrameworkMapping mapping = FrameworkFactory.eINSTANCE.createFrameworkMapping();
        mapping.setFrom(from);
        mapping.setFromVersion(from.getVersion());
        mapping.setNote("Version reprise à l’identique\u00a0; à corriger là où elle s’en écarte.");
        Iterator<EObject> all = from.eAllContents();
        while (all.hasNext()) {
            if (all.next() instanceof FrameworkElement element) {
                MappingEntry entry = FrameworkFactory.eINSTANCE.createMappingEntry();
                entry.setKind(MappingKind.SAME);
                entry.getSources().add(element);
                entry.getTargets().add((FrameworkElement) copier.get(element));
                mapping.getEntries().add(entry);
            }
        }
        copy.getMappings().add(mapping);
        return copy;
    }
}
