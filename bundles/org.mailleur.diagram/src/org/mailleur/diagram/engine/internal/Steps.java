package org.mailleur.diagram.engine.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mailleur.core.text.French;
import org.mailleur.diagram.description.Expression;
import org.mailleur.diagram.description.Operation;
import org.mailleur.diagram.engine.ToolException;

/** Takes the steps of a tool, each at an element. What cannot be done ends all of it with a sentence. */
final class Steps {

    private final Types types;
    private final Evaluator evaluator;
    private final Problems problems;
    private final Deletion deletion;
    private final Map<String, Object> variables;

    Steps(ToolSetting setting, Map<String, Object> variables) {
        this.types = setting.types();
        this.problems = new Problems();
        this.evaluator = new Evaluator(setting.services(), new ReadRecorder(new Dependencies()), problems);
        this.deletion = new Deletion(setting.resources());
        this.variables = new HashMap<>(variables);
    }

    void take(List<Operation> operations, EObject self) {
        operations.forEach(operation -> take(operation, self));
    }

    private void take(Operation operation, EObject self) {
        switch (operation) {
        case Operation.ChangeContext step -> elements(step.where(), self).stream().limit(1).forEach(next -> take(step.then(), next));
        case Operation.CreateInstance step -> take(step.then(), create(step, self));
        case Operation.SetValue step -> {
            new Writing(self).set(step.feature(), value(step.value(), self));
            take(step.then(), self);
        }
        case Operation.Unset step -> {
            unset(step, self);
            take(step.then(), self);
        }
        case Operation.MoveElement step -> {
            move(step, self);
            take(step.then(), self);
        }
        case Operation.RemoveElement step -> {
            deletion.delete(self);
            take(step.then(), self);
        }
        case Operation.If step -> {
            if (holds(step.condition(), self)) {
                take(step.then(), self);
            }
        }
        case Operation.For step -> repeat(step, self);
        }
    }

    /** Tells whether the steps can begin: what they want to change until they make something new is there and fits. Nothing is changed. */
    boolean arePossible(List<Operation> operations, EObject self) {
        try {
            checkFirst(operations, self);
            return true;
        } catch (ToolException e) {
            // The sentence is for those who insist; here the answer is no.
            return false;
        }
    }

    /** Later steps depend on what the first one does. */
    private void checkFirst(List<Operation> operations, EObject self) {
        operations.stream().limit(1).forEach(operation -> check(operation, self));
    }

    private void check(Operation operation, EObject self) {
        switch (operation) {
        case Operation.ChangeContext step -> {
            EObject next = elements(step.where(), self).stream().findFirst().orElseThrow(() -> new ToolException("L’outil ne s’applique à rien ici."));
            checkFirst(step.then(), next);
        }
        case Operation.CreateInstance step -> new Writing(self).holding(step.reference(), type(step.type()));
        case Operation.SetValue step -> new Writing(self).check(step.feature(), value(step.value(), self));
        case Operation.MoveElement step -> holder(step, self).holding(step.feature(), self.eClass());
        case Operation.If step -> {
            if (!holds(step.condition(), self)) {
                throw new ToolException("L’outil ne s’applique à rien ici.");
            }
            checkFirst(step.then(), self);
        }
        default -> {
            // The rest depends on what came before it.
        }
        }
    }

    private EClass type(String name) {
        return types.find(name).filter(found -> !found.isAbstract() && !found.isInterface())
                .orElseThrow(() -> new ToolException("L’outil voulait créer « " + name + " », que Mailleur ne connaît pas."));
    }

    private EObject create(Operation.CreateInstance step, EObject holder) {
        EObject made = EcoreUtil.create(type(step.type()));
        new Writing(holder).hold(step.reference(), made);
        variables.put(step.variable(), made);
        return made;
    }

    private void unset(Operation.Unset step, EObject self) {
        Writing writing = new Writing(self);
        if (!step.value().isPresent()) {
            writing.clear(step.feature());
            return;
        }
        Object value = value(step.value(), self);
        (value instanceof Collection<?> many ? List.copyOf(many) : java.util.Collections.singletonList(value)).forEach(each -> writing.remove(step.feature(), each));
    }

    private void move(Operation.MoveElement step, EObject self) {
        holder(step, self).hold(step.feature(), self);
    }

    private Writing holder(Operation.MoveElement step, EObject self) {
        EObject holder = elements(step.container(), self).stream().findFirst()
                .orElseThrow(() -> new ToolException("« " + French.designation(self) + " » ne peut pas aller là : il n’y a rien qui puisse le contenir."));
        if (holder == self || EcoreUtil.isAncestor(self, holder)) {
            throw new ToolException("« " + French.designation(self) + " » ne peut pas être mis dans lui-même.");
        }
        return new Writing(holder);
    }

    /** As in Sirius, what follows happens at each element; a value that is none leaves it at the last one. */
    private void repeat(Operation.For step, EObject self) {
        Object value = value(step.elements(), self);
        List<?> values = value instanceof Collection<?> many ? List.copyOf(many) : value == null ? List.of() : List.of(value);
        EObject at = self;
        for (Object each : values) {
            at = each instanceof EObject element ? element : at;
            Object outer = variables.put(step.iterator(), each);
            take(step.then(), at);
            variables.put(step.iterator(), outer);
        }
    }

    private List<EObject> elements(Expression expression, EObject self) {
        List<EObject> elements = evaluator.elements(expression, names(self));
        complain();
        return elements;
    }

    private Object value(Expression expression, EObject self) {
        Object value = evaluator.value(expression, names(self));
        complain();
        return value instanceof java.util.Optional<?> optional ? optional.orElse(null) : value;
    }

    boolean holds(Expression condition, EObject self) {
        boolean holds = evaluator.holds(condition, names(self));
        complain();
        return holds;
    }

    String text(Expression expression, EObject self) {
        return evaluator.text(expression, names(self));
    }

    private Names names(EObject self) {
        return name -> name.equals("self") ? self : variables.get(name);
    }

    /** A tool that went on without an answer would change the wrong thing. */
    private void complain() {
        problems.sentences().stream().findFirst().ifPresent(sentence -> {
            throw new ToolException(sentence);
        });
    }

    /** Whether a reference may take an element besides what it has. */
    static boolean takes(EStructuralFeature feature, EObject value) {
        return feature instanceof EReference reference && reference.getEReferenceType().isInstance(value);
    }
}
