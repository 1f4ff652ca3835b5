package org.mailleur.core.generate.internal;

import java.util.List;

import org.mailleur.model.base.Attachment;
import org.mailleur.model.base.BaseFactory;
import org.mailleur.model.base.Horizon;
import org.mailleur.model.base.Priority;
import org.mailleur.model.evaluation.Consent;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.evaluation.EvaluationFactory;
import org.mailleur.model.evaluation.Evidence;
import org.mailleur.model.evaluation.EvidenceKind;
import org.mailleur.model.evaluation.Finding;
import org.mailleur.model.evaluation.FindingKind;
import org.mailleur.model.evaluation.Recommendation;
import org.mailleur.model.evaluation.ReportSection;
import org.mailleur.model.evaluation.ReportText;
import org.mailleur.model.evaluation.SpeakerRole;
import org.mailleur.model.evaluation.Verbatim;
import org.mailleur.model.framework.Criterion;
import org.mailleur.model.framework.Function;

/** Makes what an evaluation rests on and leads to: evidence, verbatims, findings, recommendations and typed texts. */
final class ArgumentMaker {

    private final EvaluationFactory factory = EvaluationFactory.eINSTANCE;
    private final Making making;

    ArgumentMaker(Making making) {
        this.making = making;
    }

    void argue(Evaluation evaluation, List<Criterion> criteria, int year) {
        for (int i = making.dice().between(25, 50); i > 0; i--) {
            evaluation.getEvidence().add(evidence(criteria, year));
        }
        for (int i = making.dice().between(15, 40); i > 0; i--) {
            evaluation.getVerbatims().add(verbatim(making.dice().pick(criteria), year));
        }
        for (int i = making.dice().between(12, 24); i > 0; i--) {
            evaluation.getFindings().add(finding(evaluation, criteria));
        }
        for (int i = making.dice().between(6, 14); i > 0; i--) {
            evaluation.getRecommendations().add(recommendation(evaluation, criteria));
        }
        for (ReportSection section : ReportSection.values()) {
            evaluation.getReportTexts().add(text(section, criteria));
        }
    }

    private Evidence evidence(List<Criterion> criteria, int year) {
        Evidence evidence = factory.createEvidence();
        evidence.setKind(making.dice().pick(List.of(EvidenceKind.values())));
        evidence.setName(Prose.capitalised(making.prose().clause()));
        evidence.setDescription(making.dice().chance(40) ? making.prose().paragraph() : null);
        evidence.setSource(making.dice().oneOf("Rapport d’activité", "Compte rendu du comité technique", "Enquête auprès des familles", "Visite sur place"));
        evidence.setDate(making.dice().date(year - 2, year));
        evidence.setFigure(evidence.getKind() == EvidenceKind.FIGURE ? making.dice().between(3, 900) + "\u00A0personnes" : null);
        evidence.getCriteria().addAll(making.dice().some(criteria, making.dice().between(1, 3)));
        if (making.dice().chance(25)) {
            Attachment attachment = BaseFactory.eINSTANCE.createAttachment();
            attachment.setName("Document joint");
            attachment.setUrl("https://preuves.example/" + making.dice().digits(6));
            evidence.setAttachment(attachment);
        }
        return evidence;
    }

    private Verbatim verbatim(Criterion criterion, int year) {
        Verbatim verbatim = factory.createVerbatim();
        verbatim.setWords(making.prose().words());
        verbatim.setSpeakerRole(making.dice().pick(List.of(SpeakerRole.values())));
        verbatim.setConsent(making.dice().pick(List.of(Consent.values())));
        verbatim.setSpeakerDetail(making.dice().chance(20) ? "rencontre du marché" : null);
        verbatim.setAnonymisedWords(verbatim.getConsent() == Consent.TO_BE_ANONYMISED && making.dice().chance(70) ? making.prose().saying() : null);
        verbatim.setCollectedOn(making.dice().date(year, year));
        verbatim.setFunction((Function) criterion.eContainer());
        return verbatim;
    }

    private Finding finding(Evaluation evaluation, List<Criterion> criteria) {
        Finding finding = factory.createFinding();
        finding.setKind(making.dice().pick(List.of(FindingKind.values())));
        finding.setName(Prose.capitalised(making.prose().clause()));
        finding.setDescription(making.prose().text());
        finding.setPriority(making.dice().pick(List.of(Priority.values())));
        finding.getAbout().addAll(making.dice().some(criteria, making.dice().between(1, 3)));
        finding.getEvidence().addAll(making.dice().some(evaluation.getEvidence(), making.dice().between(0, 3)));
        return finding;
    }

    private Recommendation recommendation(Evaluation evaluation, List<Criterion> criteria) {
        Recommendation recommendation = factory.createRecommendation();
        recommendation.setName(Prose.capitalised(making.prose().clause()));
        recommendation.setDescription(making.prose().text());
        recommendation.setPriority(making.dice().pick(List.of(Priority.values())));
        recommendation.setHorizon(making.dice().pick(List.of(Horizon.values())));
        recommendation.setAddressee(making.dice().pick(Words.ROLES));
        recommendation.getAddressees().addAll(making.dice().some(evaluation.getTerritory().getActors(), making.dice().between(0, 2)));
        recommendation.getAbout().addAll(making.dice().some(criteria, making.dice().between(1, 2)));
        recommendation.getFindings().addAll(making.dice().some(evaluation.getFindings(), making.dice().between(0, 2)));
        return recommendation;
    }

    private ReportText text(ReportSection section, List<Criterion> criteria) {
        ReportText text = factory.createReportText();
        text.setSection(section);
        text.setText(making.prose().text());
        text.setAbout(section == ReportSection.FRAMEWORK ? (Function) making.dice().pick(criteria).eContainer() : null);
        return text;
    }
}
