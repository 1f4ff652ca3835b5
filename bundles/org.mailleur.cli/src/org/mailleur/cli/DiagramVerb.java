package org.mailleur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.mailleur.core.file.FileProblem;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.file.WholeFile;
import org.mailleur.core.space.Space;
import org.mailleur.core.text.FileName;
import org.mailleur.diagram.description.ViewpointException;
import org.mailleur.diagram.engine.DiagramSubject;
import org.mailleur.diagram.engine.Diagrams;
import org.mailleur.diagram.export.DiagramExport;
import org.mailleur.diagram.export.PictureFormat;
import org.mailleur.diagram.picture.PictureOptions;
import org.mailleur.look.Drawing;
import org.mailleur.look.IconSource;
import org.mailleur.look.LookFonts;
import org.mailleur.look.Theme;

/** {@code diagramme}: draws diagrams as pictures. */
public final class DiagramVerb implements Verb {

    private static final String LIST = "liste";
    private static final String VIEW = "vue";
    private static final String ALL = "toutes";
    private static final String THEME = "theme";
    private static final String FORMAT = "format";
    private static final String FOLDER = "sortie";
    private static final String FORMATS = String.join(", ", List.of(PictureFormat.values()).stream().map(PictureFormat::extension).toList());
    private static final Map<String, Theme> THEMES = Map.of("clair", Theme.LIGHT, "sombre", Theme.DARK, "gris", Theme.GREY);

    private final IconSource icons;

    /**
     * Makes the verb.
     *
     * @param icons the icons before labels
     */
    public DiagramVerb(IconSource icons) {
        this.icons = icons;
    }

    @Override
    public String name() {
        return "diagramme";
    }

    @Override
    public String summary() {
        return "dessine les vues d’un territoire : SVG, PNG, PDF";
    }

    @Override
    public String usage() {
        return "MODELE --liste | --vue NOM | --toutes [--theme clair|sombre|gris] [--format svg,png,pdf] [--sortie DOSSIER]";
    }

    @Override
    public String example() {
        return "exemple --vue \"Carte de gouvernance – Diois\" --format svg,pdf --sortie images";
    }

    @Override
    public Options options() {
        return new Options().addOption(Option.builder().longOpt(LIST).desc("les vues du modèle, sans rien dessiner").get())
                .addOption(Option.builder().longOpt(VIEW).hasArg().argName("NOM").desc("la vue à dessiner, ou toutes celles dont le titre contient ces mots").get())
                .addOption(Option.builder().longOpt(ALL).desc("toutes les vues du modèle").get())
                .addOption(Option.builder().longOpt(THEME).hasArg().argName("THEME").desc("clair, sombre ou gris (clair si rien n’est dit)").get())
                .addOption(Option.builder().longOpt(FORMAT).hasArg().argName("LISTE").desc("parmi " + FORMATS + " (svg si rien n’est dit)").get())
                .addOption(Option.builder().longOpt(FOLDER).hasArg().argName("DOSSIER").desc("où écrire (le dossier courant si rien n’est dit)").get());
    }

    @Override
    public ExitCode run(Invocation invocation) throws BadInputException {
        if (invocation.arguments().size() != 1) {
            throw new BadInputException("Indiquez un fichier ou un dossier, et un seul, par exemple « diagramme exemple --liste ».");
        }
        String typed = invocation.arguments().getFirst();
        long asked = List.of(LIST, VIEW, ALL).stream().filter(invocation.line()::hasOption).count();
        if (asked != 1) {
            throw new BadInputException("Indiquez ce qu’il faut faire : --liste, --vue NOM ou --toutes, l’un des trois (voir diagramme --aide).");
        }
        Set<PictureFormat> formats = formats(invocation.line().getOptionValue(FORMAT, PictureFormat.SVG.extension()));
        Theme theme = theme(invocation.line().getOptionValue(THEME, "clair"));
        Models.Asked models = Models.open(typed, invocation);
        models.files().stream().flatMap(file -> file.problems().stream()).forEach(problem -> invocation.err().println("Attention : " + problem.sentence()));
        Diagrams diagrams = diagrams();
        List<DiagramSubject> subjects = subjects(models, diagrams, typed);
        if (invocation.line().hasOption(LIST)) {
            subjects.forEach(subject -> invocation.out().println(subject.title()));
            return ExitCode.OK;
        }
        List<DiagramSubject> wanted = invocation.line().hasOption(ALL) ? subjects : named(subjects, invocation.line().getOptionValue(VIEW));
        return draw(wanted, models.space(), diagrams, theme, formats, invocation);
    }

    private static Set<PictureFormat> formats(String typed) throws BadInputException {
        Set<PictureFormat> formats = new LinkedHashSet<>();
        for (String word : typed.split(",")) {
            String wanted = word.strip().toLowerCase(Locale.ROOT);
            formats.add(List.of(PictureFormat.values()).stream().filter(known -> known.extension().equals(wanted)).findFirst().orElseThrow(
                    () -> new BadInputException("« " + word.strip() + " » n’est pas un format d’image ; les formats sont : " + FORMATS + ".")));
        }
        return formats;
    }

    private static Theme theme(String typed) throws BadInputException {
        Theme theme = THEMES.get(typed.strip().toLowerCase(Locale.ROOT));
        if (theme == null) {
            throw new BadInputException("« " + typed + " » n’est pas un thème ; les thèmes sont : clair, sombre, gris.");
        }
        return theme;
    }

    private static Diagrams diagrams() throws BadInputException {
        try {
            return Diagrams.shipped();
        } catch (ViewpointException e) {
            throw new BadInputException(e.getMessage(), e);
        }
    }

    private static List<DiagramSubject> subjects(Models.Asked models, Diagrams diagrams, String typed) throws BadInputException {
        List<DiagramSubject> subjects = diagrams.subjects(models.space()).stream()
                .filter(subject -> models.space().fileOf(subject.target()).filter(models.files()::contains).isPresent()).toList();
        if (subjects.isEmpty()) {
            Optional<FileProblem> problem = models.files().stream().map(LoadedFile::problems).flatMap(List::stream).findFirst();
            throw new BadInputException(problem.map(FileProblem::sentence).orElse("« " + typed
                    + " » ne contient rien à dessiner ; indiquez un fichier .territoire ou .evaluation, ou le dossier qui les contient."));
        }
        return subjects;
    }

    /** The view of that very title, else all whose titles hold these words. */
    private static List<DiagramSubject> named(List<DiagramSubject> subjects, String name) throws BadInputException {
        String key = FileName.of(name, "");
        List<DiagramSubject> same = subjects.stream().filter(subject -> FileName.of(subject.title(), "").equals(key)).toList();
        List<DiagramSubject> found = same.isEmpty() && !key.isEmpty() ? subjects.stream().filter(subject -> FileName.of(subject.title(), "").contains(key)).toList() : same;
        if (found.isEmpty()) {
            throw new BadInputException("« " + name + " » n’est le titre d’aucune vue ; « --liste » les montre toutes.");
        }
        return found;
    }

    private ExitCode draw(List<DiagramSubject> subjects, Space space, Diagrams diagrams, Theme theme, Set<PictureFormat> formats, Invocation invocation)
            throws BadInputException {
        String folder = invocation.line().getOptionValue(FOLDER, ".");
        Map<String, Integer> names = new HashMap<>();
        Set<FileProblem> told = new LinkedHashSet<>();
        try {
            Path target = Files.createDirectories(Invocation.path(folder));
            DiagramExport export = new DiagramExport(diagrams, LookFonts.shipped(), icons);
            int done = 0;
            for (DiagramSubject subject : subjects) {
                invocation.progress().at("Dessin des vues", done++, subjects.size());
                if (invocation.progress().isCancelled()) {
                    throw new CancellationException("Between two views");
                }
                export.problem(space, subject).filter(told::add).ifPresent(problem -> invocation.err().println("Attention : " + problem.sentence()));
                Drawing drawing = export.draw(space, subject, new PictureOptions(theme, true, true), invocation.progress().quiet());
                String name = fileName(subject, names);
                for (PictureFormat format : formats) {
                    Path file = target.resolve(name + "." + format.extension());
                    WholeFile.write(file, export.write(drawing, format));
                    invocation.out().println(file);
                }
            }
            return ExitCode.OK;
        } catch (CancellationException e) {
            invocation.err().println("Arrêté à votre demande ; les vues suivantes n’ont pas été dessinées.");
            return ExitCode.OK;
        } catch (IOException e) {
            throw new BadInputException("Les images n’ont pas pu être écrites dans « " + folder + " » ; vérifiez le dossier et la place sur le disque.", e);
        }
    }

    private static String fileName(DiagramSubject subject, Map<String, Integer> names) {
        String name = FileName.of(subject.title(), "vue");
        int count = names.merge(name, Integer.valueOf(1), Integer::sum).intValue();
        return count == 1 ? name : name + "-" + count;
    }
}
