package org.mailleur.core.tests.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mailleur.core.file.FileProblem;
import org.mailleur.core.file.FileProblem.Cause;
import org.mailleur.core.file.LoadLimits;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.file.ModelFileException;
import org.mailleur.core.file.ModelFileException.Reason;
import org.mailleur.core.file.SaveOutcome;
import org.mailleur.core.space.Progress;
import org.mailleur.core.space.Space;
import org.mailleur.core.tests.kit.Spaces;

/** Each thing that can be wrong with a file is told with its line and the way out, and a file that was not read whole is not saved. */
class LoadProblemTest {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <territory:Territory xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:territory="http://mailleur.org/territory" xmlns:governance="http://mailleur.org/governance" xmi:id="_t"
                formatVersion="2" name="Val">
            """;
    private static final String TAIL = "</territory:Territory>\n";
    private static final String LOOK_ONLY = "Ce qui a pu être lu peut être consulté, mais ne sera pas enregistré par-dessus le fichier d’origine.";

    @TempDir
    private Path folder;

    /**
     * A file and what must be said of it.
     *
     * @param name   what is wrong, for the reader of this test
     * @param cause  the cause
     * @param line   the line, 0 when there is none
     * @param words  French words of the sentence
     * @param remedy words of the way out
     * @param text   the file
     */
    private record Case(String name, Cause cause, int line, String words, String remedy, String text) {

        static Case in(String name, Cause cause, int line, String words, String remedy, String body) {
            return new Case(name, cause, line, words, remedy, HEAD + body + TAIL);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case("empty", Cause.MALFORMED, 1, "le fichier est vide", "Reprenez une sauvegarde", ""),
                new Case("end missing", Cause.MALFORMED, 6, "abîmé ou incomplet à partir d’ici", "Reprenez une sauvegarde", HEAD + "  <themes xmi:id=\"_a\" name=\"x\"/>\n"),
                new Case("no XML", Cause.MALFORMED, 1, "abîmé ou incomplet", "Reprenez une sauvegarde", "Bonjour, voici le fichier."),
                new Case("wrong encoding", Cause.MALFORMED, 5, "abîmé ou incomplet", "Reprenez une sauvegarde", HEAD + "  <themes xmi:id=\"_a\" name=\"\u00FF\"/>\n" + TAIL),
                new Case("document type", Cause.FORBIDDEN, 2, "DOCTYPE", "Reprenez une sauvegarde",
                        HEAD.replaceFirst("\n", "\n<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n") + "  <description>&e;</description>\n" + TAIL),
                Case.in("too deep", Cause.BEYOND_LIMITS, 5, "plus d’éléments imbriqués", "Reprenez une sauvegarde", "<themes>".repeat(80) + "</themes>".repeat(80)),
                new Case("newer version", Cause.NEWER_VERSION, 0, "« Mailleur 9 » (format 7, celui-ci lit jusqu’au format 2)", "Installez la version récente",
                        HEAD.replace("formatVersion=\"2\"", "formatVersion=\"7\" writtenBy=\"Mailleur 9\"") + TAIL),
                new Case("wrong root", Cause.WRONG_ROOT, 0, "ne contient pas ce que son nom annonce (Territoire)", "Vérifiez le nom du fichier",
                        (HEAD + TAIL).replace("territory:Territory", "territory:Federation")),
                new Case("two roots", Cause.WRONG_ROOT, 0, "ne contient pas ce que son nom annonce", "Vérifiez le nom du fichier",
                        (HEAD + TAIL).replaceFirst("<terr", "<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\"><terr")
                                + "<territory:Territory xmlns:territory=\"http://mailleur.org/territory\" xmi:id=\"_u\"/></xmi:XMI>"),
                Case.in("unknown attribute", Cause.UNKNOWN_CONTENT, 5, "« couleur » n’est pas connue", LOOK_ONLY, "  <themes xmi:id=\"_a\" name=\"Santé\" couleur=\"vert\"/>\n"),
                Case.in("unknown element", Cause.UNKNOWN_CONTENT, 6, "« quartiers » n’est pas connue", LOOK_ONLY, "\n  <quartiers xmi:id=\"_a\"/>\n"),
                Case.in("foreign attribute", Cause.UNKNOWN_CONTENT, 5, "« xml:lang » n’est pas connue", LOOK_ONLY, "  <themes xmi:id=\"_a\" name=\"x\" xml:lang=\"fr\"/>\n"),
                Case.in("attribute of a text", Cause.UNKNOWN_CONTENT, 5, "« xml:lang » n’est pas connue", LOOK_ONLY, "  <description xml:lang=\"fr\">x</description>\n"),
                Case.in("derived feature", Cause.UNKNOWN_CONTENT, 5, "« children » n’est pas connue", LOOK_ONLY, "  <bodies xmi:id=\"_a\" name=\"x\" children=\"_a\"/>\n"),
                Case.in("element of a link", Cause.UNKNOWN_CONTENT, 6, "« name » n’est pas connue", LOOK_ONLY, "  <within href=\"val.annuaire#_x\">\n<name>x</name></within>\n"),
                Case.in("attribute of a link", Cause.UNKNOWN_CONTENT, 5, "« href » n’est pas connue", LOOK_ONLY, "  <within href=\"val.annuaire#_x\" name=\"x\"/>\n"),
                Case.in("extension of XMI", Cause.UNKNOWN_CONTENT, 5, "« Extension » n’est pas connue", LOOK_ONLY, "  <xmi:Extension><a/></xmi:Extension>\n"),
                Case.in("stray text", Cause.UNKNOWN_CONTENT, 6, "le texte « égaré » n’est pas à sa place", LOOK_ONLY, "  égaré\n"),
                Case.in("text in a link", Cause.UNKNOWN_CONTENT, 5, "le texte « égaré » n’est pas à sa place", LOOK_ONLY, "  <within href=\"autre.territoire#_x\">égaré</within>\n"),
                Case.in("instruction", Cause.UNKNOWN_CONTENT, 5, "« feuille » n’est pas connue", LOOK_ONLY, "  <?feuille x?>\n"),
                new Case("XML 1.1", Cause.UNKNOWN_CONTENT, 4, "« XML 1.1 » n’est pas connue", LOOK_ONLY, (HEAD + TAIL).replaceFirst("1\\.0", "1.1")),
                Case.in("unknown type", Cause.UNKNOWN_CONTENT, 5, "l’élément de type « Conclave » n’est pas connu", LOOK_ONLY,
                        "  <bodies xsi:type=\"governance:Conclave\" xmi:id=\"_a\" name=\"x\"/>\n"),
                Case.in("unknown vocabulary", Cause.UNKNOWN_CONTENT, 5, "le vocabulaire « java://java.lang.Runtime » n’est pas celui de Mailleur", LOOK_ONLY,
                        "  <bodies xmlns:j=\"java://java.lang.Runtime\" xsi:type=\"j:Runtime\" xmi:id=\"_a\" name=\"x\"/>\n"),
                Case.in("unknown literal", Cause.BAD_VALUE, 5, "la valeur « rouge » ne convient pas à « Type d’instance »", LOOK_ONLY, "  <bodies xmi:id=\"_a\" name=\"x\" kind=\"rouge\"/>\n"),
                Case.in("no date", Cause.BAD_VALUE, 5, "instance « x » : la valeur « 2026-02-30 » ne convient pas à « Début »", LOOK_ONLY,
                        "  <bodies xmi:id=\"_a\" name=\"x\" start=\"2026-02-30\"/>\n"),
                Case.in("no number", Cause.BAD_VALUE, 5, "la valeur « beaucoup » ne convient pas à « Habitants »", LOOK_ONLY, "  <municipalities xmi:id=\"_a\" name=\"x\" population=\"beaucoup\"/>\n"),
                Case.in("number that would fill the disk", Cause.BAD_VALUE, 5, "la valeur « 1e999999999 » ne convient pas à « Montant total (euros) »", LOOK_ONLY,
                        "  <contracts xmi:id=\"_a\" name=\"x\" totalAmount=\"1e999999999\"/>\n"),
                Case.in("of another type", Cause.BAD_VALUE, 5, "ne convient pas à « Instances »", LOOK_ONLY,
                        "  <bodies xsi:type=\"territory:Municipality\" xmi:id=\"_a\" name=\"x\"/>\n"),
                Case.in("reference to another type", Cause.BAD_VALUE, 5, "la valeur « commune « y » » ne convient pas à « Thématiques »", LOOK_ONLY,
                        "  <bodies xmi:id=\"_a\" name=\"x\" themes=\"_b\"/>\n  <municipalities xmi:id=\"_b\" name=\"y\"/>\n"),
                Case.in("value twice", Cause.BAD_VALUE, 5, "« Description » est donné deux fois", LOOK_ONLY, "  <description>a</description><description>b</description>\n"),
                Case.in("link in the place of a part", Cause.BAD_VALUE, 5, "ne convient pas à « Thématiques »", LOOK_ONLY, "  <themes href=\"autre.territoire#_x\"/>\n"),
                Case.in("link that leads nowhere", Cause.BAD_VALUE, 5, "ne convient pas à « Fait partie de »", LOOK_ONLY, "  <within/>\n"),
                Case.in("link that is none", Cause.BAD_VALUE, 5, "« autre.territoire#//@themes.0 » n’est pas un lien", LOOK_ONLY, "  <within href=\"autre.territoire#//@themes.0\"/>\n"),
                Case.in("identifier that is none", Cause.BAD_VALUE, 5, "« a b » ne peut pas être un identifiant", LOOK_ONLY, "  <themes xmi:id=\"a b\" name=\"x\"/>\n"),
                Case.in("identifier twice", Cause.DUPLICATE_ID, 6, "l’identifiant « _a » est porté par deux éléments", LOOK_ONLY,
                        "  <themes xmi:id=\"_a\" name=\"x\"/>\n  <themes xmi:id=\"_a\" name=\"y\"/>\n"),
                Case.in("reference to nothing", Cause.MISSING_REFERENCE, 5, "l’élément « _z », qui n’est pas dans le fichier", LOOK_ONLY, "  <bodies xmi:id=\"_a\" name=\"x\" themes=\"_z\"/>\n"),
                new Case("older version", Cause.OLDER_VERSION, 0, "il a été converti au format 2 à la lecture", "l’ancien sera conservé parmi les sauvegardes",
                        (HEAD + TAIL).replace("formatVersion=\"2\"", "formatVersion=\"1\"")),
                new Case("no version", Cause.NO_VERSION, 0, "n’indique pas la version de son format", "la version sera ajoutée", (HEAD + TAIL).replace("formatVersion=\"2\"", "")),
                Case.in("no identifier", Cause.MISSING_ID, 0, "thématique « x » : l’élément n’avait pas d’identifiant", "Enregistrez le fichier", "  <themes name=\"x\"/>\n"),
                Case.in("file that is missing", Cause.MISSING_EXTERNAL, 5, "le lien « Fait partie de » mène à un élément introuvable dans « autre.territoire »",
                        "Remettez ce fichier ou cet élément dans l’espace", "  <within href=\"autre.territoire#_x\"/>\n"),
                Case.in("local path", Cause.OUTSIDE_SPACE, 5, "mène hors de l’espace, à « passwd »", "Copiez ce fichier dans l’espace", "  <within href=\"file:///etc/passwd#_x\"/>\n"),
                Case.in("address", Cause.OUTSIDE_SPACE, 5, "mène hors de l’espace", "Copiez ce fichier dans l’espace", "  <within href=\"http://exemple.example/x.territoire#_x\"/>\n"),
                Case.in("path out of the space", Cause.OUTSIDE_SPACE, 5, "mène hors de l’espace, à « x.territoire »", "Copiez ce fichier dans l’espace",
                        "  <within href=\"../../x.territoire#_x\"/>\n"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isToldWithItsLineAndTheWayOut(Case wrong) throws Exception {
        byte[] original = wrong.name.equals("wrong encoding") ? wrong.text.getBytes(StandardCharsets.ISO_8859_1) : wrong.text.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("val.territoire"), original);
        LoadedFile read = Spaces.open(folder, "val.territoire");
        FileProblem problem = read.problems().stream().filter(each -> each.cause() == wrong.cause).findFirst()
                .orElseThrow(() -> new AssertionError(read.problems().toString()));
        assertEquals(wrong.line, problem.line(), problem.sentence());
        assertTrue(problem.sentence().startsWith("« val.territoire »" + (wrong.line > 0 ? ", ligne " + wrong.line : "")), problem.sentence());
        assertTrue(problem.sentence().contains(wrong.words), problem.sentence());
        assertTrue(problem.remedy().contains(wrong.remedy), problem.remedy());
        assertEquals(!wrong.cause.isLosing(), read.isWhole());
        read.root().ifPresent(root -> root.setFictional(true));
        if (wrong.cause.isLosing()) {
            ModelFileException refused = assertThrows(ModelFileException.class, () -> Spaces.saver().save(read));
            assertEquals(Reason.NOT_READ_WHOLE, refused.reason());
            assertTrue(refused.getMessage().startsWith("« val.territoire » n’a pas pu être lu en entier"), refused.getMessage());
            assertArrayEquals(original, Files.readAllBytes(file));
            assertEquals(List.of(file), Spaces.files(folder));
        } else {
            assertInstanceOf(SaveOutcome.Saved.class, Spaces.saver().save(read));
            Set<Cause> left = EnumSet.noneOf(Cause.class);
            Spaces.open(folder, "val.territoire").problems().forEach(each -> left.add(each.cause()));
            assertEquals(wrong.cause == Cause.MISSING_EXTERNAL || wrong.cause == Cause.OUTSIDE_SPACE ? Set.of(wrong.cause) : Set.of(), left);
        }
    }

    @Test
    void aLinkThatLeadsNowhereIsSavedAsItWasRead() throws Exception {
        for (String link : List.of("autre.territoire#_x", "file:///etc/passwd#_x", "http://exemple.example/x.territoire#_x", "../../x.territoire#_x")) {
            Spaces.write(folder, "val.territoire", HEAD + "  <within href=\"" + link + "\"/>\n" + TAIL);
            LoadedFile read = Spaces.open(folder, "val.territoire");
            read.root().orElseThrow().setFictional(true);
            Spaces.saver().save(read);
            assertTrue(Files.readString(read.path()).contains("href=\"" + link.replace("file:///", "file:/") + "\"")
                    || Files.readString(read.path()).contains("href=\"" + link + "\""), Files.readString(read.path()));
        }
    }

    @Test
    void everyCauseHasACase() {
        Set<Cause> shown = EnumSet.noneOf(Cause.class);
        cases().forEach(wrong -> shown.add(wrong.cause));
        // A missing file is no content: its cases follow.
        shown.add(Cause.UNREADABLE);
        assertEquals(EnumSet.allOf(Cause.class), shown);
    }

    @Test
    void whatIsNoReadableFileIsToldToo() throws Exception {
        Space empty = Spaces.open(folder);
        assertTrue(empty.files().isEmpty());
        Files.createDirectory(folder.resolve("dossier.territoire"));
        FileProblem problem = Spaces.open(folder, "dossier.territoire").problems().getFirst();
        assertEquals(Cause.UNREADABLE, problem.cause());
        assertTrue(problem.sentence().contains("c’est un dossier"), problem.sentence());
        assertTrue(problem.remedy().contains("Vérifiez l’emplacement"), problem.remedy());
    }

    @Test
    void limitsHoldForSizeAndNumberOfElements() throws Exception {
        Spaces.write(folder, "val.territoire", HEAD + "  <themes xmi:id=\"_a\" name=\"x\"/>\n  <themes xmi:id=\"_b\" name=\"y\"/>\n" + TAIL);
        for (LoadLimits limits : List.of(new LoadLimits(100, 64, 1_000), new LoadLimits(100_000, 64, 2), new LoadLimits(100_000, 1, 1_000))) {
            LoadedFile read = Space.open(folder, Progress.NONE, limits).files().getFirst();
            assertEquals(Cause.BEYOND_LIMITS, read.problems().getFirst().cause());
            assertFalse(read.isWhole());
        }
        assertTrue(Space.open(folder, Progress.NONE, new LoadLimits(100_000, 2, 3)).files().getFirst().isWhole());
    }

    @Test
    void whatCouldBeReadCanBeLookedAt() throws Exception {
        Spaces.write(folder, "val.territoire", HEAD + "  <themes xmi:id=\"_a\" name=\"Santé\"/>\n  <themes xmi:id=\"_b\" na");
        LoadedFile read = Spaces.open(folder, "val.territoire");
        assertFalse(read.isWhole());
        assertEquals("Santé", ((org.mailleur.model.territory.Territory) read.root().orElseThrow()).getThemes().getFirst().getName());
    }

    @Test
    void aFloodOfErrorsHidesNoneThatForbidsSaving() throws Exception {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            body.append("  <bodies xmi:id=\"_b").append(i).append("\" name=\"x\"><host href=\"absent").append(i).append(".annuaire#_x\"/></bodies>\n");
        }
        Spaces.write(folder, "autre.annuaire", "<directory:Directory xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
                + " xmlns:directory=\"http://mailleur.org/directory\" xmi:id=\"_d\" formatVersion=\"2\" name=\"A\"/>");
        Spaces.write(folder, "val.territoire", HEAD + body + "  <bodies xmi:id=\"_c\" name=\"y\"><host href=\"autre.annuaire#_d\"/></bodies>\n" + TAIL);
        LoadedFile read = Spaces.open(folder, "val.territoire");
        assertTrue(read.problems().size() < 120, "so many sentences nobody reads");
        assertFalse(read.isWhole(), "the last link, to a directory in the place of an organization, would be lost");
    }
}
