package org.mailleur.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.mailleur.model.base.College;
import org.mailleur.model.edit.labels.ObjectLabels;
import org.mailleur.model.evaluation.Assessment;
import org.mailleur.model.evaluation.EvaluationFactory;
import org.mailleur.model.evaluation.Evaluator;
import org.mailleur.model.evaluation.Finding;
import org.mailleur.model.evaluation.FindingKind;
import org.mailleur.model.evaluation.Rating;
import org.mailleur.model.evaluation.ReportSection;
import org.mailleur.model.evaluation.ReportText;
import org.mailleur.model.evaluation.SpeakerRole;
import org.mailleur.model.evaluation.Verbatim;
import org.mailleur.model.framework.Criterion;
import org.mailleur.model.framework.Framework;
import org.mailleur.model.framework.FrameworkFactory;
import org.mailleur.model.framework.Level;

/** Labels of what an evaluation holds: a missing rating is said in words, never as a zero. */
class EvaluationLabelsTest {

    private static final FrameworkFactory FRAMEWORK = FrameworkFactory.eINSTANCE;
    private static final EvaluationFactory EVALUATION = EvaluationFactory.eINSTANCE;

    private final ObjectLabels labels = new ObjectLabels();

    @Test
    void assessmentsTellTheAgreedLevelOrWhyThereIsNone() {
        Assessment assessment = EVALUATION.createAssessment();
        assessment.setCriterion(criterion());
        assertEquals("1.1.1\u00a0Des lieux pour permettre\u00a0: non évalué", labels.text(assessment));
        assessment.setAgreed(level(3));
        assertEquals("1.1.1\u00a0Des lieux pour permettre\u00a0: 3", labels.text(assessment));
        assessment.setNotApplicable(true);
        assertEquals("1.1.1\u00a0Des lieux pour permettre\u00a0: sans objet", labels.text(assessment));
    }

    @Test
    void ratingsTellWhoRated() {
        Evaluator evaluator = EVALUATION.createEvaluator();
        evaluator.setName("Conseil d’administration");
        evaluator.setCollege(College.VOLUNTEER);
        Rating rating = EVALUATION.createRating();
        rating.setEvaluator(evaluator);
        rating.setLevel(level(0));
        assertEquals("Conseil d’administration (bénévoles)\u00a0: 0", labels.text(rating));
        rating.setLevel(null);
        assertEquals("Conseil d’administration (bénévoles)\u00a0: non évalué", labels.text(rating));
    }

    @Test
    void verbatimsAreQuotedWithTheRoleOfTheSpeaker() {
        Verbatim verbatim = EVALUATION.createVerbatim();
        verbatim.setWords("Ici on\nse sent chez soi.");
        assertEquals("«\u00a0Ici on se sent chez soi.\u00a0»", labels.text(verbatim));
        verbatim.setSpeakerRole(SpeakerRole.INHABITANT);
        assertEquals("«\u00a0Ici on se sent chez soi.\u00a0» (habitant·e)", labels.text(verbatim));
    }

    @Test
    void findingsAndTextsTellWhatTheyAre() {
        Finding finding = EVALUATION.createFinding();
        finding.setName("Un accueil ouvert");
        finding.setKind(FindingKind.STRENGTH);
        assertEquals("point fort\u00a0: Un accueil ouvert", labels.text(finding));
        ReportText text = EVALUATION.createReportText();
        text.setSection(ReportSection.FRAMEWORK);
        text.setAbout(criterion());
        assertEquals("lecture d’un axe ou d’une fonction\u00a0: 1.1.1\u00a0Des lieux pour permettre", labels.text(text));
    }

    @Test
    void versionsStandBesideNames() {
        Framework framework = FRAMEWORK.createFramework();
        framework.setName("Mailleur de territoire");
        assertEquals("Mailleur de territoire", labels.text(framework));
        framework.setVersion("1.0");
        assertEquals("Mailleur de territoire (version\u00a01.0)", labels.text(framework));
        assertEquals("2 – Engagé", labels.text(level(2)));
    }

    private static Criterion criterion() {
        Criterion criterion = FRAMEWORK.createCriterion();
        criterion.setCode("1.1.1");
        criterion.setName("Des lieux pour permettre");
        return criterion;
    }

    private static Level level(int value) {
        Level level = FRAMEWORK.createLevel();
        level.setValue(value);
        level.setName("Engagé");
        return level;
    }
}
