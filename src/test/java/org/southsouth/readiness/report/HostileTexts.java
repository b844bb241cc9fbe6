package org.southsouth.readiness.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.review.Reviews;
import org.southsouth.readiness.core.review.SignOff;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.Scoring;

/** What names and notes may hold and what no file may break on or run. */
public final class HostileTexts {
    /** As a spreadsheet would run them. */
    public static final List<String> FORMULAS = List.of(
            "=HYPERLINK(\"http://example.org\",\"here\")",
            "+1+1",
            "-2+3",
            "@SUM(A1:A9)",
            "\t=1+1",
            "\n=cmd|' /C calc'!A0");

    public static final String RIGHT_TO_LEFT =
            "\u202Egnitirw\u202C \u0643\u0645\u0628\u0648\u062F\u064A\u0627 \u2066KHM\u2069";
    public static final String CONTROLS =
            "bell\u0007 null\u0000 escape\u001B half\uD800 none\uFFFE delete\u007F next\u0085 end";
    public static final String WITHOUT_CONTROLS = "bell null escape half none delete next end";
    public static final String LONG = "x".repeat(9_999) + "!";
    public static final String MARKUP = "</w:t><script>&amp;]]> _x0041_ _x000D_";

    private HostileTexts() {}

    /** As its own name, round, lead body, answer, note and source, and as who signed, why it was opened again, and what was reserved. */
    public static Entry entry(String text) {
        Answers answers = Answers.of(Map.of(
                new QuestionId("A-USE-3"),
                new Answer(new Response.Written(text), text, new Evidence(Grade.B, text, 2025)),
                new QuestionId("A-LAW-1"),
                new Answer(new Response.Chosen("3"), text, new Evidence(Grade.A, text, 2025)),
                new QuestionId("B-PAY-2"),
                new Answer(new Response.NotApplicable(), text, Evidence.NONE)));
        Profile profile = new Profile(new Subject(text), new Round(text), Depth.FULL, text, text, text, List.of());
        SignOff reopened = new SignOff(
                List.of(new Person(text, text)),
                text,
                Instant.EPOCH,
                text,
                Optional.of(new SignOff.Reopening(text, Instant.EPOCH, text)));
        SignOff stands = new SignOff(List.of(new Person(text, text)), text, Instant.EPOCH, text, Optional.empty());
        return new Entry(
                profile,
                Scoring.score(ReportSamples.small(), answers, Basis.of(profile)),
                new Reviews(Map.of(), List.of(), List.of(), List.of(reopened, stands)));
    }

    public static List<String> all() {
        return List.of(
                FORMULAS.get(0),
                FORMULAS.get(1),
                FORMULAS.get(2),
                FORMULAS.get(3),
                FORMULAS.get(4),
                FORMULAS.get(5),
                RIGHT_TO_LEFT,
                CONTROLS,
                LONG,
                MARKUP);
    }
}
