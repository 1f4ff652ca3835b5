package org.mailleur.diagram.description.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.mailleur.diagram.description.Operation;
import org.mailleur.diagram.description.ViewpointException;

/** Reads what tools do. */
final class OperationReader {

    private OperationReader() {
    }

    /** Reads the steps of a tool; a tool without any does nothing, which no specification means. */
    static List<Operation> of(OdesignElement tool) throws ViewpointException {
        Optional<OdesignElement> start = tool.child("initialOperation");
        if (start.isEmpty() || start.get().children("firstModelOperations").isEmpty()) {
            throw tool.refused("l’outil ne fait rien");
        }
        return all(start.get(), "firstModelOperations");
    }

    private static List<Operation> all(OdesignElement holder, String feature) throws ViewpointException {
        List<Operation> operations = new ArrayList<>();
        for (OdesignElement operation : holder.children(feature)) {
            operations.add(one(operation));
        }
        return List.copyOf(operations);
    }

    private static Operation one(OdesignElement element) throws ViewpointException {
        List<Operation> then = all(element, "subModelOperations");
        return switch (element.type()) {
        case "ChangeContext" -> new Operation.ChangeContext(required(element, "browseExpression"), then);
        case "CreateInstance" -> new Operation.CreateInstance(element.required("typeName"), element.required("referenceName"),
                element.text("variableName", "instance"), then);
        case "SetValue" -> new Operation.SetValue(element.required("featureName"), Expressions.of(element, "valueExpression"), then);
        case "Unset" -> new Operation.Unset(element.required("featureName"), Expressions.of(element, "elementExpression"), then);
        case "MoveElement" -> new Operation.MoveElement(required(element, "newContainerExpression"), element.required("featureName"), then);
        case "RemoveElement" -> new Operation.RemoveElement(then);
        case "If" -> new Operation.If(required(element, "conditionExpression"), then);
        case "For" -> new Operation.For(required(element, "expression"), element.text("iteratorName", "i"), then);
        default -> throw element.refused("Mailleur ne sait pas faire cela");
        };
    }

    private static org.mailleur.diagram.description.Expression required(OdesignElement element, String attribute) throws ViewpointException {
        element.required(attribute);
        return Expressions.of(element, attribute);
    }
}
