package org.mailleur.core.tests.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.core.exchange.JsonExport;
import org.mailleur.core.exchange.Leaving;
import org.mailleur.core.space.Progress;
import org.mailleur.core.space.Space;
import org.mailleur.core.tests.kit.Everything;
import org.mailleur.model.evaluation.Consent;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.evaluation.EvaluationFactory;
import org.mailleur.model.evaluation.Verbatim;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Everything as JSON is as its schema says, and holds nothing that may not leave. */
final class JsonExportTest {

    private static final Path SCHEMA = Path.of("..", "..", "docs", "formats", "espace.schema.json");

    @TempDir
    private Path folder;

    private static JsonObject exported(Space space, Leaving leaving, boolean labels) throws Exception {
        StringWriter out = new StringWriter();
        JsonExport.Counts counts = new JsonExport(leaving, labels).write(space, space.files(), out);
        JsonObject document = JsonParser.parseString(out.toString()).getAsJsonObject();
        assertEquals(counts.withheld(), document.get("retenus").getAsInt());
        return document;
    }

    @Test
    void everythingFitsTheSchema() throws Exception {
        Space space = Space.open(folder, Progress.NONE);
        Everything.fill(space, List.of("Un texte", "<b>\"cité\"</b> \u2028"));
        JsonSchema schema = new JsonSchema(JsonParser.parseString(Files.readString(SCHEMA)).getAsJsonObject());
        for (boolean labels : new boolean[] { true, false }) {
            assertEquals(Optional.empty(), schema.problem(exported(space, new Leaving(true), labels)));
        }
        JsonObject wrong = exported(space, Leaving.IMPERSONAL, false);
        wrong.getAsJsonArray("fichiers").get(0).getAsJsonObject().addProperty("genre", "autre");
        assertTrue(schema.problem(wrong).isPresent(), "the check can fail");
    }

    @Test
    void wordsLeaveOnlyAsAgreed() throws Exception {
        Space space = SmallSpace.make(folder);
        Evaluation evaluation = space.roots(Evaluation.class).getFirst();
        verbatim(evaluation, Consent.INTERNAL, "mots internes", "version interne");
        verbatim(evaluation, Consent.UNSPECIFIED, "mots sans accord", null);
        verbatim(evaluation, Consent.TO_BE_ANONYMISED, "mots bruts", null);
        verbatim(evaluation, Consent.TO_BE_ANONYMISED, "mots d’origine", "mots anonymisés");
        verbatim(evaluation, Consent.PUBLISHABLE, "mots publics", null);
        String impersonal = exported(space, Leaving.IMPERSONAL, false).toString();
        String personal = exported(space, new Leaving(true), false).toString();
        for (String never : List.of("mots internes", "version interne", "mots sans accord", "mots bruts", "mots d’origine")) {
            assertFalse(impersonal.contains(never) || personal.contains(never), never);
        }
        assertTrue(impersonal.contains("mots anonymisés") && impersonal.contains("mots publics"));
        assertFalse(impersonal.contains("sa voisine"), "what tells who spoke is personal");
        assertEquals(1, personal.split("sa voisine", -1).length - 1, "only with words that may be published");
        assertEquals(3, exported(space, Leaving.IMPERSONAL, false).get("retenus").getAsInt());
    }

    private static void verbatim(Evaluation evaluation, Consent consent, String words, String anonymised) {
        Verbatim verbatim = EvaluationFactory.eINSTANCE.createVerbatim();
        verbatim.setWords(words);
        verbatim.setAnonymisedWords(anonymised);
        verbatim.setSpeakerDetail("sa voisine");
        verbatim.setConsent(consent);
        evaluation.getVerbatims().add(verbatim);
    }
}
