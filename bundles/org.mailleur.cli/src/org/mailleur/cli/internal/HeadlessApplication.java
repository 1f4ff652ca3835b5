package org.mailleur.cli.internal;

import java.util.List;
import java.util.Map;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.FrameworkUtil;

/**
 * Mailleur without a screen: <code>org.mailleur.cli.application</code>. Ends with 0 when all went well and 2 when what was asked cannot be understood; the launcher hands that on as the exit
 * code of the process.
 */
public final class HeadlessApplication implements IApplication {

    private static final Integer BAD_INPUT = 2;

    @Override
    public Object start(IApplicationContext context) {
        Map<?, ?> given = context.getArguments();
        List<String> arguments = given.get(IApplicationContext.APPLICATION_ARGS) instanceof String[] words ? List.of(words) : List.of();
        if (arguments.equals(List.of("--version"))) {
            System.out.println("Mailleur " + FrameworkUtil.getBundle(getClass()).getVersion());
            return IApplication.EXIT_OK;
        }
        System.err.println("« " + String.join(" ", arguments) + " » n’est pas une commande connue de Mailleur.");
        return BAD_INPUT;
    }

    @Override
    public void stop() {
        // Nothing is held that would have to be let go.
    }
}
