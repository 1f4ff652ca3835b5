package org.mailleur.report.internal.birt;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import org.eclipse.birt.core.exception.BirtException;
import org.eclipse.birt.core.framework.Platform;
import org.eclipse.birt.report.engine.api.EngineConfig;
import org.eclipse.birt.report.engine.api.EngineConstants;
import org.eclipse.birt.report.engine.api.IReportEngine;
import org.eclipse.birt.report.engine.api.IReportEngineFactory;
import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.eclipse.birt.report.engine.api.IRunAndRenderTask;
import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.elements.DesignChoiceConstants;
import org.eclipse.birt.report.model.api.metadata.DimensionValue;
import org.eclipse.birt.report.model.api.ModuleHandle;
import org.eclipse.birt.report.model.api.ReportItemHandle;
import org.eclipse.birt.report.model.elements.interfaces.IStyleModel;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.mailleur.report.ReportException;
import org.mailleur.report.internal.Cancellation;
import org.mailleur.report.rows.PictureSize;

/** Renders designs that ship with this bundle, in one pass, with rows that were made beforehand. */
public final class BirtRenderer implements AutoCloseable {

    private static final double HUNDRED = 100;
    /** The name of the page in landscape in the designs. */
    private static final String LANDSCAPE = "Paysage";

    private final FontFolder fonts;
    private IReportEngine engine;

    /**
     * Creates the renderer; the engine starts with the first rendering.
     *
     * @param fonts the fonts
     */
    public BirtRenderer(FontFolder fonts) {
        this.fonts = fonts;
    }

    /**
     * Renders.
     *
     * @param request      what to render
     * @param cancellation stops it
     * @return the document
     * @throws IOException     when it is stopped, too large or cannot be read
     * @throws ReportException when BIRT fails
     */
    public Rendered render(RenderRequest request, Cancellation cancellation) throws IOException, ReportException {
        try (InputStream design = BirtRenderer.class.getResourceAsStream("/designs/" + request.design())) {
            IReportRunnable runnable = engine().openReportDesign(request.design(), design);
            DesignElementHandle handle = runnable.getDesignHandle();
            handle.setProperty("title", request.parameters().get("title"));
            fitPictures(runnable, request);
            IRunAndRenderTask task = engine().createRunAndRenderTask(runnable);
            try {
                return run(task, request, cancellation);
            } finally {
                task.close();
            }
        } catch (BirtException e) {
            throw failure(e);
        }
    }

    private static void fitPictures(IReportRunnable runnable, RenderRequest request) throws SemanticException {
        ModuleHandle design = runnable.getDesignHandle().getModuleHandle();
        for (Record row : request.rows().rows(PictureSize.ROWS)) {
            PictureSize size = (PictureSize) row;
            ReportItemHandle image = (ReportItemHandle) design.findElement(size.picture());
            image.getWidth().setValue(points(size.width()));
            image.getHeight().setValue(points(size.height()));
            if (size.across()) {
                // The heading that follows has the upright page by itself.
                image.getContainer().setProperty(IStyleModel.MASTER_PAGE_PROP, LANDSCAPE);
            }
        }
    }

    /** A length as such: as text it would be read in the computer's language, and French takes « 481.00 » for 48,100. */
    private static DimensionValue points(double length) {
        return new DimensionValue(Math.round(length * HUNDRED) / HUNDRED, DesignChoiceConstants.UNITS_PT);
    }

    private static Rendered run(IRunAndRenderTask task, RenderRequest request, Cancellation cancellation)
            throws BirtException, IOException, ReportException {
        Map<String, Object> context = task.getAppContext();
        context.put(RowSetHandler.ROWS, request.rows());
        task.setLocale(Locale.FRANCE);
        Map<String, String> parameters = new HashMap<>(request.parameters());
        parameters.remove("title");
        parameters.forEach((name, value) -> task.setParameterValue(name, TextRepair.forFormat(request.format().extension(), value)));
        Rendered.LimitedBuffer buffer = new Rendered.LimitedBuffer(request.limits().bytes());
        task.setRenderOption(Options.of(request.format(), buffer));
        cancellation.onStop(task::cancel);
        task.run();
        cancellation.throwIfStopped();
        buffer.throwIfFull();
        if (!task.getErrors().isEmpty()) {
            throw failure((Throwable) task.getErrors().getFirst());
        }
        return new Rendered(buffer.toByteArray(), request.parameters().get("title"), request.parameters().get("banner"),
                request.parameters().get("runningHead"), request.parameters().get("territory"));
    }

    private IReportEngine engine() throws BirtException, IOException {
        if (engine == null) {
            PdfFonts.registerForPictures(fonts);
            EngineConfig config = new EngineConfig();
            config.setFontConfig(fonts.configuration());
            Map<String, Object> context = config.getAppContext();
            context.put(EngineConstants.APPCONTEXT_CLASSLOADER_KEY, BirtRenderer.class.getClassLoader());
            config.setLogConfig(null, Level.WARNING);
            Platform.startup(config);
            IReportEngineFactory factory = (IReportEngineFactory) Platform
                    .createFactoryObject(IReportEngineFactory.EXTENSION_REPORT_ENGINE_FACTORY);
            engine = factory.createReportEngine(config);
        }
        return engine;
    }

    private static ReportException failure(Throwable cause) {
        return new ReportException("La mise en page du rapport a échoué ; aucun fichier n’a été écrit. "
                + "Relancez avec --trace pour obtenir le détail technique.", cause);
    }

    @Override
    public void close() {
        if (engine != null) {
            engine.destroy();
            engine = null;
        }
    }
}
