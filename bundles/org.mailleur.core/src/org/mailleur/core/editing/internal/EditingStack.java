package org.mailleur.core.editing.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EventObject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Lock;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CommandStackListener;
import org.mailleur.core.change.Undivided;
import org.mailleur.core.editing.CompanionCommand;
import org.mailleur.core.editing.EditingEvent.Way;
import org.mailleur.core.editing.Mergeable;

/**
 * The commands of a session, in the order made. Unlike EMF's own stack it knows which files each command touches, hides no failure, and
 * lets typing grow into one command.
 */
public final class EditingStack implements CommandStack {

    /** One command that was done, as the history knows it. */
    public static final class Step {
        private final Command command;
        private final Set<Object> touched;

        Step(Command command, Set<Object> touched) {
            this.command = command;
            this.touched = touched;
        }

        /**
         * Returns the command.
         *
         * @return the command
         */
        public Command command() {
            return command;
        }

        /**
         * Tells whether it changed something.
         *
         * @param what a resource or companion
         * @return whether it did
         */
        public boolean touches(Object what) {
            return touched.contains(what);
        }
    }

    /**
     * A command that has just run.
     *
     * @param way     how
     * @param command the command
     * @param touched the resources and companions that it changed
     */
    public record Ran(Way way, Command command, Set<Object> touched) {
    }

    private final Lock lock;
    private final Supplier<Set<Object>> changes;
    private final Consumer<Ran> told;
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private final List<CommandStackListener> listeners = new CopyOnWriteArrayList<>();
    private Command latest;
    private boolean sealed;
    private boolean running;

    /**
     * Makes an empty stack.
     *
     * @param lock    held while a command runs
     * @param changes tells which resources changed since it was asked last
     * @param told    told of each command that ran
     */
    public EditingStack(Lock lock, Supplier<Set<Object>> changes, Consumer<Ran> told) {
        this.lock = lock;
        this.changes = changes;
        this.told = told;
    }

    @Override
    public void execute(Command command) {
        if (running) {
            throw new IllegalStateException("A command runs another: " + command.getLabel());
        }
        Set<Object> touched = Set.of();
        lock.lock();
        running = true;
        try {
            Step top = done.peek();
            Command merged = !sealed && top != null && top.command instanceof Mergeable first ? first.continuedBy(command) : null;
            if (merged == null && !command.canExecute()) {
                command.dispose();
                return;
            }
            touched = merged == null ? run(command, command::execute) : touched(merged);
            push(top, merged == null ? command : merged, touched, merged != null);
        } finally {
            running = false;
            lock.unlock();
        }
        tell(Way.DONE, command, touched);
    }

    private void push(Step top, Command command, Set<Object> touched, boolean merged) {
        if (merged) {
            touched.addAll(top.touched);
            done.pop();
        }
        undone.forEach(step -> step.command.dispose());
        undone.clear();
        done.push(new Step(command, touched));
        latest = command;
        sealed = false;
    }

    /** Runs a part of a command; what it changed before it failed is told of too, so that no file passes for saved that is not. */
    private Set<Object> run(Command command, Runnable part) {
        boolean whole = false;
        try {
            part.run();
            whole = true;
            return touched(command);
        } finally {
            if (!whole) {
                Set<Object> torn = touched(command);
                if (!torn.isEmpty() && !(command instanceof Undivided)) {
                    done.push(new Step(new Torn(command.getLabel()), torn));
                }
            }
        }
    }

    private Set<Object> touched(Command command) {
        Set<Object> touched = new LinkedHashSet<>(changes.get());
        if (command instanceof CompanionCommand companions) {
            touched.addAll(companions.companions());
        }
        return touched;
    }

    @Override
    public boolean canUndo() {
        return !done.isEmpty() && done.peek().command.canUndo();
    }

    @Override
    public void undo() {
        if (canUndo()) {
            move(done, undone, Way.UNDONE);
        }
    }

    @Override
    public boolean canRedo() {
        return !undone.isEmpty();
    }

    @Override
    public void redo() {
        if (canRedo()) {
            move(undone, done, Way.REDONE);
        }
    }

    private void move(Deque<Step> from, Deque<Step> to, Way way) {
        Step step = from.peek();
        Set<Object> touched;
        lock.lock();
        running = true;
        try {
            touched = run(step.command, way == Way.UNDONE ? step.command::undo : step.command::redo);
            from.remove(step);
            to.push(step);
            latest = step.command;
            sealed = true;
        } finally {
            running = false;
            lock.unlock();
        }
        tell(way, step.command, touched);
    }

    private void tell(Way way, Command command, Set<Object> touched) {
        told.accept(new Ran(way, command, touched));
        listeners.forEach(listener -> listener.commandStackChanged(new EventObject(this)));
    }

    /**
     * Forgets the steps that touched one thing and nothing else.
     *
     * @param what a resource that leaves the space
     */
    public void forget(Object what) {
        done.removeIf(step -> step.touched.equals(Set.of(what)));
        undone.removeIf(step -> step.touched.equals(Set.of(what)));
        sealed = true;
    }

    /** From here on, what is typed is a change of its own. */
    public void seal() {
        sealed = true;
    }

    /**
     * Returns the last command done that touched something.
     *
     * @param what a resource or companion
     * @return the command's place in the history, {@code null} when there is none
     */
    public Step lastTouching(Collection<?> what) {
        for (Step step : done) {
            if (what.stream().anyMatch(step::touches)) {
                return step;
            }
        }
        return null;
    }

    /**
     * Returns what was done, the latest first.
     *
     * @return the commands that can be undone, in that order
     */
    public List<Command> done() {
        return new ArrayList<>(done.stream().map(Step::command).toList());
    }

    @Override
    public Command getUndoCommand() {
        return done.isEmpty() ? null : done.peek().command;
    }

    @Override
    public Command getRedoCommand() {
        return undone.isEmpty() ? null : undone.peek().command;
    }

    @Override
    public Command getMostRecentCommand() {
        return latest;
    }

    @Override
    public void flush() {
        done.forEach(step -> step.command.dispose());
        undone.forEach(step -> step.command.dispose());
        done.clear();
        undone.clear();
        latest = null;
    }

    @Override
    public void addCommandStackListener(CommandStackListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeCommandStackListener(CommandStackListener listener) {
        listeners.remove(listener);
    }
}
