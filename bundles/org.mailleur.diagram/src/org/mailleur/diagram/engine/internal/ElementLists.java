package org.mailleur.diagram.engine.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.mailleur.diagram.description.Expression;

/**
 * The elements that mappings may show. An expression that asks only the element at hand is asked once, however many slots and mappings use
 * its answer; and when its answer stays the same, nobody is bothered.
 */
final class ElementLists {

    /** An answer that is shared. */
    static final class Answer extends Cell {
        private final Question question;
        private final Set<Cell> users = new LinkedHashSet<>();
        private List<EObject> elements;

        Answer(Question question) {
            this.question = question;
        }
    }

    private record Question(Expression expression, EObject self, String type) {
    }

    private final Evaluator evaluator;
    private final ReadRecorder recorder;
    private final Types types;
    private final Population population;
    private final Map<Question, Answer> answers = new HashMap<>();

    ElementLists(Evaluator evaluator, ReadRecorder recorder, Types types, Population population) {
        this.evaluator = evaluator;
        this.recorder = recorder;
        this.types = types;
        this.population = population;
    }

    /** Whether an expression asks nothing but the element at hand. */
    static boolean asksOnlySelf(Expression expression) {
        return switch (expression) {
        case Expression.Feature feature -> true;
        case Expression.Service service -> service.receiver().equals("self") && service.arguments().isEmpty();
        default -> false;
        };
    }

    /** Returns elements of a class for a cell. */
    List<EObject> elements(Expression expression, Names names, String type, Cell user) {
        if (!asksOnlySelf(expression) || !(names.value("self") instanceof EObject self)) {
            return recorder.read(user, () -> ofType(expression.isPresent() ? evaluator.elements(expression, names) : population.all(), type));
        }
        // What the cell read before is no longer its own.
        user.restart();
        Answer answer = answers.computeIfAbsent(new Question(expression, self, type), Answer::new);
        answer.users.add(user);
        if (answer.elements == null) {
            ask(answer);
        }
        return answer.elements;
    }

    private void ask(Answer answer) {
        Question question = answer.question;
        Names names = name -> name.equals("self") || name.equals("container") ? question.self() : null;
        answer.elements = recorder.read(answer, () -> ofType(evaluator.elements(question.expression(), names), question.type()));
    }

    private List<EObject> ofType(List<EObject> elements, String name) {
        Optional<EClass> type = types.find(name);
        List<EObject> fitting = new ArrayList<>(elements.size());
        if (type.isPresent()) {
            for (EObject element : elements) {
                if (type.get().isInstance(element)) {
                    fitting.add(element);
                }
            }
        }
        return fitting;
    }

    /** Asks again where something was touched; whoever uses an answer that is another now is touched too. */
    void follow(Set<Cell> touched) {
        for (Answer answer : touched.stream().filter(Answer.class::isInstance).map(Answer.class::cast).toList()) {
            answer.users.removeIf(Cell::isDead);
            if (answer.users.isEmpty()) {
                answer.die();
                answers.remove(answer.question);
                continue;
            }
            List<EObject> before = answer.elements;
            ask(answer);
            if (!same(before, answer.elements)) {
                touched.addAll(answer.users);
            }
        }
    }

    static boolean same(List<?> first, List<?> second) {
        return first.size() == second.size() && Span.between(first, second).isEmpty();
    }
}
