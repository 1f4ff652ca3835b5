package org.mailleur.core.generate.internal;

import java.util.List;

import org.mailleur.model.base.PartialDate;
import org.mailleur.model.framework.Axis;
import org.mailleur.model.framework.Criterion;
import org.mailleur.model.framework.Framework;
import org.mailleur.model.framework.FrameworkFactory;
import org.mailleur.model.framework.Function;
import org.mailleur.model.framework.Functioning;
import org.mailleur.model.framework.Level;
import org.mailleur.model.framework.RatingScale;

/** Makes a framework of the shape of the real one (3 axes, 12 functions, 32 criteria) with titles of its own, and a scale. */
final class FrameworkMaker {

    private static final int[] CRITERIA_OF_FUNCTIONS = { 5, 2, 2, 3, 3, 3, 3, 2, 3, 2, 2, 2 };
    private static final int FUNCTIONS_OF_AXIS = 4;
    private static final List<String> AXES = List.of("Faire réseau", "Faire avec le territoire", "Faire valoir");
    private static final List<Functioning> FUNCTIONINGS = List.of(Functioning.INTERNAL, Functioning.INTERNAL_AND_EXTERNAL, Functioning.EXTERNAL);
    private static final List<String> LEVELS = List.of("Absent", "En germe", "Présent", "Installé", "Moteur");

    private final FrameworkFactory factory = FrameworkFactory.eINSTANCE;
    private final Making making;

    FrameworkMaker(Making making) {
        this.making = making;
    }

    Framework framework() {
        Framework framework = Making.invented(factory.createFramework());
        framework.setName("Référentiel d’exercice");
        framework.setVersion("1.0");
        framework.setPublishedOn(PartialDate.parse("2024-09"));
        framework.setPublisher("Fédération fictive");
        framework.setSource("Inventé pour l’exercice\u00A0: même forme que le référentiel réel, d’autres intitulés.");
        for (int i = 0; i < AXES.size(); i++) {
            framework.getAxes().add(axis(i));
        }
        return framework;
    }

    private Axis axis(int index) {
        Axis axis = factory.createAxis();
        axis.setCode(Integer.toString(index + 1));
        axis.setName(AXES.get(index));
        axis.setFunctioning(FUNCTIONINGS.get(index));
        for (int i = 0; i < FUNCTIONS_OF_AXIS; i++) {
            axis.getFunctions().add(function(axis, index * FUNCTIONS_OF_AXIS + i));
        }
        return axis;
    }

    private Function function(Axis axis, int index) {
        Function function = factory.createFunction();
        function.setCode(axis.getCode() + "." + (index % FUNCTIONS_OF_AXIS + 1));
        function.setName(Words.FUNCTIONS.get(index));
        function.setDescription(making.prose().paragraph());
        for (int i = 1; i <= CRITERIA_OF_FUNCTIONS[index]; i++) {
            Criterion criterion = factory.createCriterion();
            criterion.setCode(function.getCode() + "." + i);
            criterion.setName(making.names().fresh(making.dice().pick(Words.CRITERIA)));
            criterion.setGuidance(making.prose().text());
            function.getCriteria().add(criterion);
        }
        return function;
    }

    RatingScale scale() {
        RatingScale scale = Making.invented(factory.createRatingScale());
        scale.setName("Échelle d’exercice");
        scale.setVersion("1.0");
        scale.setOrigin("Échelle de l’outil\u00A0: le référentiel n’en donne aucune.");
        for (int i = 0; i < LEVELS.size(); i++) {
            Level level = factory.createLevel();
            level.setName(LEVELS.get(i));
            level.setValue(i + 1);
            level.setDescription(making.prose().sentence());
            scale.getLevels().add(level);
        }
        return scale;
    }
}
