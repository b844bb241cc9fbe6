package org.southsouth.readiness.ui.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.comparison.Inherited;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.keymessage.FirstStep;
import org.southsouth.readiness.core.robustness.LikelyRange;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.core.scoring.SectionResult;
import org.southsouth.readiness.words.AnswerBrief;
import org.southsouth.readiness.words.AnswerPoints;
import org.southsouth.readiness.words.AnswerText;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;
import org.southsouth.readiness.words.ResultText;

/** The why of every node of one scorecard, and the words that both kinds of it share. No window needed. */
final class Explanations {
    private final Scorecard card;
    private final Optional<Inherited> inherited;
    private final Map<SectionId, LikelyRange> likely;
    private final Messages messages;
    private final Formats formats;
    private final AnswerBrief briefly;
    private final AnswerPoints earning;

    Explanations(Scorecard card, Messages messages, Formats formats) {
        this(card, Optional.empty(), Map.of(), messages, formats);
    }

    /** With what the country says beside its city, and the likely ranges of those sections that have one. */
    Explanations(
            Scorecard card,
            Optional<Inherited> inherited,
            Map<SectionId, LikelyRange> likely,
            Messages messages,
            Formats formats) {
        this.card = card;
        this.inherited = inherited;
        this.likely = Map.copyOf(likely);
        this.messages = messages;
        this.formats = formats;
        this.briefly = new AnswerBrief(messages, formats);
        this.earning = new AnswerPoints(messages, formats);
    }

    Why of(Target target) {
        return target instanceof Target.OfSection section
                ? new SectionWhy(this, card.of(section.id())).why()
                : new QuestionWhy(this, card.of(((Target.OfQuestion) target).id())).why();
    }

    Scorecard card() {
        return card;
    }

    Optional<LikelyRange> likely(ScoredSection section) {
        return Optional.ofNullable(likely.get(section.section().id()));
    }

    /** Whether a section has a score, and which; its bands are those of its likely range too. */
    SectionResult result(ScoredSection section) {
        SectionResult result = SectionResult.of(card, section);
        return likely(section)
                .map(range -> result.reaching(
                        range.low(), range.high(), card.framework().head().bands()))
                .orElse(result);
    }

    /** The national score beside a section of a city's, in words; empty where there is none. */
    Optional<String> national(ScoredSection section) {
        return inherited
                .map(from -> from.score(section.section().id()))
                .filter(score -> !Double.isNaN(score))
                .map(score -> text("scorecard.inherited.score", figure(score)));
    }

    /** The national answer to a question that the city is not asked. */
    Optional<ScoredQuestion> national(ScoredQuestion question) {
        return inherited.flatMap(from -> from.answer(question));
    }

    /** Whose it is: "Cambodia, round 2026"; empty where no national assessment is here. */
    Optional<String> nation() {
        return inherited.map(from -> text(
                "scorecard.inherited.from",
                formats.subject(from.national().profile().subject()),
                from.national().profile().round().name()));
    }

    Messages messages() {
        return messages;
    }

    /** Scores, and what stands there instead, as every screen says it. */
    ResultText results() {
        return new ResultText(messages, formats);
    }

    Formats formats() {
        return formats;
    }

    AnswerText answers() {
        return new AnswerText(messages, formats);
    }

    AnswerBrief briefly() {
        return briefly;
    }

    AnswerPoints earning() {
        return earning;
    }

    String text(String key, Object... arguments) {
        return messages.get(key, arguments);
    }

    String figure(double score) {
        return formats.score(score, card.framework().head().bands());
    }

    /** "39–65"; empty where nothing is open, so that there is one case only. */
    String bounds(ScoredSection section) {
        return section.open() == 0 ? "" : range(section.low(), section.high(), section);
    }

    /** A range that stands beside the score of this section. */
    String range(double low, double high, ScoredSection section) {
        return formats.bounds(
                low, high, section.score(), card.framework().head().bands());
    }

    /** Whether the score of a section, or an end of its bounds, has a decimal among whole numbers. */
    boolean hasDecimal(ScoredSection section) {
        return hasDecimal(section.score())
                || (section.open() > 0 && (hasDecimal(section.low()) || hasDecimal(section.high())));
    }

    /** Whether this score has a decimal among whole numbers. */
    boolean hasDecimal(double score) {
        return formats.hasDecimal(score, card.framework().head().bands());
    }

    /** "+1.3": by how much, as What if has it. */
    String gain(Moves.Tried tried) {
        return formats.gain(tried.gain());
    }

    /** A row for a question: its points, how it was answered or why not, and its grade. */
    WhyRow item(ScoredQuestion scored) {
        String grade = scored.state() == QuestionState.ANSWERED
                        && scored.answer().evidence().grade() != null
                ? scored.answer().evidence().grade().name()
                : "";
        return new WhyRow(
                new Target.OfQuestion(scored.question().id()),
                pointsOf(scored),
                figure(pointsOf(scored)),
                scored.question().title(),
                caption(scored),
                grade);
    }

    /** NaN for a question that is not scored: its points would be taken for a part of the sum. */
    static double pointsOf(ScoredQuestion scored) {
        return scored.question().isScored() ? scored.points() : Double.NaN;
    }

    private String caption(ScoredQuestion scored) {
        if (scored.state() != QuestionState.ANSWERED) {
            return state(scored);
        }
        Response response = scored.answer().response();
        String brief = briefly.inRow(scored.question(), response);
        if (!scored.question().isScored()) {
            return text("scorecard.answer.unscored", brief);
        }
        return earning.goalposts(scored.question())
                .map(posts -> text("scorecard.answer.with.goalposts", brief, posts))
                .orElse(brief);
    }

    /** Why there are no points, and whom to ask. */
    String state(ScoredQuestion scored) {
        return switch (scored.state()) {
            case ANSWERED -> "";
            case UNANSWERED -> asking("scorecard.state.unanswered", scored);
            case DONT_KNOW -> asking("scorecard.state.dont-know", scored);
            case NOT_ASKED_YET -> text("scorecard.state.not-asked-yet", gates(scored));
            case COUNTS_AS_ZERO -> text("scorecard.state.counts-as-zero", gates(scored));
            case NOT_ASKED -> text("scorecard.state.not-asked", gates(scored));
            case GATE_NOT_APPLICABLE -> text("scorecard.state.gate-not-applicable", gates(scored));
            case NOT_APPLICABLE ->
                scored.answer().note().isBlank()
                        ? text("scorecard.state.not-applicable")
                        : text(
                                "scorecard.state.not-applicable.because",
                                scored.answer().note().strip());
            case OUT_OF_SCOPE -> outOfScope(scored);
        };
    }

    private String outOfScope(ScoredQuestion scored) {
        String words = text("scorecard.state.out-of-scope");
        return national(scored)
                .map(given -> text(
                        "scorecard.inherited.brief",
                        words,
                        briefly.inRow(given.question(), given.answer().response())))
                .orElse(words);
    }

    private String asking(String key, ScoredQuestion scored) {
        String whom = scored.question().guidance().ask();
        return whom.isBlank() ? text(key) : text("scorecard.state.ask", text(key), whom);
    }

    private String gates(ScoredQuestion scored) {
        var askIf = scored.question().askIf();
        if (askIf == null) {
            return "";
        }
        Framework framework = card.framework();
        List<String> titles = new ArrayList<>();
        for (QuestionId gate : askIf.gates()) {
            titles.add(framework.questionAt(framework.placeOf(gate)).title());
        }
        return messages.list(titles);
    }

    /** The sections above a place of the framework, the whole first. */
    List<Why.Step> path(int sectionPlace) {
        List<Why.Step> steps = new ArrayList<>();
        for (int place = sectionPlace; place >= 0; place = card.framework().parentOf(place)) {
            Section section = card.framework().sectionAt(place);
            String title =
                    place == 0 ? text("scorecard.overall") : card.framework().nameOf(section);
            steps.add(0, new Why.Step(new Target.OfSection(section.id()), title));
        }
        return steps;
    }

    /** Why the step to begin with is another one than what raises the whole most, by the rule of each; empty where it is the same. */
    String besideMoves(FirstStep step, Why whole) {
        Optional<QuestionId> most =
                whole.moves().stream().map(Why.Move::question).findFirst();
        Optional<QuestionId> first = Optional.ofNullable(step.question()).map(Question::id);
        return most.isEmpty() || most.equals(first)
                ? ""
                : text(step.isPlanned() ? "scorecard.move.beside.plan" : "scorecard.move.beside.low");
    }

    /** "Networks and mentoring: level 3". */
    Why.Move move(Moves.Tried tried) {
        return new Why.Move(
                tried.question().question().id(),
                text(
                        "scorecard.move.label",
                        tried.question().question().title(),
                        briefly.inRow(tried.question().question(), tried.better())),
                gain(tried));
    }
}
