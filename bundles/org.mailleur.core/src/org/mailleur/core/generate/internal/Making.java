package org.mailleur.core.generate.internal;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.model.base.FileRoot;
import org.mailleur.model.base.Maturity;
import org.mailleur.model.base.TieredElement;
import org.mailleur.model.base.TimeBound;

/**
 * What all makers of a federation share.
 *
 * @param dice  draws
 * @param prose draws sentences
 * @param names draws names
 */
record Making(Dice dice, Prose prose, Names names) {

    static final int FIRST_YEAR = 2014;
    static final int LAST_YEAR = 2026;

    static Making of(long seed) {
        Dice dice = new Dice(seed);
        return new Making(dice, new Prose(dice), new Names(dice));
    }

    /** Counts the objects of a tree, its root included. */
    static int size(EObject root) {
        int count = 1;
        for (var all = root.eAllContents(); all.hasNext(); all.next()) {
            count++;
        }
        return count;
    }

    /** Marks a root: whoever opens it must see that nothing in it is true. */
    static <T extends FileRoot> T invented(T root) {
        root.setFictional(true);
        return root;
    }

    void period(TimeBound element) {
        int year = dice.between(FIRST_YEAR, LAST_YEAR);
        element.setStart(dice.date(year, year));
        if (dice.chance(70)) {
            element.setEnd(dice.date(year + 1, year + 5));
        }
    }

    void maturity(TieredElement element) {
        element.setMaturity(dice.chance(70) ? Maturity.EFFECTIVE : dice.pick(List.of(Maturity.values())));
    }
}
