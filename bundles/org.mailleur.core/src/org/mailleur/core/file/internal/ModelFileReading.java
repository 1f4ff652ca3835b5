package org.mailleur.core.file.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
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
import org.xml.sax.SAXParseException;

/** Reads contents, with what files of a space share: parsers and the names of features. */
public final class ModelFileReading {

    private final LoadLimits limits;
    private final HardenedParserPool parsers = new HardenedParserPool();
    private final Map<String, EStructuralFeature> names = new HashMap<>();

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
         * Reads a content.
         *
         * @param content its bytes
         * @param stream  the same bytes as a stream
         * @param kind    what the file's name promises
         */
        public void read(byte[] content, InputStream stream, FileKind kind) {
            try {
                resource.load(stream, resource.loadOptions(names));
                resource.identifyRest();
            } catch (IOException | RuntimeException e) {
                // EMF throws whatever a damaged file leads it to; each ends as one sentence about the file.
                Throwable cause = e instanceof Resource.IOWrappedException wrapped && wrapped.getCause() != null ? wrapped.getCause() : e;
                resource.keepWhatWasRead();
                problems.stopped(cause, content, line(cause));
            }
            resource.migration().ifPresent(problems::migrated);
            checkRoot(kind);
            for (Resource.Diagnostic diagnostic : resource.getErrors()) {
                if (!(diagnostic instanceof Throwable failure && failure.getCause() instanceof SAXParseException)) {
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
