package org.mailleur.core.creation;

import java.util.Optional;

import org.mailleur.core.creation.internal.CommonTerritory;
import org.mailleur.core.creation.internal.Said;
import org.mailleur.core.file.FileKind;
import org.mailleur.model.base.FileRoot;
import org.mailleur.model.territory.Territory;
import org.mailleur.model.territory.TerritoryFactory;
import org.mailleur.model.territory.TerritoryKind;

/**
 * A new territory.
 *
 * @param name  what it is called
 * @param type  what it is
 * @param code  its INSEE or SIREN code, empty while unknown
 * @param start what it begins with
 */
public record NewTerritory(String name, TerritoryKind type, String code, Start start) implements NewFile {

    /** What a territory begins with. */
    public enum Start {
        /** Nothing. */
        EMPTY,
        /** The nine themes that most territories have, and nothing else. */
        THEMES,
        /** The themes, and a usual governance to be corrected: a contract with its committees and their seats, a network of actors. */
        COMMON
    }

    @Override
    public FileKind kind() {
        return FileKind.TERRITORY;
    }

    @Override
    public Optional<String> obstacle() {
        return Said.name(name, "ce territoire");
    }

    @Override
    public FileRoot make() {
        Territory territory = TerritoryFactory.eINSTANCE.createTerritory();
        territory.setName(name.strip());
        territory.setKind(type);
        if (!code.isBlank()) {
            territory.setCode(code.strip());
        }
        if (start != Start.EMPTY) {
            CommonTerritory.addThemes(territory);
        }
        if (start == Start.COMMON) {
            CommonTerritory.addGovernance(territory);
        }
        return territory;
    }
}
