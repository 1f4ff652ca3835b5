package org.mailleur.report.rows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.mailleur.look.Drawing;
import org.mailleur.report.charts.HeatMap;
import org.mailleur.look.PngPainter;
import org.mailleur.report.charts.RadarChart;
import org.mailleur.look.LookFonts;
import org.mailleur.look.SvgPainter;

/** The radar of the functions and the map of the criteria, with the same in words for those who do not see them. */
final class Pictures {

    private final LookFonts fonts;

    Pictures(LookFonts fonts) {
        this.fonts = fonts;
    }

    PicturesRow row(FrameworkView view, EvaluationLists lists, Scale scale, RowLayout layout) throws IOException {
        List<RadarChart.Spoke> spokes = spokes(view);
        Drawing radar = new RadarChart(fonts).draw(spokes, scale.lowest(), scale.highest());
        Drawing heatMap = new HeatMap(fonts).draw(groups(lists), legend(lists));
        return new PicturesRow(paint(radar, layout), radarInWords(spokes), paint(heatMap, layout), heatMapInWords(lists),
                layout.vectors() ? "image/svg+xml" : "image/png");
    }

    private byte[] paint(Drawing drawing, RowLayout layout) throws IOException {
        return layout.vectors() ? new SvgPainter().paint(drawing) : new PngPainter(fonts).paint(drawing);
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
