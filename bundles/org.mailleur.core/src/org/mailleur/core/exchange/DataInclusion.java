package org.mailleur.core.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.mailleur.core.exchange.internal.InclusionStructure;
import org.mailleur.core.exchange.internal.MadeList;
import org.mailleur.model.directory.Organization;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonWriter;

/**
 * Structures as data·inclusion describes them: reads its schema before and from version 1, writes the former, which has a place for
 * more of ours. What the schema has no place for stays here; what we have no place for is remarked on.
 */
public final class DataInclusion {

    private final InclusionStructure structure = new InclusionStructure();

    /**
     * Writes organizations.
     *
     * @param organizations the organizations
     * @param today         the date for those whose cards do not tell when they were last checked
     * @param out           where to; not closed
     * @throws IOException when it cannot be written
     */
    public void write(List<Organization> organizations, LocalDate today, Writer out) throws IOException {
        JsonWriter json = new JsonWriter(out);
        json.setIndent(" ");
        json.setHtmlSafe(false);
        json.beginArray();
        for (Organization organization : organizations) {
            structure.write(organization, today, json);
        }
        json.endArray();
        json.flush();
        out.write('\n');
        out.flush();
    }

    /**
     * Reads structures as a list of organizations to import.
     *
     * @param name    the file's name
     * @param content its bytes
     * @param table   the table of organizations
     * @return the list
     * @throws ExchangeException when it is no such JSON
     */
    public ImportSource read(String name, byte[] content, Table table) throws ExchangeException {
        MadeList list = new MadeList(InclusionStructure.HEADINGS);
        Set<String> placeless = new TreeSet<>();
        for (JsonElement element : structures(name, content)) {
            if (!element.isJsonObject()) {
                throw notStructures(name, null);
            }
            Map<String, String> cells = new LinkedHashMap<>();
            for (Map.Entry<String, JsonElement> field : element.getAsJsonObject().entrySet()) {
                if (!field.getValue().isJsonNull() && !structure.read(field.getKey(), field.getValue(), cells)) {
                    placeless.add(field.getKey());
                }
            }
            structure.finish(cells);
            list.add(cells);
        }
        List<Remark> remarks = new ArrayList<>();
        if (!placeless.isEmpty()) {
            remarks.add(new Remark(0, "Champs de data·inclusion sans place dans Mailleur, non importés : " + String.join(", ", placeless) + "."));
        }
        return new ImportSource(name, list.content(), table, true, remarks);
    }

    private static JsonArray structures(String name, byte[] content) throws ExchangeException {
        try {
            JsonElement document = JsonParser.parseReader(new StringReader(new String(content, StandardCharsets.UTF_8)));
            if (document.isJsonObject() && document.getAsJsonObject().get("items") instanceof JsonArray items) {
                return items;
            }
            if (document.isJsonObject() && document.getAsJsonObject().has("nom")) {
                JsonArray one = new JsonArray();
                one.add(document);
                return one;
            }
            if (document.isJsonArray()) {
                return document.getAsJsonArray();
            }
        } catch (JsonParseException e) {
            throw notStructures(name, e);
        }
        throw notStructures(name, null);
    }

    private static ExchangeException notStructures(String name, Exception cause) {
        return new ExchangeException("« " + name + " » n’est pas une liste de structures au format data·inclusion ; il faut le fichier JSON des structures, "
                + "tel qu’il est publié.", cause);
    }
}
