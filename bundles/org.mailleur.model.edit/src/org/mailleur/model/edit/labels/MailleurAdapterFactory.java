package org.mailleur.model.edit.labels;

import java.util.List;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.mailleur.model.action.provider.ActionItemProviderAdapterFactory;
import org.mailleur.model.base.provider.BaseItemProviderAdapterFactory;
import org.mailleur.model.directory.provider.DirectoryItemProviderAdapterFactory;
import org.mailleur.model.evaluation.provider.EvaluationItemProviderAdapterFactory;
import org.mailleur.model.framework.provider.FrameworkItemProviderAdapterFactory;
import org.mailleur.model.governance.provider.GovernanceItemProviderAdapterFactory;
import org.mailleur.model.network.provider.NetworkItemProviderAdapterFactory;
import org.mailleur.model.partnership.provider.PartnershipItemProviderAdapterFactory;
import org.mailleur.model.policy.provider.PolicyItemProviderAdapterFactory;
import org.mailleur.model.territory.provider.TerritoryItemProviderAdapterFactory;

/**
 * The item providers of the whole model: the generated ones for children, properties and commands, our own words and icons for labels.
 * <p>
 * Generated providers would label an object by its first attribute; ours say what a delegate understands, without a line of generated code
 * being edited.
 */
public final class MailleurAdapterFactory extends ComposedAdapterFactory {

    private final ObjectLabelProvider labels = new ObjectLabelProvider();

    /** Creates the factory; whoever does so disposes it. */
    public MailleurAdapterFactory() {
        super(generated());
    }

    private static List<AdapterFactory> generated() {
        return List.of(new BaseItemProviderAdapterFactory(), new DirectoryItemProviderAdapterFactory(),
                new GovernanceItemProviderAdapterFactory(), new NetworkItemProviderAdapterFactory(), new PolicyItemProviderAdapterFactory(),
                new ActionItemProviderAdapterFactory(), new PartnershipItemProviderAdapterFactory(),
                new TerritoryItemProviderAdapterFactory(), new FrameworkItemProviderAdapterFactory(),
                new EvaluationItemProviderAdapterFactory());
    }

    /** The generated provider is attached even where our labels are asked for: it tells viewers what changed. */
    @Override
    public Adapter adapt(Notifier target, Object type) {
        Adapter generated = super.adapt(target, type);
        return generated != null && type == IItemLabelProvider.class ? labels : generated;
    }
}
