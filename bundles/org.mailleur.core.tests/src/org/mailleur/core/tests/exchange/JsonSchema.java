package org.mailleur.core.tests.exchange;

import java.util.Map;
import java.util.Optional;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** As much of JSON Schema as our own schemas use; an unknown keyword is an error, so that none is passed over. */
final class JsonSchema {

    private final JsonObject root;

    JsonSchema(JsonObject root) {
        this.root = root;
    }

    /** Returns the first thing that is not as the schema says. */
    Optional<String> problem(JsonElement value) {
        return problem(value, root, "$");
    }

    private Optional<String> problem(JsonElement value, JsonObject schema, String at) {
        for (Map.Entry<String, JsonElement> keyword : schema.entrySet()) {
            Optional<String> problem = problem(value, schema, keyword.getKey(), keyword.getValue(), at);
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    private Optional<String> problem(JsonElement value, JsonObject schema, String keyword, JsonElement rule, String at) {
        return switch (keyword) {
        case "$schema", "$defs", "title", "description" -> Optional.empty();
        case "$ref" -> problem(value, root.getAsJsonObject("$defs").getAsJsonObject(rule.getAsString().replace("#/$defs/", "")), at);
        case "type" -> check(isType(value, rule.getAsString()), at + " is no " + rule.getAsString());
        case "const" -> check(rule.equals(value), at + " is not " + rule);
        case "enum" -> check(rule.getAsJsonArray().contains(value), at + " is none of " + rule);
        case "pattern" -> check(value.getAsString().matches(rule.getAsString()), at + " does not match " + rule);
        case "minimum" -> check(value.getAsDouble() >= rule.getAsDouble(), at + " is below " + rule);
        case "required" -> required(value, rule.getAsJsonArray(), at);
        case "properties" -> properties(value, rule.getAsJsonObject(), at);
        case "additionalProperties" -> additional(value, schema, rule, at);
        case "items" -> items(value, rule.getAsJsonObject(), at);
        case "anyOf" -> anyOf(value, rule.getAsJsonArray(), at);
        default -> throw new IllegalArgumentException("keyword " + keyword);
        };
    }

    private static Optional<String> check(boolean right, String problem) {
        return right ? Optional.empty() : Optional.of(problem);
    }

    private static boolean isType(JsonElement value, String type) {
        return switch (type) {
        case "object" -> value.isJsonObject();
        case "array" -> value.isJsonArray();
        case "string" -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
        case "boolean" -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean();
        case "number" -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber();
        case "integer" -> value.isJsonPrimitive() && value.getAsString().matches("-?\\d+");
        default -> throw new IllegalArgumentException("type " + type);
        };
    }

    private static Optional<String> required(JsonElement value, JsonArray names, String at) {
        for (JsonElement name : value.isJsonObject() ? names : new JsonArray()) {
            if (!value.getAsJsonObject().has(name.getAsString())) {
                return Optional.of(at + " lacks " + name);
            }
        }
        return Optional.empty();
    }

    private Optional<String> properties(JsonElement value, JsonObject rules, String at) {
        for (String name : value.isJsonObject() ? value.getAsJsonObject().keySet() : java.util.Set.<String>of()) {
            Optional<String> problem = rules.has(name) ? problem(value.getAsJsonObject().get(name), rules.getAsJsonObject(name), at + "." + name)
                    : Optional.empty();
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    private Optional<String> additional(JsonElement value, JsonObject schema, JsonElement rule, String at) {
        for (String name : value.isJsonObject() ? value.getAsJsonObject().keySet() : java.util.Set.<String>of()) {
            if (!schema.getAsJsonObject("properties").has(name)) {
                Optional<String> problem = rule.isJsonObject() ? problem(value.getAsJsonObject().get(name), rule.getAsJsonObject(), at + "." + name)
                        : Optional.of(at + " has " + name);
                if (problem.isPresent()) {
                    return problem;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> items(JsonElement value, JsonObject rule, String at) {
        int i = 0;
        for (JsonElement item : value.isJsonArray() ? value.getAsJsonArray() : new JsonArray()) {
            Optional<String> problem = problem(item, rule, at + "[" + i++ + "]");
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    private Optional<String> anyOf(JsonElement value, JsonArray rules, String at) {
        Optional<String> problem = Optional.of(at + " fits nothing");
        for (JsonElement rule : rules) {
            Optional<String> found = problem(value, rule.getAsJsonObject(), at);
            if (found.isEmpty()) {
                return found;
            }
            problem = found.get().length() > problem.orElseThrow().length() ? found : problem;
        }
        return problem;
    }
}
