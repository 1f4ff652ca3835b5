package org.mailleur.core.file.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.mailleur.core.file.FileKind;
import org.mailleur.core.file.FileProblem;
import org.mailleur.core.file.FormatVersion;
import org.mailleur.core.file.LoadLimits;
import org.mailleur.core.migration.Migration;
import org.mailleur.core.text.French;
import org.mailleur.model.base.FileRoot;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Reads contents, with what files of a space share. */
public final class ModelFileReading {

    private static final byte[] PROLOG = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>".getBytes(StandardCharsets.UTF_8);

    private final LoadLimits limits;
    private final HardenedParserPool parsers = new HardenedParserPool();

    /**
     * Makes the reading.
     *
     * @param limits bounds on what is read
     */
    public ModelFileReading(LoadLimits limits) {
        this.limits = limits;
    }

    /**
     * Starts on one file.
     *
     * @param set  where its content goes
     * @param file the file
     * @param uri  its URI
     * @return the reading of the file
     */
    public Reading start(ResourceSet set, Path file, URI uri) {
        ModelResource resource = new ModelResource(uri, limits, parsers);
        set.getResources().add(resource);
        return new Reading(resource, new LoadProblems(file));
    }

    /** The reading of one file: its content and what was wrong with it. */
    public final class Reading {

        private final ModelResource resource;
        private final LoadProblems problems;
        private boolean parsed;
        private Throwable failure;
        /** What could not be read to its end, to tell why; a sound file's bytes are let go. */
        private byte[] content;

        Reading(ModelResource resource, LoadProblems problems) {
            this.resource = resource;
            this.problems = problems;
        }

        /**
         * Notes that the file cannot be read at all.
         *
         * @param what   what is wrong, in French
         * @param detail the underlying exception, may be {@code null}
         */
        public void unreadable(String what, Throwable detail) {
            problems.unreadable(what, detail);
        }

        /**
         * Notes that the file is too large.
         *
         * @param bytes its size
         */
        public void tooLarge(long bytes) {
            problems.tooLarge(bytes);
        }

        /**
         * Returns the content read.
         *
         * @return the resource
         */
        public XMIResource resource() {
            return resource;
        }

        /**
         * Returns what was done to a file of an older format.
         *
         * @return the migration, empty for a file of today's format
         */
        public Optional<Migration> migration() {
            return resource.migration();
        }

        /**
         * Returns what was wrong.
         *
         * @return the problems by line
         */
        public List<FileProblem> problems() {
            return problems.sorted();
        }

        /**
         * Reads a content. Touches nothing that other readings share, so that several files can be read at once.
         *
         * @param bytes the content
         */
        public void parse(byte[] bytes) {
            parsed = true;
            try {
                resource.load(source(bytes), resource.loadOptions(new HashMap<>()));
                resource.identifyRest();
            } catch (IOException | RuntimeException e) {
                // EMF throws whatever a damaged file leads it to; each ends as one sentence about the file.
                failure = e instanceof Resource.IOWrappedException wrapped && wrapped.getCause() != null ? wrapped.getCause() : e;
                content = bytes;
                resource.keepWhatWasRead();
            }
        }

        /** Files of ours are UTF-8 and say so; any other encoding is left to the parser. */
        private InputSource source(byte[] bytes) {
            InputSource source = new InputSource(resource.getURI().toString());
            if (bytes.length > PROLOG.length && Arrays.mismatch(bytes, PROLOG) == PROLOG.length) {
                source.setCharacterStream(new Utf8Reader(bytes));
            } else {
                source.setByteStream(new ByteArrayInputStream(bytes));
            }
            return source;
        }

        /**
         * Turns what was met while reading into sentences; nothing to do for a file that could not be read at all.
         *
         * @param kind what the file's name promises
         */
        public void report(FileKind kind) {
            if (!parsed) {
                return;
            }
            if (failure != null) {
                problems.stopped(failure, content, line(failure));
            }
            resource.migration().ifPresent(problems::migrated);
            checkRoot(kind);
            for (Resource.Diagnostic diagnostic : resource.getErrors()) {
                if (!(diagnostic instanceof Throwable error && error.getCause() instanceof SAXParseException)) {
                    problems.reported(diagnostic);
                }
            }
            resource.withoutId().forEach(problems::withoutId);
        }

        private int line(Throwable cause) {
            if (cause instanceof SAXParseException parse) {
                return parse.getLineNumber();
            }
            return resource.getErrors().isEmpty() ? 0 : resource.getErrors().getLast().getLine();
        }

        private void checkRoot(FileKind kind) {
            List<EObject> roots = resource.getContents();
            if (roots.size() != 1 || !kind.rootClass().isInstance(roots.getFirst())) {
                problems.wrongRoot(French.label(kind.rootClass()));
                return;
            }
            FileRoot root = (FileRoot) roots.getFirst();
            if (root.getFormatVersion() > FormatVersion.CURRENT) {
                problems.newer(root.getFormatVersion(), FormatVersion.CURRENT, root.getWrittenBy());
            } else if (root.getFormatVersion() < 1) {
                problems.withoutVersion();
            }
        }
    }
}
