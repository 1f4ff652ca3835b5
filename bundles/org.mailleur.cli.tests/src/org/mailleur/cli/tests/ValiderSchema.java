package org.mailleur.cli.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The documented form of what {@code valider --json} writes: the part of JSON Schema that the document uses. */
final class ValiderSchema {

    private static final Path DOCUMENT = Path.of("..", "..", "docs", "formats", "valider.schema.json");

    private final JsonObject schema;

    ValiderSchema() {
        try {
            schema = JsonParser.parseString(Files.readString(DOCUMENT)).getAsJsonObject();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Reads what was written, which must be as the document says. */
    JsonObject check(String written) {
        JsonObject json = JsonParser.parseString(written).getAsJsonObject();
        check("$", definition(json.has("regles") ? "liste" : "verification"), json);
        return json;
    }

    private JsonObject definition(String name) {
        return schema.getAsJsonObject("$defs").getAsJsonObject(name);
    }

    private void check(String path, JsonObject form, JsonElement value) {
        if (form.has("$ref")) {
            check(path, definition(form.get("$ref").getAsString().replace("#/$defs/", "")), value);
        } else if (form.has("enum")) {
            require(form.getAsJsonArray("enum").contains(value), path + " is " + value);
        } else {
            switch (form.get("type").getAsString()) {
            case "object" -> checkObject(path, form, value.getAsJsonObject());
            case "array" -> value.getAsJsonArray().forEach(item -> check(path + "[]", form.getAsJsonObject("items"), item));
            case "integer" -> require(value.getAsBigDecimal().intValueExact() >= form.get("minimum").getAsInt(), path + " is " + value);
            case "string" -> require(value.getAsJsonPrimitive().isString() && (!form.has("pattern") || value.getAsString().matches(form.get("pattern").getAsString())),
                    path + " is " + value);
            default -> throw new AssertionError("unknown type at " + path);
            }
        }
    }

    private void checkObject(String path, JsonObject form, JsonObject value) {
        JsonArray required = form.getAsJsonArray("required");
        required.forEach(name -> require(value.has(name.getAsString()), path + " lacks " + name));
        JsonObject properties = form.getAsJsonObject("properties");
        for (Map.Entry<String, JsonElement> member : value.entrySet()) {
            require(properties.has(member.getKey()), path + " has " + member.getKey() + ", which is not documented");
            check(path + "." + member.getKey(), properties.getAsJsonObject(member.getKey()), member.getValue());
        }
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
