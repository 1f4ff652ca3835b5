package org.mailleur.core.creation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mailleur.core.creation.internal.Said;
import org.mailleur.core.file.FileKind;
import org.mailleur.model.base.FileRoot;
import org.mailleur.model.framework.FrameworkFactory;
import org.mailleur.model.framework.RatingScale;

/**
 * A rating scale of one's own: empty, or what another says as a new version.
 *
 * @param name    what it is called
 * @param version its version
 * @param origin  what it begins as, empty to begin with nothing
 * @param others  the scales that are there already
 */
public record NewScale(String name, String version, Optional<RatingScale> origin, List<RatingScale> others) implements NewFile {

    @Override
    public FileKind kind() {
        return FileKind.SCALE;
    }

    @Override
    public Optional<String> obstacle() {
        boolean there = others.stream().anyMatch(each -> Objects.equals(each.getName(), name.strip()) && Objects.equals(each.getVersion(), version.strip()));
        return Said.name(name, "cette échelle").or(() -> Said.version(version, there));
    }

    @Override
    public FileRoot make() {
        RatingScale scale = origin.map(EcoreUtil::copy).orElseGet(FrameworkFactory.eINSTANCE::createRatingScale);
        scale.setName(name.strip());
        scale.setVersion(version.strip());
        return scale;
    }
}
