package org.mailleur.diagram.ui.tests;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.mailleur.window.kit.Person;

/** A window on a thread of its own, and a person before it. */
final class Window extends Person implements AutoCloseable {

    static final Point LAPTOP = new Point(1366, 768);

    private final CompletableFuture<Shell> opened = new CompletableFuture<>();
    private final Thread thread = new Thread(this::live, "window");
    private Display display;
    private volatile Throwable failure;

    Window() {
        thread.start();
        opened.join();
    }

    private void live() {
        display = new Display();
        guide(display);
        Shell shell = new Shell(display);
        shell.setLayout(new FillLayout());
        shell.setBounds(0, 0, LAPTOP.x, LAPTOP.y);
        shell.open();
        opened.complete(shell);
        while (!shell.isDisposed()) {
            try {
                if (!display.readAndDispatch()) {
                    display.sleep();
                }
            } catch (RuntimeException | Error e) {
                failure = e;
            }
        }
        display.dispose();
    }

    Shell shell() {
        return opened.join();
    }

    @Override
    public Shell window() {
        return shell();
    }

    @Override
    public Display display() {
        return display;
    }

    @Override
    public <T> T ui(Callable<T> question) {
        if (failure != null) {
            throw new AssertionError("The window failed", failure);
        }
        return super.ui(question);
    }

    @Override
    public void close() {
        display.syncExec(shell()::dispose);
        try {
            thread.join(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
