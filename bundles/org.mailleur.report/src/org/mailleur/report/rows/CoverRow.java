package org.mailleur.report.rows;

/**
 * What the cover and the running heads say.
 *
 * @param title       document title
 * @param banner      notice on fictional content, empty when the content is real
 * @param subject     what is evaluated
 * @param subjectKind what kind of thing it is
 * @param territory   on which territory
 * @param campaign    name and period of the campaign
 * @param organizer   who conducts it
 * @param framework   framework and its version
 * @param scale       scale and its version
 * @param status      how far the evaluation is
 * @param editedOn    when the report was made
 * @param runningHead short title at the top of each page
 * @param shortBanner the notice at the top of each page, empty when the content is real
 */
public record CoverRow(String title, String banner, String subject, String subjectKind, String territory,
        String campaign, String organizer, String framework, String scale, String status, String editedOn, String runningHead,
        String shortBanner) {
}
