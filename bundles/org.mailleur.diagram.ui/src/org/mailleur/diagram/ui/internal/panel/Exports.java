package org.mailleur.diagram.ui.internal.panel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.mailleur.core.text.FileName;
import org.mailleur.core.space.Progress;
import org.mailleur.diagram.engine.DiagramSubject;
import org.mailleur.diagram.engine.LiveDiagram;
import org.mailleur.diagram.geometry.Geometry;
import org.mailleur.diagram.graph.DiagramGraph;
import org.mailleur.diagram.graph.DiagramSnapshot;
import org.mailleur.diagram.ui.DiagramSheet;
import org.mailleur.diagram.ui.internal.UiWords;
import org.mailleur.diagram.ui.internal.scene.Completion;

/** Writes the open diagram, or all of the space, as files. */
public final class Exports {

    private static final List<String> ENDS = List.of(".pdf", ".png", ".svg");

    private final OpenDiagram open;
    private final Shell shell;

    /** What is to be written where. */
    private record Order(DiagramGraph graph, Geometry geometry, List<Path> files) {
    }

    Exports(OpenDiagram open, Shell shell) {
        this.open = open;
        this.shell = shell;
    }

    void one() {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE | SWT.SHEET);
        dialog.setText(UiWords.EXPORT_TITLE.text());
        dialog.setFilterExtensions(new String[] { "*.pdf", "*.png", "*.svg" });
        dialog.setFilterNames(new String[] { UiWords.FILE_PDF.text(), UiWords.FILE_PNG.text(), UiWords.FILE_SVG.text() });
        dialog.setFileName(FileName.of(open.live().title(), "vue") + ENDS.getFirst());
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            String lower = chosen.toLowerCase(Locale.ROOT);
            String end = ENDS.stream().anyMatch(lower::endsWith) ? "" : ENDS.get(Math.max(0, dialog.getFilterIndex()));
            one(Path.of(chosen + end));
        }
    }

    /**
     * Writes the open view.
     *
     * @param file where; its ending says in which form
     */
    public void one(Path file) {
        write(List.of(new Order(DiagramSnapshot.of(open.live()), open.sheet().geometry(), List.of(file))), UiWords.EXPORT_DONE.with(file), file.toString());
    }

    void all() {
        DirectoryDialog dialog = new DirectoryDialog(shell, SWT.SAVE | SWT.SHEET);
        dialog.setText(UiWords.EXPORT_TITLE.text());
        dialog.setMessage(UiWords.EXPORT_FOLDER.text());
        String folder = dialog.open();
        if (folder != null) {
            all(Path.of(folder));
        }
    }

    /**
     * Writes all views of the space, each in all forms.
     *
     * @param folder where
     */
    public void all(Path folder) {
        List<Order> orders = orders(folder);
        write(orders, UiWords.EXPORT_DONE_ALL.with(orders.size(), folder), folder.toString());
    }

    /** Reads all diagrams on the thread of the model; what takes long, laying out and drawing, is left to the job. */
    private List<Order> orders(Path folder) {
        List<Order> orders = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (DiagramSubject subject : open.desk().subjects()) {
            DiagramSheet sheet = open.desk().sheet(subject);
            try (LiveDiagram live = open.desk().diagrams().open(subject, sheet.layers())) {
                String wanted = FileName.of(live.title(), "vue");
                String name = wanted;
                for (int i = 2; !names.add(name); i++) {
                    name = wanted + "-" + i;
                }
                String free = name;
                orders.add(new Order(DiagramSnapshot.of(live), sheet.geometry(), ENDS.stream().map(end -> folder.resolve(free + end)).toList()));
            }
        }
        return orders;
    }

    private void write(List<Order> orders, String done, String where) {
        Display display = shell.getDisplay();
        PictureFiles files = new PictureFiles(open.scene().brushes());
        Job job = new Job(UiWords.EXPORT_TITLE.text()) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                String said = done;
                monitor.beginTask(UiWords.EXPORT_TITLE.text(), orders.size());
                try {
                    for (Order order : orders) {
                        if (monitor.isCanceled()) {
                            return Status.CANCEL_STATUS;
                        }
                        write(files, order, new JobProgress(monitor).quiet());
                        monitor.worked(1);
                    }
                } catch (CancellationException e) {
                    return Status.CANCEL_STATUS;
                } catch (IOException e) {
                    ILog.of(Exports.class).warn("Cannot export to " + where, e);
                    said = UiWords.EXPORT_FAILED.with(where);
                }
                String sentence = said;
                display.asyncExec(() -> open.desk().tell(sentence));
                return Status.OK_STATUS;
            }
        };
        job.schedule();
    }

    private void write(PictureFiles files, Order order, Progress progress) throws IOException {
        Geometry complete = new Completion(order.graph(), open.scene().brushes()).complete(order.geometry(), progress);
        for (Path file : order.files()) {
            files.write(order.graph(), complete, file);
        }
    }
}
