package org.mailleur.core.tests.validation.rules;

import org.junit.jupiter.api.Test;
import org.mailleur.model.directory.Directory;
import org.mailleur.model.directory.DirectoryFactory;
import org.mailleur.model.directory.Organization;
import org.mailleur.model.directory.OrganizationKind;

final class OrganizationTwiceRuleTest extends RuleTestKit {

    @Test
    void caughtByNameInAnotherFile() {
        Directory other = DirectoryFactory.eINSTANCE.createDirectory();
        other.setName("Autre");
        other.getOrganizations().add(SoundSpace.organization("Asso. LES JARDINS", OrganizationKind.ASSOCIATION));
        sound.add("voisins.annuaire", other);
        caught("« voisins.annuaire »", "structure « Asso. LES JARDINS »", "« Association Les Jardins »", "déjà dans « structures.annuaire »");
    }

    @Test
    void caughtByAccentsAndSmallWords() {
        sound.directory.getOrganizations().add(SoundSpace.organization("Centre Social de l'Éscale", OrganizationKind.OTHER));
        caught("Centre social L’Escale");
    }

    @Test
    void caughtBySiret() {
        Organization other = SoundSpace.organization("L’Escale", OrganizationKind.OTHER);
        other.setSiret("356 000 000 00048");
        sound.directory.getOrganizations().add(other);
        caught("« L’Escale »", "« Centre social L’Escale »");
    }

    @Test
    void caughtByAcronym() {
        sound.garden.setAcronym("ALJD");
        sound.directory.getOrganizations().add(SoundSpace.organization("A.L.J.D.", OrganizationKind.OTHER));
        silent();
        sound.directory.getOrganizations().getLast().setName("aljd");
        caught("« aljd »", "Association Les Jardins");
    }

    @Test
    void silentInAnotherCommune() {
        Organization other = SoundSpace.organization("Centre social l’escale", OrganizationKind.OTHER);
        other.setMunicipality("Luc-en-Diois");
        sound.centre.setMunicipality("Die");
        sound.directory.getOrganizations().add(other);
        silent();
    }
}
