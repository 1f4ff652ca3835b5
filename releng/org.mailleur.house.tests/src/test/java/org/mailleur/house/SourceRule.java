package org.mailleur.house;

import java.util.List;
import java.util.regex.Pattern;

/** What no source may contain. The patterns are put together of parts where this file would break its own rule. */
enum SourceRule {

    GENERATED_NOT("@generated\\s+NOT", "generated code is never edited: let the metamodel call a written class"),

    STACK_TRACE("printStack" + "Trace", "tell the person, or throw on: a stack trace is no message"),

    EMPTY_CATCH("catch\\s*\\([^)]*\\)\\s*\\{(\\s|//[^\\n]*|/\\*(?s:.*?)\\*/)*\\}", "an exception is swallowed"),

    TO_DO("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b", "do it, or write an issue"),

    DISABLED_TEST("@(Dis" + "abled|Ig" + "nore)\\b", "a test that does not run checks nothing"),

    I_PREFIX("(?m)^\\s*(public |protected |private |static |sealed |non-sealed )*interface I[A-Z][a-z]", "no I before the name of an interface"),

    EXIT("System\\." + "exit\\(", "return an exit code to the launcher");

    private final Pattern pattern;
    private final String why;

    SourceRule(String pattern, String why) {
        this.pattern = Pattern.compile(pattern);
        this.why = why;
    }

    List<Breach> check(SourceFile source) {
        return source.matches(pattern, why);
    }
}
