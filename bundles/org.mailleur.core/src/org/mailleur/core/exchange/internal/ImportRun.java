package org.mailleur.core.exchange.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.core.change.RecordedCommand;
import org.mailleur.core.exchange.ExchangeException;
import org.mailleur.core.exchange.ImportCommand;
import org.mailleur.core.exchange.ImportOptions;
import org.mailleur.core.exchange.ImportPreview;
import org.mailleur.core.exchange.ImportSource;
import org.mailleur.core.exchange.RowOutcome;
import org.mailleur.core.exchange.SourcePreview;
import org.mailleur.core.exchange.Tables;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.space.Progress;
import org.mailleur.core.space.Space;
import org.mailleur.core.text.French;
import org.mailleur.model.base.BasePackage;
import org.mailleur.model.base.NamedElement;

/**
 * One import, from the bytes of its files to the command: first what each row is, so that rows may refer to one another whatever
 * their order, then what it says.
 */
public final class ImportRun {

    private final Space space;
    private final Tables tables;
    private final ImportOptions options;
    private final Progress progress;
    private final References names;
    private final RowMatcher rows;
    private final PartMatcher parts;
    private final List<RowPlan> plans = new ArrayList<>();

    /**
     * Makes the import.
     *
     * @param space    the space
     * @param tables   the tables, in an order in which they can be imported
     * @param options  how to import
     * @param progress told of each file
     */
    public ImportRun(Space space, Tables tables, ImportOptions options, Progress progress) {
        this.space = space;
        this.tables = tables;
        this.options = options;
        this.progress = progress;
        this.names = new References(space);
        this.rows = new RowMatcher(space, new Places(space, options.target()), names, options.duplicates());
        this.parts = new PartMatcher(rows, names);
    }

    /**
     * Reads the files and plans what to do with each row.
     *
     * @param sources the files
     * @return the preview
     * @throws ExchangeException                          when a file cannot be read as a list at all
     * @throws java.util.concurrent.CancellationException when the person asked to stop; nothing is changed
     */
    public ImportPreview preview(List<ImportSource> sources) throws ExchangeException {
        List<Sheet> sheets = new ArrayList<>();
        for (ImportSource source : sources) {
            progress.at("Lecture de « " + source.name() + " »", sheets.size(), sources.size());
            sheets.add(new SheetReader(options.limits()).read(source));
        }
        List<Sheet> ordered = sheets.stream().sorted(Comparator.comparingInt(sheet -> tables.all().indexOf(sheet.source().table()))).toList();
        Map<Sheet, List<RowPlan>> bySheet = new IdentityHashMap<>();
        for (Sheet sheet : ordered) {
            List<RowPlan> planned = sheet.rows().stream().map(row -> new RowPlan(sheet, row)).toList();
            bySheet.put(sheet, planned);
            plans.addAll(planned);
        }
        // Each row is looked at twice: for what it is, then for what it says.
        Steps steps = new Steps(progress, 2 * plans.size());
        ordered.stream().filter(sheet -> sheet.source().table().isNamed()).forEach(sheet -> bySheet.get(sheet).forEach(plan -> steps.take(() -> rows.match(plan))));
        ordered.stream().filter(sheet -> !sheet.source().table().isNamed()).forEach(sheet -> bySheet.get(sheet).forEach(plan -> steps.take(() -> parts.match(plan))));
        readCells(steps);
        return new ImportPreview(sheets.stream().map(sheet -> preview(sheet, bySheet.get(sheet))).toList(), command());
    }

    private void readCells(Steps steps) {
        CellReader cells = new CellReader(names);
        for (RowPlan plan : plans) {
            steps.take(() -> {
                if (plan.object() != null) {
                    cells.read(plan);
                }
                ShiftedRow.check(plan);
            });
        }
        refuseUsersOfRefused();
    }

    private void refuseUsersOfRefused() {
        Map<EObject, RowPlan> refused = new IdentityHashMap<>();
        plans.stream().filter(plan -> plan.isRefused() && plan.isAdded()).forEach(plan -> refused.put(plan.object(), plan));
        for (boolean again = !refused.isEmpty(); again;) {
            again = false;
            for (RowPlan plan : plans) {
                Optional<EObject> used = plan.isRefused() ? Optional.empty() : plan.uses().stream().filter(refused::containsKey).findFirst();
                if (used.isPresent()) {
                    plan.refuse("Elle dépend de la ligne " + refused.get(used.get()).row().line() + " de « " + refused.get(used.get()).sheet().source().name()
                            + " », qui est refusée.");
                    if (plan.isAdded()) {
                        refused.put(plan.object(), plan);
                        again = true;
                    }
                }
            }
        }
    }

    private Optional<ImportCommand> command() {
        boolean refused = plans.stream().anyMatch(RowPlan::isRefused);
        List<RowPlan> wanted = plans.stream().filter(plan -> !plan.isRefused() && (plan.isAdded() || !plan.settings().isEmpty())).toList();
        if (wanted.isEmpty() || refused && !options.ignoreRefused()) {
            return Optional.empty();
        }
        List<LoadedFile> touched = wanted.stream().map(RowPlan::container).distinct().map(this::file).distinct().toList();
        return Optional.of(new ImportCommand(new RecordedCommand("Importer", touched.stream().map(LoadedFile::resource).toList(),
                () -> new Application(plans, wanted).apply()), touched));
    }

    private LoadedFile file(EObject container) {
        EObject place = container;
        while (names.isPending(place)) {
            place = names.place(place);
        }
        return space.fileOf(place).orElseThrow();
    }

    private static SourcePreview preview(Sheet sheet, List<RowPlan> planned) {
        return new SourcePreview(sheet.source().name(), sheet.source().table().label(), sheet.format(), planned.stream().map(ImportRun::outcome).toList(),
                InWords.sorted(sheet.remarks()));
    }

    private static RowOutcome outcome(RowPlan plan) {
        String element = element(plan);
        if (plan.isRefused()) {
            return new RowOutcome.Refused(plan.row().line(), element, List.copyOf(plan.refusals()));
        } else if (plan.isAdded()) {
            return new RowOutcome.Added(plan.row().line(), element);
        } else if (plan.changes().isEmpty()) {
            return new RowOutcome.Unchanged(plan.row().line(), element);
        }
        return new RowOutcome.Changed(plan.row().line(), element, List.copyOf(plan.changes()));
    }

    private static String element(RowPlan plan) {
        Sheet sheet = plan.sheet();
        boolean named = sheet.source().table().isNamed();
        String name = named && plan.object() instanceof NamedElement element ? element.getName()
                : plan.text(named ? BasePackage.Literals.NAMED_ELEMENT__NAME : sheet.source().table().key().getFirst());
        boolean part = !sheet.source().table().isInFile() && plan.container() != null;
        return (name == null ? sheet.element() : sheet.element() + " « " + French.shortened(name) + " »")
                + (part ? ", " + French.designation(plan.container()) : "");
    }
}
