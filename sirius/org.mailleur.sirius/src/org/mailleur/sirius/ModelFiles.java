package org.mailleur.sirius;

import java.util.HashMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.mailleur.core.file.LoadLimits;
import org.mailleur.core.file.internal.HardenedParserPool;
import org.mailleur.core.file.internal.ModelResource;

/** Makes the contents of model files for Sirius's own sessions: read without trust, written in the form that the default edition writes. */
public final class ModelFiles implements Resource.Factory {

    @Override
    public Resource createResource(URI uri) {
        ModelResource resource = new ModelResource(uri, LoadLimits.DEFAULT, new HardenedParserPool());
        resource.getDefaultLoadOptions().putAll(resource.loadOptions(new HashMap<>()));
        resource.getDefaultSaveOptions().putAll(ModelResource.saveOptions());
        return resource;
    }
}
