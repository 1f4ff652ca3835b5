package org.mailleur.cli.internal;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.mailleur.cli.CommandLineApplication;
import org.mailleur.cli.CompareVerb;
import org.mailleur.cli.DiagramVerb;
import org.mailleur.cli.ExportVerb;
import org.mailleur.cli.GenerateVerb;
import org.mailleur.cli.ImportVerb;
import org.mailleur.cli.MigrateVerb;
import org.mailleur.cli.PersonalDataVerb;
import org.mailleur.cli.ReportVerb;
import org.mailleur.cli.TerminalProgress;
import org.mailleur.cli.ValidateVerb;
import org.mailleur.cli.Verb;
import org.mailleur.core.file.ModelFileSaver;
import org.mailleur.core.space.Progress;
import org.mailleur.look.SvgIcons;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** Mailleur without a screen: {@code org.mailleur.cli.application}. The launcher hands its result on as the exit code. */
public final class HeadlessApplication implements IApplication {

    /** Set by the launcher when remarks go to a terminal, which Java alone cannot tell of stderr. */
    private static final String TERMINAL = "mailleur.terminal";

    @Override
    public Object start(IApplicationContext context) throws IOException, URISyntaxException {
        Object given = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        List<String> words = given instanceof String[] array ? List.of(array) : List.of();
        if (!Boolean.getBoolean(TERMINAL)) {
            return Integer.valueOf(application(Progress.NONE).run(words).code());
        }
        TerminalProgress progress = new TerminalProgress(System.err);
        try {
            return Integer.valueOf(application(progress).run(words).code());
        } finally {
            progress.close();
        }
    }

    private static CommandLineApplication application(Progress progress) throws IOException, URISyntaxException {
        Clock clock = Clock.systemDefaultZone();
        ModelFileSaver saver = new ModelFileSaver("Mailleur " + version(), clock);
        List<Verb> verbs = List.of(new ReportVerb(clock), new ValidateVerb(), new GenerateVerb(saver), new MigrateVerb(saver), new CompareVerb(), new PersonalDataVerb(saver, clock),
                new ImportVerb(saver), new ExportVerb(clock),
                new DiagramVerb(new SvgIcons(BundleFiles::open)));
        return new CommandLineApplication(verbs, version(), exampleSpace(), System.out, System.err, progress);
    }

    private static String version() {
        Version version = FrameworkUtil.getBundle(HeadlessApplication.class).getVersion();
        return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
    }

    private static Path exampleSpace() throws IOException, URISyntaxException {
        URL folder = FileLocator.toFileURL(Platform.getBundle("org.mailleur.examples").getEntry("/space"));
        // Paths with blanks come unescaped from the locator.
        return Path.of(new java.net.URI(folder.getProtocol(), folder.getPath(), null));
    }

    @Override
    public void stop() {
        // Nothing is held that would have to be let go.
    }
}
