package org.mailleur.core.validation.internal;

import java.util.List;
import java.util.Set;

import org.mailleur.core.text.Spelling;

/** Given names that are common in France, by which a person's name is told from a role. Those that are common words too are left out. */
public final class GivenNames {

    private static final Set<String> NAMES = Set.of("""
            adele adrien agathe agnes alain albert alexandra alexandre alexis alice aline amandine ambre amelie amina anais andre andree anne annick annie \
            anthony antoine antoinette arnaud arthur audrey aurelie aurelien aurore axel baptiste beatrice benjamin benoit bernadette bernard bertrand \
            brigitte bruno camille carine caroline catherine cecile cedric celine chantal charles charlotte christelle christian christiane christine \
            christophe claire claude claudine clement colette corinne cyril damien daniel daniele david delphine denis denise didier dominique dylan \
            edouard eliane elisabeth elise elodie emilie emma emmanuel emmanuelle enzo eric erwan estelle etienne eva evelyne fabien fabienne fabrice \
            farid fatiha fatima fatou felix florence florent francis francine francois francoise franck frederic frederique gabriel gabrielle gael \
            genevieve georges gerald gerard germaine ghislaine gilbert gilles ginette guillaume guy hamid helene henri herve hugo ines irene isabelle \
            jacqueline jacques jean jeanne jeremy jerome jessica joel joelle jonathan josette julie julien juliette karim karine kevin khadija laetitia \
            laura laure laurence laurent lea leila leo liliane louis louise luc lucas lucie lucien lucienne ludovic lydie madeleine malika manon marc \
            marcel marcelle marguerite maria marianne marie marine marion marthe martine mathieu mathilde matthieu maurice maxime mehdi melanie michel \
            michele micheline mickael mireille mohamed monique morgane muriel myriam nadia nadine nathalie nathan nicolas nicole noemie odette odile \
            olivier pascal pascale patrice patricia patrick paul paulette pauline philippe pierre pierrette quentin rachid raphael raymond raymonde \
            regine remi remy rene renee richard robert robin roger roland romain rose sabrina said samia samir samuel sandra sandrine sarah sebastien \
            serge simon simone solange sophie stephane stephanie suzanne sylvain sylvie theo therese thibault thierry thomas valentin valerie vanessa \
            veronique victor vincent virginie viviane william xavier yacine yann yannick yasmina youssef yves yvette yvonne zoe""".split(" +"));

    private GivenNames() {
    }

    /**
     * Tells whether a word is a usual given name.
     *
     * @param word the word, in any spelling; of a compound name its first part counts
     * @return true when it is
     */
    public static boolean contains(String word) {
        List<String> parts = Spelling.words(word);
        return !parts.isEmpty() && NAMES.contains(parts.getFirst());
    }
}
