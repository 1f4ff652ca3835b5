package org.mailleur.report.rows;

/** The places of the report under which paragraphs and findings stand; the design names them, so they are plain words. */
public final class Places {

    public static final String FOREWORD = "foreword";
    public static final String SUMMARY = "summary";
    public static final String CONTEXT = "context";
    public static final String METHOD = "method";
    public static final String FRAMEWORK = "framework";
    public static final String RECOMMENDATIONS = "recommendations";
    public static final String CONCLUSION = "conclusion";
    /** What is printed where a list would be empty. */
    public static final String NO_BODIES = "none:bodies";
    public static final String NO_FACTS = "none:facts";
    public static final String NO_NOT_RATED = "none:notRated";
    public static final String NO_RECOMMENDATIONS = "none:recommendations";
    public static final String NO_EVIDENCE = "none:evidence";
    public static final String NO_EVALUATORS = "none:evaluators";
    public static final String NO_STRENGTHS = "none:strengths";
    public static final String NO_VIGILANCES = "none:vigilances";
    public static final String NO_STEPS = "none:steps";
    /** How many verbatims are not printed, and why. */
    public static final String WITHHELD = "withheld";
    /** Origin of the scale, and that it is the tool's. */
    public static final String SCALE = "scale";
    /** What a reader must know before the figures on what changed. */
    public static final String EVOLUTION = "evolution";
    /** Why nothing is said of what changed, though there was a campaign before. */
    public static final String NO_EVOLUTION = "none:evolution";
    public static final String TOP_STRENGTHS = "top:strengths";
    public static final String TOP_VIGILANCES = "top:vigilances";
    public static final String TOP_STEPS = "top:steps";

    private Places() {
    }

    /** Returns the place of the texts typed for an axis or a function. */
    static String texts(String id) {
        return "text:" + id;
    }

    /** Returns the place of a function's findings of a kind: strengths, vigilances or others. */
    static String findings(String kind, String id) {
        return kind + ":" + id;
    }
}
