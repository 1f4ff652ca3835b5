package org.mailleur.core.file.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.mailleur.core.file.FileProblem;
import org.mailleur.core.file.FileProblem.Cause;
import org.mailleur.core.migration.Migration;
import org.mailleur.core.text.French;

/** Turns what EMF and the parser report into sentences for the delegate. */
final class LoadProblems {

    private static final String RESTORE = "Reprenez une sauvegarde du fichier, ou demandez-en une autre copie à la personne qui vous l’a transmis.";
    private static final String LOOK_ONLY = "Ce qui a pu être lu peut être consulté, mais ne sera pas enregistré par-dessus le fichier d’origine.";
    /** More sentences than anybody reads; a file with thousands of errors has one cause. */
    private static final int MOST = 100;

    private static final byte[] NOTHING = {};

    private final Path file;
    private final List<FileProblem> problems = new ArrayList<>();

    LoadProblems(Path file) {
        this.file = file;
    }

    List<FileProblem> sorted() {
        return problems.stream().distinct().sorted(Comparator.comparingInt(FileProblem::line)).toList();
    }

    void add(Cause cause, int line, String element, String what, String remedy, Throwable detail) {
        if (problems.size() < MOST) {
            problems.add(new FileProblem(cause, file, line, element, what, remedy,
                    detail == null ? "" : Objects.toString(detail.getMessage(), detail.getClass().getName())));
        }
    }

    void unreadable(String what, Throwable detail) {
        add(Cause.UNREADABLE, 0, "", what, "Vérifiez l’emplacement du fichier et vos droits d’accès.", detail);
    }

    void tooLarge(long bytes) {
        add(Cause.BEYOND_LIMITS, 0, "", "le fichier fait " + (bytes >> 20) + " Mo, bien plus qu’un fichier de Mailleur", RESTORE, null);
    }

    void stopped(Throwable failure, byte[] content, int line) {
        if (failure instanceof ContentException limit) {
            add(Cause.BEYOND_LIMITS, limit.getLine(), "", "le fichier contient plus d’éléments, ou plus d’éléments imbriqués, que Mailleur n’en lit",
                    RESTORE, failure);
        } else if (declaresDocumentType(content)) {
            add(Cause.FORBIDDEN, line, "", "le fichier contient une déclaration DOCTYPE, que Mailleur refuse par sécurité", RESTORE, failure);
        } else {
            add(Cause.MALFORMED, line, "", content.length == 0 ? "le fichier est vide" : "le fichier est abîmé ou incomplet à partir d’ici",
                    LOOK_ONLY + " " + RESTORE, failure);
        }
    }

    private static boolean declaresDocumentType(byte[] content) {
        return new String(content, 0, Math.min(content.length, 4096), StandardCharsets.ISO_8859_1).contains("<!DOCTYPE");
    }

    void reported(Resource.Diagnostic diagnostic) {
        int line = diagnostic.getLine();
        switch (diagnostic) {
        case FeatureNotFoundException e -> add(Cause.UNKNOWN_CONTENT, line, designation(e.getObject()),
                "l’information « " + shown(e.getName()) + " » n’est pas connue de cette version de Mailleur", LOOK_ONLY, e);
        case ClassNotFoundException e -> add(Cause.UNKNOWN_CONTENT, line, "", "l’élément de type « " + shown(e.getName()) + " » n’est pas connu de Mailleur",
                LOOK_ONLY, e);
        case PackageNotFoundException e -> add(Cause.UNKNOWN_CONTENT, line, "", "le vocabulaire « " + shown(e.uri()) + " » n’est pas celui de Mailleur",
                LOOK_ONLY, e);
        case UnresolvedReferenceException e -> add(Cause.MISSING_REFERENCE, line, "",
                "un lien mène à l’élément « " + shown(e.getReference()) + " », qui n’est pas dans le fichier", LOOK_ONLY, e);
        case IllegalValueException e -> add(Cause.BAD_VALUE, line, designation(e.getObject()),
                "la valeur « " + shown(e.getValue()) + " » ne convient pas à « " + French.label(e.getFeature()) + " »", LOOK_ONLY, e);
        case ContentException e -> reported(e, line);
        default -> add(Cause.MALFORMED, line, "", "le fichier est abîmé à cet endroit", LOOK_ONLY,
                diagnostic instanceof Throwable failure ? failure : new IllegalStateException(diagnostic.getMessage()));
        }
    }

    private void reported(ContentException problem, int line) {
        String text = "« " + shown(problem.text()) + " »";
        switch (problem.kind()) {
        case DUPLICATE_ID -> add(Cause.DUPLICATE_ID, line, "", "l’identifiant " + text + " est porté par deux éléments", LOOK_ONLY, null);
        case BAD_ID -> add(Cause.BAD_VALUE, line, "", text + " ne peut pas être un identifiant", LOOK_ONLY, null);
        case BAD_LINK -> add(Cause.BAD_VALUE, line, "", text + " n’est pas un lien vers un élément", LOOK_ONLY, null);
        case REPEATED_VALUE -> add(Cause.BAD_VALUE, line, designation(problem.object()),
                "« " + French.label(problem.feature()) + " » est donné deux fois", LOOK_ONLY, null);
        case STRAY_TEXT -> add(Cause.UNKNOWN_CONTENT, line, "", "le texte " + text + " n’est pas à sa place", LOOK_ONLY, null);
        case LIMIT -> stopped(problem, NOTHING, line);
        }
    }

    private static String designation(EObject object) {
        return object == null ? "" : French.designation(object);
    }

    private static String shown(Object value) {
        String text = value instanceof EObject object ? French.designation(object) : String.valueOf(value);
        return French.shortened(text);
    }

    void newer(int version, int known, String writtenBy) {
        String by = writtenBy == null || writtenBy.isBlank() ? "une version plus récente de Mailleur" : "« " + writtenBy + " »";
        add(Cause.NEWER_VERSION, 0, "", "le fichier a été écrit par " + by + " (format " + version + ", celui-ci lit jusqu’au format " + known + ")",
                "Installez la version récente pour le modifier ; ici il peut seulement être consulté.", null);
    }

    void migrated(Migration migration) {
        int changes = migration.changes().size();
        add(Cause.OLDER_VERSION, 0, "", "le fichier est au format " + migration.from() + " ; il a été converti au format " + migration.to()
                + " à la lecture" + (changes == 0 ? "" : changes == 1 ? ", avec un changement" : ", avec " + changes + " changements"),
                "Enregistrez-le, ou lancez « migrer », pour le garder ainsi ; l’ancien sera conservé parmi les sauvegardes.", null);
    }

    void withoutVersion() {
        add(Cause.NO_VERSION, 0, "", "le fichier n’indique pas la version de son format", "Vérifiez son contenu, puis enregistrez-le : la version sera ajoutée.",
                null);
    }

    void wrongRoot(String expected) {
        add(Cause.WRONG_ROOT, 0, "", "le fichier ne contient pas ce que son nom annonce (" + expected + ")",
                "Vérifiez le nom du fichier : son extension dit ce qu’il contient. " + LOOK_ONLY, null);
    }

    void withoutId(EObject object) {
        add(Cause.MISSING_ID, 0, designation(object), "l’élément n’avait pas d’identifiant ; il en a reçu un", "Enregistrez le fichier pour le conserver.",
                null);
    }
}
