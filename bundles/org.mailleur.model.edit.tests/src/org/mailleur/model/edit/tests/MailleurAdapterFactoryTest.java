package org.mailleur.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mailleur.model.edit.labels.MailleurAdapterFactory;
import org.mailleur.model.edit.labels.ObjectIcons;
import org.mailleur.model.edit.labels.ObjectLabels;
import org.mailleur.model.edit.labels.Vocabulary;
import org.mailleur.model.governance.GovernanceBody;
import org.mailleur.model.governance.GovernanceFactory;
import org.mailleur.model.governance.GovernancePackage;
import org.mailleur.model.governance.Seat;

/** Whoever asks the adapter factory gets our words and icons, and the generated children and properties. */
class MailleurAdapterFactoryTest {

    private final MailleurAdapterFactory factory = new MailleurAdapterFactory();

    @AfterEach
    void dispose() {
        factory.dispose();
    }

    @ParameterizedTest
    @MethodSource("org.mailleur.model.edit.tests.Metamodels#concreteClasses")
    void labelsAndIconsAreOurs(EClass type) {
        EObject object = EcoreUtil.create(type);
        IItemLabelProvider labels = (IItemLabelProvider) factory.adapt(object, IItemLabelProvider.class);
        assertEquals(new ObjectLabels().text(object), labels.getText(object));
        assertEquals(ObjectIcons.of(type), labels.getImage(object));
    }

    @Test
    void childrenAndPropertiesAreGenerated() {
        GovernanceBody body = GovernanceFactory.eINSTANCE.createGovernanceBody();
        Seat seat = GovernanceFactory.eINSTANCE.createSeat();
        body.getSeats().add(seat);
        ITreeItemContentProvider content = (ITreeItemContentProvider) factory.adapt(body, ITreeItemContentProvider.class);
        assertEquals(List.of(seat), List.copyOf(content.getChildren(body)));
        assertSame(body, ((ITreeItemContentProvider) factory.adapt(seat, ITreeItemContentProvider.class)).getParent(seat));
        IItemPropertySource properties = (IItemPropertySource) factory.adapt(body, IItemPropertySource.class);
        IItemPropertyDescriptor mission = properties.getPropertyDescriptor(body, GovernancePackage.Literals.GOVERNANCE_BODY__MISSION);
        assertNotNull(mission);
        assertEquals(Vocabulary.label(GovernancePackage.Literals.GOVERNANCE_BODY__MISSION), mission.getDisplayName(body));
    }
}
