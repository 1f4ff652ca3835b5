package org.mailleur.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.junit.jupiter.api.Test;

/** The launchers name the application by its id: it has to be there, and its class has to load. */
class ApplicationIsRegisteredTest {

    @Test
    void theIdOfTheLaunchersLeadsToAnApplication() throws CoreException {
        IExtension extension = Platform.getExtensionRegistry().getExtension("org.eclipse.core.runtime.applications", "org.mailleur.cli.application");
        assertNotNull(extension, "no application org.mailleur.cli.application");
        IConfigurationElement[] run = extension.getConfigurationElements()[0].getChildren("run");
        assertEquals(1, run.length);
        assertInstanceOf(IApplication.class, run[0].createExecutableExtension("class"));
    }
}
