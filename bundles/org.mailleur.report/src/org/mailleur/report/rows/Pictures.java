package org.mailleur.report.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.mailleur.look.Drawing;
import org.mailleur.report.charts.EvolutionChart;
import org.mailleur.report.charts.HeatMap;
import org.mailleur.look.PngPainter;
import org.mailleur.report.charts.RadarChart;
import org.mailleur.look.LookFonts;
import org.mailleur.look.SvgPainter;

/** The radar of the functions, the map of the criteria and what became of the functions, with the same in words for those who do not see them. */
final class Pictures {

    /** Height of a page in points, less the running heads and a heading. */
    private static final double PAGE = 640;
    private static final double WIDTH = 481;
    /** 180 dots an inch: what an office printer shows of thin lines and small letters. */
    private static final double PIXELS_TO_THE_POINT = 2.5;

    private final LookFonts fonts;
    private final Scale scale;
    private final RowLayout layout;
    private final List<PictureSize> sizes = new ArrayList<>();

    Pictures(LookFonts fonts, Scale scale, RowLayout layout) {
        this.fonts = fonts;
        this.scale = scale;
        this.layout = layout;
    }

    PicturesRow row(FrameworkView view, EvaluationLists lists) {
        List<RadarChart.Spoke> spokes = spokes(view);
        Drawing radar = new RadarChart(fonts).draw(spokes, scale.lowest(), scale.highest());
        Drawing heatMap = new HeatMap(fonts).draw(groups(lists), legend(lists));
        return new PicturesRow(paint("radar", radar), radarInWords(spokes), paint("heatMap", heatMap), heatMapInWords(lists), mediaType());
    }

    /** Draws what became of the functions; nothing when nothing compares. */
    List<PlateRow> evolution(Evolution evolution) {
        if (evolution.bars().stream().allMatch(bar -> bar.after().isEmpty())) {
            return List.of();
        }
        Drawing chart = new EvolutionChart(fonts).draw(evolution.bars(), scale.lowest(), scale.highest(), evolution.before());
        String words = "Évolution des fonctions. " + String.join(FrenchText.NBSP + "; ",
                evolution.bars().stream().map(bar -> bar.label() + FrenchText.NBSP + ": " + bar.told()).toList()) + ".";
        return List.of(new PlateRow(paint("evolutionChart", chart), mediaType(), words,
                "Moyennes des critères évalués lors des deux campagnes. Les moyennes et les écarts sont arrondis séparément."));
    }

    /** Returns the sizes of the pictures drawn so far. */
    List<PictureSize> sizes() {
        return sizes;
    }

    private String mediaType() {
        return layout.vectors() ? "image/svg+xml" : "image/png";
    }

    private Painting paint(String name, Drawing drawing) {
        sizes.add(PictureSize.fitted(name, drawing.width(), drawing.height(), WIDTH, PAGE));
        return Painting.begin(() -> layout.vectors() ? new SvgPainter().paint(drawing) : new PngPainter(fonts).paint(drawing, PIXELS_TO_THE_POINT));
    }

    private static List<RadarChart.Spoke> spokes(FrameworkView view) {
        return view.functions().stream().map(function -> {
            OptionalDouble mean = view.score(function.getCriteria()).mean();
            String label = FrenchText.joined(" ", FrenchText.plain(function.getCode()), FrenchText.plain(function.getName()));
            return new RadarChart.Spoke(label, mean, mean.isPresent() ? FrenchText.decimal(mean.getAsDouble()) : "non évalué");
        }).toList();
    }

    private static String radarInWords(List<RadarChart.Spoke> spokes) {
        return "Radar des fonctions. " + String.join(FrenchText.NBSP + "; ",
                spokes.stream().map(spoke -> spoke.label() + FrenchText.NBSP + ": " + spoke.told()).toList()) + ".";
    }

    private static List<HeatMap.Group> groups(EvaluationLists lists) {
        return lists.axes().stream().map(axis -> new HeatMap.Group(axis.heading(), lists.functions().stream()
                .filter(function -> function.parent().equals(axis.id()))
                .map(function -> new HeatMap.Row(function.heading(), lists.criteria().stream()
                        .filter(criterion -> criterion.parent().equals(function.id()))
                        .map(criterion -> new HeatMap.Cell(criterion.code(), criterion.tone(), criterion.number())).toList()))
                .toList())).toList();
    }

    private static List<HeatMap.Key> legend(EvaluationLists lists) {
        List<HeatMap.Key> keys = new ArrayList<>();
        lists.levels().forEach(level -> keys.add(new HeatMap.Key(level.tone(), level.number(), level.name())));
        keys.add(new HeatMap.Key(0, "", "Non évalué"));
        keys.add(new HeatMap.Key(-1, "", "Sans objet"));
        return keys;
    }

    private static String heatMapInWords(EvaluationLists lists) {
        return "Carte des critères. " + String.join(FrenchText.NBSP + "; ",
                lists.criteria().stream().map(c -> c.code() + FrenchText.NBSP + ": " + (c.tone() > 0 ? c.number() : c.level())).toList()) + ".";
    }
}
