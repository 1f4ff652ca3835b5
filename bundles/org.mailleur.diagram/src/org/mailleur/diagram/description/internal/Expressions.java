package org.mailleur.diagram.description.internal;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mailleur.diagram.description.Expression;
import org.mailleur.diagram.description.ViewpointException;

/** Reads expressions: {@code feature:}, {@code var:} and {@code service:}; anything else with a language before it is refused. */
final class Expressions {

    private static final String NAME = "[A-Za-z_][A-Za-z0-9_]*";
    private static final Pattern LANGUAGE = Pattern.compile("(?:[A-Za-z0-9_.]+:(?!\\s)|\\[|<%).*", Pattern.DOTALL);
    private static final Pattern SERVICE = Pattern.compile("service:(?:(" + NAME + ")\\.)?(" + NAME + ")(?:\\(([^()]*)\\))?");

    private Expressions() {
    }

    static Expression of(OdesignElement element, String attribute) throws ViewpointException {
        return of(element, attribute, "");
    }

    static Expression of(OdesignElement element, String attribute, String otherwise) throws ViewpointException {
        String text = element.text(attribute, otherwise).strip();
        if (text.isEmpty()) {
            return Expression.NONE;
        }
        if (text.startsWith("feature:") && text.substring(8).matches(NAME)) {
            return new Expression.Feature(text.substring(8));
        }
        if (text.startsWith("var:") && text.substring(4).matches(NAME)) {
            return new Expression.Variable(text.substring(4));
        }
        Matcher service = SERVICE.matcher(text);
        if (service.matches()) {
            return service(element, attribute, service);
        }
        if (LANGUAGE.matcher(text).matches()) {
            throw element.refused("« " + attribute + " » contient « " + Sentences.shortened(text)
                    + " » ; seules les expressions « feature: », « var: » et « service: » sont permises");
        }
        return new Expression.Constant(text);
    }

    private static Expression service(OdesignElement element, String attribute, Matcher service) throws ViewpointException {
        String written = service.group(3) == null ? "" : service.group(3).strip();
        List<String> arguments = written.isEmpty() ? List.of() : Arrays.stream(written.split(",", -1)).map(String::strip).toList();
        if (!arguments.stream().allMatch(argument -> argument.matches(NAME))) {
            throw element.refused("« " + attribute + " » donne à un service autre chose que des variables, « " + Sentences.shortened(written) + " »");
        }
        return new Expression.Service(service.group(1) == null ? "self" : service.group(1), service.group(2), arguments);
    }
}
