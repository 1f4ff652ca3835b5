package org.mailleur.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Stack traces as text, for those who asked with {@code --trace}. */
final class Traces {

    private Traces() {
    }

    static String of(Throwable failure) {
        StringWriter text = new StringWriter();
        PrintWriter writer = new PrintWriter(text);
        writer.println(failure);
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause != failure) {
                writer.println("Caused by: " + cause);
            }
            for (StackTraceElement frame : cause.getStackTrace()) {
                writer.println("\tat " + frame);
            }
        }
        return text.toString().stripTrailing();
    }
}
