package org.mailleur.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.mailleur.model.action.ActionPackage;
import org.mailleur.model.base.BasePackage;
import org.mailleur.model.directory.DirectoryPackage;
import org.mailleur.model.edit.labels.ObjectIcons;
import org.mailleur.model.evaluation.EvaluationPackage;
import org.mailleur.model.framework.FrameworkPackage;
import org.mailleur.model.governance.GovernancePackage;
import org.mailleur.model.network.NetworkPackage;
import org.mailleur.model.partnership.PartnershipPackage;
import org.mailleur.model.policy.PolicyPackage;
import org.mailleur.model.territory.TerritoryPackage;

/** The icons as the screen draws them: there at each zoom, and told apart without colour. */
class IconsOnScreenTest {

    /** The mean difference of two pictures' greys, 0 to 255, below which people may take one for the other. */
    private static final double DISTINCT = 6;

    private final Screen screen = new Screen();

    @Test
    void eachIsDrawnSharpAtBothZooms() {
        for (EClass type : classes()) {
            for (int zoom : new int[] { 100, 200 }) {
                ImageData data = draw(type, zoom);
                assertEquals(16 * zoom / 100, data.width, type.getName());
                int[] greys = greys(data, 255);
                assertTrue(ink(greys) > greys.length / 20, type.getName() + " on white");
                int[] dark = greys(data, 40);
                assertTrue(ink(dark) > dark.length / 20, type.getName() + " on a dark ground");
            }
        }
    }

    @Test
    void noTwoAreAlikeInGrey() {
        Map<String, int[]> drawn = new LinkedHashMap<>();
        classes().forEach(type -> drawn.put(type.getName(), greys(draw(type, 100), 255)));
        List<String> names = List.copyOf(drawn.keySet());
        List<String> alike = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = 0; j < i; j++) {
                double difference = difference(drawn.get(names.get(i)), drawn.get(names.get(j)));
                if (difference < DISTINCT) {
                    alike.add(names.get(i) + " and " + names.get(j) + ": " + difference);
                }
            }
        }
        assertEquals(List.of(), alike);
    }

    private ImageData draw(EClass type, int zoom) {
        return screen.ui(() -> ImageDescriptor.createFromURL(ObjectIcons.of(type)).getImageData(zoom));
    }

    private static int[] greys(ImageData data, int ground) {
        int[] greys = new int[data.width * data.height];
        for (int y = 0; y < data.height; y++) {
            for (int x = 0; x < data.width; x++) {
                RGB rgb = data.palette.getRGB(data.getPixel(x, y));
                double alpha = data.getAlpha(x, y) / 255.0;
                double grey = 0.299 * rgb.red + 0.587 * rgb.green + 0.114 * rgb.blue;
                greys[y * data.width + x] = (int) Math.round(alpha * grey + (1 - alpha) * ground);
            }
        }
        return greys;
    }

    /** Counts the points that stand out from the corner's ground. */
    private static int ink(int[] greys) {
        int count = 0;
        for (int grey : greys) {
            if (Math.abs(grey - greys[0]) > 60) {
                count++;
            }
        }
        return count;
    }

    private static double difference(int[] one, int[] other) {
        long sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += Math.abs(one[i] - other[i]);
        }
        return (double) sum / one.length;
    }

    private static List<EClass> classes() {
        return List.<EPackage>of(BasePackage.eINSTANCE, DirectoryPackage.eINSTANCE, GovernancePackage.eINSTANCE, NetworkPackage.eINSTANCE,
                PolicyPackage.eINSTANCE, ActionPackage.eINSTANCE, PartnershipPackage.eINSTANCE, TerritoryPackage.eINSTANCE,
                FrameworkPackage.eINSTANCE, EvaluationPackage.eINSTANCE).stream().flatMap(each -> each.getEClassifiers().stream())
                .filter(EClass.class::isInstance).map(EClass.class::cast).filter(type -> !type.isAbstract()).toList();
    }
}
