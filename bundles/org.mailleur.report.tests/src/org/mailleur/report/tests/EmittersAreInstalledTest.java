package org.mailleur.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.birt.core.framework.Platform;
import org.eclipse.birt.report.engine.api.EngineConfig;
import org.eclipse.birt.report.engine.api.IReportEngine;
import org.eclipse.birt.report.engine.api.IReportEngineFactory;
import org.eclipse.birt.report.engine.api.IRunAndRenderTask;
import org.eclipse.birt.report.engine.api.RenderOption;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** BIRT finds an emitter for each format that we promise: the bundles behind it are wrapped by our own target platform. */
class EmittersAreInstalledTest {

    private static final String DESIGN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <report xmlns="http://www.eclipse.org/birt/2005/design" version="3.2.23" id="1">
              <page-setup><simple-master-page name="Page" id="2"/></page-setup>
              <body><label id="3"><text-property name="text">Centre social</text-property></label></body>
            </report>
            """;

    private static IReportEngine engine;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        EngineConfig config = new EngineConfig();
        Platform.startup(config);
        IReportEngineFactory factory = (IReportEngineFactory) Platform.createFactoryObject(IReportEngineFactory.EXTENSION_REPORT_ENGINE_FACTORY);
        engine = factory.createReportEngine(config);
    }

    @AfterAll
    static void stop() {
        engine.destroy();
        Platform.shutdown();
    }

    @ParameterizedTest
    @ValueSource(strings = { "pdf", "docx", "odt", "html", "xlsx" })
    void aDesignIsRendered(String format) throws Exception {
        IRunAndRenderTask task = engine.createRunAndRenderTask(engine.openReportDesign(new ByteArrayInputStream(DESIGN.getBytes(StandardCharsets.UTF_8))));
        try {
            RenderOption options = new RenderOption();
            options.setOutputFormat(format);
            Path file = folder.resolve("rapport." + format);
            options.setOutputFileName(file.toString());
            task.setRenderOption(options);
            task.run();
            assertEquals(List.of(), task.getErrors());
            assertTrue(startsLike(format, Files.readAllBytes(file)), format + " does not start as such a file does");
        } finally {
            task.close();
        }
    }

    @Test
    void aFormatWithoutEmitterIsRefused() {
        assertTrue(List.of(engine.getSupportedFormats()).stream().noneMatch("dvi"::equals));
    }

    private static boolean startsLike(String format, byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
        return switch (format) {
            case "pdf" -> start.startsWith("%PDF-");
            case "html" -> start.contains("<html") || start.contains("<!DOCTYPE");
            default -> start.startsWith("PK");
        };
    }
}
