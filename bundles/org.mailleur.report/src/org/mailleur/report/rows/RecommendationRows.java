package org.mailleur.report.rows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mailleur.model.base.BasePackage;
import org.mailleur.model.base.Horizon;
import org.mailleur.model.directory.Organization;
import org.mailleur.model.evaluation.Recommendation;

/** Recommendations (le pas d’après) by addressee, then by horizon and priority. */
final class RecommendationRows {

    private static final String TO_ALL = "À l’ensemble des acteurs";
    /** How many the one-page summary names. */
    private static final int TOP = 3;

    private final FrameworkView view;
    private final Map<String, List<Recommendation>> byAddressee = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    RecommendationRows(FrameworkView view) {
        this.view = view;
        for (Recommendation recommendation : view.evaluation().getRecommendations()) {
            addressees(recommendation)
                    .forEach(name -> byAddressee.computeIfAbsent(name, key -> new ArrayList<>()).add(recommendation));
        }
    }

    private static List<String> addressees(Recommendation recommendation) {
        String words = FrenchText.plain(recommendation.getAddressee());
        if (!words.isEmpty()) {
            return List.of(words);
        }
        List<String> names = recommendation.getAddressees().stream().map(Organization::getName).map(FrenchText::plain)
                .filter(name -> !name.isEmpty()).toList();
        return names.isEmpty() ? List.of(TO_ALL) : names;
    }

    List<AddresseeRow> addressees() {
        List<AddresseeRow> rows = new ArrayList<>();
        byAddressee.keySet().forEach(name -> rows.add(new AddresseeRow(name, FrenchText.capitalised(name), Bookmarks.addressee(rows.size() + 1))));
        return rows;
    }

    List<RecommendationRow> rows() {
        List<RecommendationRow> rows = new ArrayList<>();
        byAddressee.forEach((name, list) -> list.stream().sorted(order()).forEach(r -> rows.add(row(name, name, r))));
        view.evaluation().getRecommendations().stream().sorted(order()).limit(TOP)
                .forEach(r -> rows.add(top(row(Places.TOP_STEPS, String.join(", ", addressees(r)), r))));
        return rows;
    }

    private static RecommendationRow top(RecommendationRow row) {
        return new RecommendationRow(row.parent(), row.text() + " — " + row.to(), row.detail(), row.horizon(), row.priority(), row.about(),
                row.to());
    }

    private RecommendationRow row(String parent, String to, Recommendation recommendation) {
        return new RecommendationRow(parent, FrenchText.plain(recommendation.getName()),
                FrenchText.plain(recommendation.getDescription()),
                FrenchText.capitalised(Labels.of(BasePackage.Literals.HORIZON, recommendation.getHorizon())),
                FrenchText.capitalised(Labels.of(BasePackage.Literals.PRIORITY, recommendation.getPriority())),
                view.codes(recommendation.getAbout()), FrenchText.capitalised(to));
    }

    private static Comparator<Recommendation> order() {
        Comparator<Recommendation> byHorizon = Comparator.comparingInt(r -> r.getHorizon() == Horizon.UNSPECIFIED
                ? Integer.MAX_VALUE : r.getHorizon().getValue());
        return byHorizon.thenComparingInt(r -> FindingRows.rank(r.getPriority()));
    }
}
