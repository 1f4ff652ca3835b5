package org.mailleur.diagram.ui.internal.panel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.SWT;
import org.mailleur.diagram.geometry.Bounds;
import org.mailleur.diagram.geometry.Geometry;
import org.mailleur.diagram.geometry.Placement;
import org.mailleur.diagram.graph.BoxKind;
import org.mailleur.diagram.graph.DiagramBox;
import org.mailleur.diagram.ui.internal.UiWords;
import org.mailleur.diagram.ui.internal.commands.PlaceCommand;
import org.mailleur.diagram.ui.internal.scene.DiagramScene;
import org.mailleur.diagram.ui.internal.parts.Renamed;

/** What a person can do with what stands on a diagram. */
final class DiagramActions {

    private final OpenDiagram open;
    private final Selection selection;
    private final Map<UiWords, DiagramAction> actions = new LinkedHashMap<>();
    private final Map<Integer, UiWords> keys = new HashMap<>();

    DiagramActions(OpenDiagram open, Selection selection, CopyPaste copies) {
        this.open = open;
        this.selection = selection;
        add(new DiagramAction(UiWords.UNDO, "Ctrl+Z", () -> open.stack().canUndo(), () -> open.stack().undo()), SWT.MOD1 | 'z');
        add(new DiagramAction(UiWords.REDO, "Ctrl+Y", () -> open.stack().canRedo(), () -> open.stack().redo()), SWT.MOD1 | 'y', SWT.MOD1 | SWT.MOD2 | 'z');
        add(new DiagramAction(UiWords.RENAME, "F2", () -> selection.only().flatMap(key -> open.control().editableLabel(key)).isPresent(), this::rename),
                SWT.F2);
        add(new DiagramAction(UiWords.DELETE, "Suppr", () -> !selection.keys().isEmpty(), this::delete), SWT.DEL);
        add(new DiagramAction(UiWords.COPY, "Ctrl+C", () -> !selection.boxes().isEmpty(), () -> copies.copy(selection.boxes())), SWT.MOD1 | 'c');
        add(new DiagramAction(UiWords.PASTE, "Ctrl+V", copies::canPaste, () -> copies.paste().ifPresent(selection::select)), SWT.MOD1 | 'v');
        add(new DiagramAction(UiWords.SELECT_ALL, "Ctrl+A", this::selectAll), SWT.MOD1 | 'a');
        add(new DiagramAction(UiWords.HIDE, "", () -> !selection.boxes().isEmpty(), this::hide));
        add(new DiagramAction(UiWords.SHOW_ALL, "", () -> hidden() > 0, this::showAll));
        add(new DiagramAction(UiWords.RELEASE, "", () -> selection.boxes().stream().anyMatch(this::isPinned), this::release));
        add(new DiagramAction(UiWords.OPEN_SHEET, "Ctrl+Entrée", () -> selection.only().isPresent(), this::openSheet), SWT.MOD1 | SWT.CR);
        for (UiWords side : List.of(UiWords.ALIGN_LEFT, UiWords.ALIGN_CENTER, UiWords.ALIGN_RIGHT, UiWords.ALIGN_TOP, UiWords.ALIGN_MIDDLE,
                UiWords.ALIGN_BOTTOM)) {
            add(new DiagramAction(side, "", () -> movable().size() > 1, () -> align(side)));
        }
    }

    /** Adds what others can do, such as the window's parts around the diagram. */
    void add(DiagramAction action, int... shortcuts) {
        actions.put(action.words(), action);
        for (int shortcut : shortcuts) {
            keys.put(Integer.valueOf(shortcut), action.words());
        }
    }

    DiagramAction get(UiWords words) {
        return actions.get(words);
    }

    Optional<DiagramAction> byKey(int keyCode, int state) {
        return Optional.ofNullable(keys.get(Integer.valueOf(keyCode | state & SWT.MODIFIER_MASK))).map(actions::get);
    }

    private void rename() {
        selection.only().flatMap(selection::part).ifPresent(part -> ((Renamed) part).rename(""));
    }

    private void delete() {
        Optional<Command> command = open.control().delete(selection.keys());
        if (command.isPresent()) {
            open.stack().run(command.get());
        } else {
            open.desk().tell(UiWords.NOT_POSSIBLE.text());
        }
    }

    private void selectAll() {
        List<String> all = new ArrayList<>(open.scene().graph().boxes().stream().filter(box -> isFree(box.key())).map(DiagramBox::key).toList());
        selection.select(all);
    }

    private void place(UiWords label, java.util.function.UnaryOperator<Geometry> change) {
        open.stack().run(new PlaceCommand(label.text(), open.sheet(), change));
    }

    /** How many items a person has hidden. */
    long hidden() {
        return open.sheet().geometry().boxes().entrySet().stream().filter(each -> each.getValue().hidden() && open.scene().box(each.getKey()).isPresent())
                .count();
    }

    private void hide() {
        List<String> chosen = selection.boxes();
        place(UiWords.HIDE, geometry -> changed(geometry, chosen, each -> new Placement(each.bounds(), each.pinned(), true)));
    }

    private void showAll() {
        place(UiWords.SHOW_ALL, geometry -> changed(geometry, geometry.boxes().keySet(), each -> new Placement(each.bounds(), each.pinned(), false)));
    }

    private void release() {
        List<String> chosen = selection.boxes();
        place(UiWords.RELEASE, geometry -> changed(geometry, chosen, each -> new Placement(each.bounds(), false, each.hidden())));
    }

    private boolean isPinned(String key) {
        Placement placement = open.sheet().geometry().boxes().get(key);
        return placement != null && placement.pinned();
    }

    private static Geometry changed(Geometry geometry, Iterable<String> keys, java.util.function.UnaryOperator<Placement> change) {
        Map<String, Placement> boxes = new HashMap<>(geometry.boxes());
        keys.forEach(key -> boxes.computeIfPresent(key, (each, placement) -> change.apply(placement)));
        return new Geometry(boxes, geometry.routes(), geometry.labels());
    }

    private void openSheet() {
        selection.only().flatMap(open.scene()::item).ifPresent(item -> open.desk().show(item.target()));
    }

    /** Boxes whose container leaves them where they are put. */
    private boolean isFree(String key) {
        return open.scene().box(key).filter(box -> box.kind() != BoxKind.LINE)
                .map(box -> box.parent() != null && open.scene().box(box.parent()).map(holder -> holder.kind() == BoxKind.FREE).orElse(false)
                        || box.parent() == null && box.kind() == BoxKind.NODE)
                .orElse(false);
    }

    private List<String> movable() {
        return selection.boxes().stream().filter(this::isFree).toList();
    }

    /** Moves what is selected by some points. */
    void nudge(int dx, int dy) {
        Map<String, Rectangle> places = new LinkedHashMap<>();
        for (String key : movable()) {
            places.put(key, DiagramScene.whole(open.scene().bounds(open.scene().box(key).orElseThrow())).translate(dx, dy));
        }
        if (!places.isEmpty()) {
            open.stack().run(open.control().place(UiWords.MOVE.text(), places));
        }
    }

    /** Brings what is selected in line with what was selected last. */
    private void align(UiWords side) {
        List<String> chosen = movable();
        Bounds model = open.scene().absolute(chosen.getLast());
        Map<String, Rectangle> places = new LinkedHashMap<>();
        for (String key : chosen) {
            Bounds own = open.scene().absolute(key);
            double dx = switch (side) {
                case ALIGN_LEFT -> model.x() - own.x();
                case ALIGN_CENTER -> model.x() + model.width() / 2 - own.x() - own.width() / 2;
                case ALIGN_RIGHT -> model.x() + model.width() - own.x() - own.width();
                default -> 0;
            };
            double dy = switch (side) {
                case ALIGN_TOP -> model.y() - own.y();
                case ALIGN_MIDDLE -> model.y() + model.height() / 2 - own.y() - own.height() / 2;
                case ALIGN_BOTTOM -> model.y() + model.height() - own.y() - own.height();
                default -> 0;
            };
            Bounds inside = open.scene().bounds(open.scene().box(key).orElseThrow());
            places.put(key, DiagramScene.whole(new Bounds(inside.x() + dx, inside.y() + dy, inside.width(), inside.height())));
        }
        open.stack().run(open.control().place(UiWords.ALIGN.text(), places));
    }
}
