package org.southsouth.readiness.report.model;

import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.review.AssessmentState;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.core.scoring.SectionResult;
import org.southsouth.readiness.words.AnswerText;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/**
 * The one place that says in words how far an assessment can be relied on; what was asked of it is another word. Also why a
 * figure is missing.
 */
public final class StateWording {
    private final Messages messages;
    private final Formats formats;

    public StateWording(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /** Draft, provisional or validated: for programs an assessment in review is a draft like any other that nobody signed. */
    public static AssessmentState inData(Entry entry) {
        AssessmentState state = entry.state();
        return state == AssessmentState.IN_REVIEW ? AssessmentState.DRAFT : state;
    }

    /** "Draft", "Provisional", "In review" or "Validated", as on every screen. */
    public String of(Entry entry) {
        return messages.getString(
                switch (entry.state()) {
                    case VALIDATED -> "common.assessment.validated";
                    case PROVISIONAL -> "common.assessment.provisional";
                    case IN_REVIEW -> "common.assessment.in-review";
                    case DRAFT -> "common.assessment.draft";
                });
    }

    /** "Draft, not validated." */
    public String inShort(Entry entry) {
        return messages.getString(
                switch (entry.state()) {
                    case VALIDATED -> "print.foot.validated";
                    case PROVISIONAL -> "print.foot.provisional";
                    case IN_REVIEW -> "print.foot.in-review";
                    case DRAFT -> "print.foot.draft";
                });
    }

    /** Whether a reader has to take care: whatever is not validated. */
    public static boolean needsCare(Entry entry) {
        return entry.state() != AssessmentState.VALIDATED;
    }

    /** Of a question, as {@link #of(QuestionState)}; whose points count nowhere says so. */
    public String of(ScoredQuestion scored) {
        String state = of(scored.state());
        return scored.question().isScored() ? state : messages.get("report.unscored", state);
    }

    /** What was asked: everything, the core check, or what a city is asked. */
    public String depth(Entry entry) {
        return messages.getString(
                switch (Kind.of(entry)) {
                    case CITY -> "common.depth.city";
                    case CORE -> "common.depth.core";
                    case FULL -> "common.depth.full";
                });
    }

    /** The same where it is not the full assessment of a country; else empty. */
    public String lessThanFull(Entry entry) {
        return Kind.of(entry) == Kind.FULL ? "" : depth(entry);
    }

    /** The same, which names a full assessment too: "Full assessment", "Core check". */
    public String assessment(Entry entry) {
        String less = lessThanFull(entry);
        return less.isEmpty() ? messages.getString("print.depth.full") : less;
    }

    /** The state, and the depth where it is not a full assessment: "Draft, Core check". */
    public String whole(Entry entry) {
        return with(of(entry), entry);
    }

    private String with(String state, Entry entry) {
        String depth = lessThanFull(entry);
        return depth.isEmpty() ? state : messages.get("report.state.depth", state, depth);
    }

    /** The same beside others: a sign-off of what is fictional says nothing there, so that word stands instead of it. */
    public String compared(Entry entry) {
        boolean isFictional = entry.profile().subject().isFictional();
        return isFictional ? with(messages.getString("common.fictional"), entry) : whole(entry);
    }

    /** Whether a reader has to take care of it beside others. */
    public static boolean needsCareCompared(Entry entry) {
        return entry.profile().subject().isFictional() || needsCare(entry);
    }

    private enum Kind {
        FULL,
        CORE,
        CITY;

        static Kind of(Entry entry) {
            Basis basis = entry.scorecard().basis();
            return basis.isCity() ? CITY : basis.depth() == Depth.CORE ? CORE : FULL;
        }
    }

    /** The state with what it means, the same on every report: {@code word} stands out, {@code rest} follows it. */
    public record Statement(String word, String rest) {
        /** Both as sentences. */
        public String whole() {
            return head() + rest;
        }

        /** The word with its point and a blank. */
        public String head() {
            return word + ". ";
        }
    }

    /** Validated by whom and when; else provisional, in review or a draft, with what became of an earlier sign-off. */
    public Statement statement(ScorecardReport report) {
        ReviewWording wording = new ReviewWording(messages, formats);
        if (report.signOff().isPresent()) {
            return new Statement(
                    wording.validated(report.signOff().get()),
                    fictional(report.entry()) + wording.coded(report) + " "
                            + messages.getString("report.review.locked"));
        }
        String earlier = wording.line(report).map(line -> line + " ").orElse("");
        Statement care = care(report.entry());
        return new Statement(care.word(), earlier + care.rest());
    }

    /** A paper goes on to somebody who never saw the list. */
    private String fictional(Entry entry) {
        return entry.profile().subject().isFictional() ? messages.getString("report.fictional") + " " : "";
    }

    /** Of an assessment that is not validated. */
    public Statement care(Entry entry) {
        if (SectionResult.of(entry.scorecard()).isProvisional()) {
            double share = entry.scorecard().root().completeness();
            return new Statement(
                    messages.get("common.provisional", formats.percent(Double.isNaN(share) ? 0 : share)),
                    fictional(entry) + messages.getString("report.html.provisional"));
        }
        // That some of it is in question is for those who agree on it to know.
        int disputed = entry.reviews().standing().disputed();
        String draft = disputed == 0
                ? messages.getString("report.review.draft")
                : messages.get("report.review.draft.disputed", disputed);
        return new Statement(of(entry), fictional(entry) + draft);
    }

    /** Why a section of this report has no score, or that it has one. */
    public String of(ReportSection section, Basis basis, boolean isRoot) {
        if (section.figures().hasScore()) {
            return messages.getString("report.state.scored");
        }
        if (!section.figures().isApplicable()) {
            return messages.getString("common.state.not-applicable");
        }
        if (isRoot && !basis.hasTotal()) {
            return messages.getString(basis.isCity() ? "common.depth.city" : "common.depth.core");
        }
        return messages.getString(isRoot ? "common.provisional.short" : "report.state.too-few");
    }

    public String of(QuestionState state) {
        return new AnswerText(messages, formats).of(state);
    }
}
