package org.mailleur.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.cli.BadInputException;
import org.mailleur.cli.ExitCode;
import org.mailleur.cli.Invocation;
import org.mailleur.cli.Verb;

final class CommandLineApplicationTest {

    @TempDir
    private Path example;

    private Typed type(String... words) {
        return Typed.run(List.of(new Counting()), example, words);
    }

    @Test
    void helpNamesEachVerbAndTheExample() {
        Typed help = type("--aide");
        assertEquals(ExitCode.OK, help.code());
        assertTrue(help.out().contains("compter") && help.out().contains("« exemple »"), help.out());
    }

    @Test
    void eachVerbHasHelpWithAnExample() {
        Typed help = type("compter", "--aide");
        assertEquals(ExitCode.OK, help.code());
        assertTrue(help.out().contains("Exemple :     mailleur compter --jusqu-a 3"), help.out());
        assertTrue(help.out().contains("--jusqu-a NOMBRE"), help.out());
    }

    @Test
    void versionIsTold() {
        assertEquals("Mailleur 1.2.3", type("--version").out().strip());
    }

    @Test
    void nothingTypedShowsHelpAsBadInput() {
        Typed nothing = type();
        assertEquals(ExitCode.BAD_INPUT, nothing.code());
        assertTrue(nothing.err().contains("Utilisation"), nothing.err());
    }

    @Test
    void unknownVerbIsToldWithTheKnownOnes() {
        Typed typed = type("conter");
        assertEquals(ExitCode.BAD_INPUT, typed.code());
        assertEquals("« conter » n’est pas une commande de Mailleur ; les commandes sont : compter (voir --aide).", typed.sentence());
    }

    @Test
    void unknownOptionAndMissingValueAreTold() {
        assertTrue(type("compter", "--vite").sentence().contains("« --vite » n’est pas une option"));
        assertTrue(type("compter", "--jusqu-a").sentence().contains("--jusqu-a attend une valeur"));
    }

    @Test
    void numbersOutOfBoundsAreTold() {
        for (String number : List.of("0", "101", "-1", "trois", "1e3", "99999999999999999999")) {
            Typed typed = type("compter", "--jusqu-a", number);
            assertEquals(ExitCode.BAD_INPUT, typed.code(), number);
            assertTrue(typed.sentence().contains("de 1 à 100"), typed.err());
        }
        assertEquals("3", type("compter", "--jusqu-a", "3").out().strip());
    }

    @Test
    void unexpectedFailureIsOneSentenceAndATraceOnlyWhenAsked() {
        Typed plain = type("compter", "exploser");
        assertEquals(ExitCode.BAD_INPUT, plain.code());
        assertTrue(plain.sentence().contains("--trace"), plain.err());
        Typed traced = type("compter", "exploser", "--trace");
        assertTrue(traced.err().contains("IllegalStateException: boum") && traced.err().contains("\tat "), traced.err());
    }

    /** A verb to try the application with. */
    private static final class Counting implements Verb {

        @Override
        public String name() {
            return "compter";
        }

        @Override
        public String summary() {
            return "compte";
        }

        @Override
        public String usage() {
            return "[--jusqu-a NOMBRE]";
        }

        @Override
        public String example() {
            return "--jusqu-a 3";
        }

        @Override
        public Options options() {
            return new Options().addOption(Option.builder().longOpt("jusqu-a").hasArg().argName("NOMBRE").desc("où s’arrêter").get());
        }

        @Override
        public ExitCode run(Invocation invocation) throws BadInputException {
            if (invocation.arguments().contains("exploser")) {
                throw new IllegalStateException("boum");
            }
            invocation.out().println(invocation.number("jusqu-a", 1, 100, 10));
            return ExitCode.OK;
        }
    }
}
