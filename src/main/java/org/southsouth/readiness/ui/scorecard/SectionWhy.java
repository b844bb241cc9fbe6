package org.southsouth.readiness.ui.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.robustness.WeakCase;
import org.southsouth.readiness.core.scoring.MissingAnswers;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.core.scoring.ScoredSection;

/** Why a section has its score, or has none. */
final class SectionWhy {
    private static final int MOVES = 3;

    private final Explanations explanations;
    private final Scorecard card;
    private final ScoredSection scored;
    private final Section section;
    private final boolean holdsAnswers;

    SectionWhy(Explanations explanations, ScoredSection scored) {
        this.explanations = explanations;
        this.card = explanations.card();
        this.scored = scored;
        this.section = scored.section();
        this.holdsAnswers = MissingAnswers.holdsAnswers(card, scored);
    }

    Why why() {
        Framework framework = card.framework();
        int place = framework.placeOf(section.id());
        List<String> lead = new ArrayList<>();
        List<SumWords.Term> terms = terms();
        boolean isMean = scored.hasScore() && terms.size() > 1;
        List<Overall.Fact> counted = isMean ? counted(terms) : List.of();
        String sum = explain(lead, terms);
        addFloor(lead);
        addDecimal(lead);
        addNational(lead);
        return new Why(
                new Target.OfSection(section.id()),
                explanations.path(framework.parentOf(place)),
                place == 0
                        ? explanations.text("scorecard.overall")
                        : card.framework().nameOf(section),
                scored.score(),
                explanations.figure(scored.score()),
                lead,
                sum,
                counted,
                uncertain(),
                scored.low(),
                scored.high(),
                parts(!counted.isEmpty()),
                scored.hasScore() ? List.of(evidence()) : List.of(),
                explanations.text("scorecard.move.title"),
                Moves.of(card, section.id(), MOVES).stream()
                        .map(explanations::move)
                        .toList(),
                isMean && section.mean() != Mean.ARITHMETIC ? List.of(exact(terms)) : List.of(),
                firstQuestion(framework, place));
    }

    private void addNational(List<String> lead) {
        explanations
                .national(scored)
                .ifPresent(national -> lead.add(explanations.text(
                        "scorecard.inherited.lead", explanations.nation().orElse(""), national)));
    }

    private static Optional<QuestionId> firstQuestion(Framework framework, int place) {
        int first = framework.firstQuestionOf(place);
        return first < framework.endQuestionOf(place)
                ? Optional.of(framework.questionAt(first).id())
                : Optional.empty();
    }

    /** Adds the sentences before the sum; gives the sum where everybody can follow it. */
    private String explain(List<String> lead, List<SumWords.Term> terms) {
        if (!scored.hasScore()) {
            new Missing(explanations, scored).explain(lead);
            return "";
        }
        if (terms.size() <= 1) {
            lead.add(
                    explanations.text(holdsAnswers ? "scorecard.why.single.question" : "scorecard.why.single.section"));
            return "";
        }
        lead.add(explanations.text(
                SumWords.areEqual(terms) ? "scorecard.why.average.equal" : "scorecard.why.average.given",
                explanations.text("scorecard.why.these." + noun(), terms.size())));
        if (section.mean() == Mean.ARITHMETIC) {
            return sum(terms);
        }
        lead.add(explanations.text("scorecard.why.uneven." + noun()));
        return "";
    }

    private String sum(List<SumWords.Term> terms) {
        return new SumWords(
                        explanations.messages(),
                        explanations.formats(),
                        card.framework().head().bands())
                .of(section.mean(), terms, scored.score());
    }

    /** A mean that few people can calculate is told as an average and what is lost of it; nothing where both look alike. */
    private List<Overall.Fact> counted(List<SumWords.Term> terms) {
        if (section.mean() == Mean.ARITHMETIC) {
            return List.of();
        }
        double weights = terms.stream().mapToDouble(SumWords.Term::weight).sum();
        double average =
                terms.stream().mapToDouble(term -> term.weight() * term.value()).sum() / weights;
        List<String> shown = explanations
                .formats()
                .below(average, scored.score(), card.framework().head().bands());
        return shown.isEmpty()
                ? List.of()
                : List.of(
                        fact(explanations.text("scorecard.counted.average"), shown.get(0)),
                        fact(explanations.text("scorecard.counted.uneven"), shown.get(1)),
                        fact(explanations.text("scorecard.counted.score"), shown.get(2)));
    }

    private static Overall.Fact fact(String label, String figure) {
        return new Overall.Fact(label, figure, Double.NaN);
    }

    private Why.Block exact(List<SumWords.Term> terms) {
        String weights = explanations.text(
                SumWords.areEqual(terms) ? "scorecard.why.weights.equal" : "scorecard.why.weights.given");
        String these = explanations.text("scorecard.why.these." + noun(), terms.size());
        String method = "scorecard.why." + section.mean().name().toLowerCase(Locale.ROOT);
        return new Why.Block(
                explanations.text("scorecard.why.method"),
                List.of(explanations.text(method, these, weights), sum(terms)));
    }

    /** Said where it shows: in the sum, or in the worst case. */
    private void addFloor(List<String> lead) {
        double floor = card.framework().head().floor();
        boolean shows = section.mean() != Mean.ARITHMETIC
                && floor > 0
                && !holdsAnswers
                && card.below(section).stream().anyMatch(child -> child.isApplicable() && child.low() < floor);
        if (shows) {
            lead.add(explanations.text(
                    "scorecard.why.floor", explanations.formats().number(floor)));
        }
    }

    /** Said where the score has a decimal and others have none. */
    private void addDecimal(List<String> lead) {
        String figure = explanations.figure(scored.score());
        if (!scored.hasScore() || figure.equals(explanations.formats().fixed(scored.score(), 0))) {
            return;
        }
        card.framework().head().bands().stream()
                .filter(band -> band.from() > scored.score())
                .findFirst()
                .ifPresent(next -> lead.add(explanations.text(
                        "scorecard.why.decimal",
                        figure,
                        next.title(),
                        explanations.formats().number(next.from()))));
    }

    /** What enters the mean, raised to the floor where it has one. */
    private List<SumWords.Term> terms() {
        double floor =
                section.mean() == Mean.ARITHMETIC ? 0 : card.framework().head().floor();
        return children().stream()
                .map(term -> new SumWords.Term(term.weight(), Math.max(floor, term.value())))
                .toList();
    }

    /** What enters the mean: weights above 0 and figures. */
    private List<SumWords.Term> children() {
        if (holdsAnswers) {
            return MissingAnswers.counting(card, scored).stream()
                    .filter(question -> question.state().isAnswered())
                    .map(question -> new SumWords.Term(question.question().weight(), question.points()))
                    .toList();
        }
        return card.below(section).stream()
                .filter(child -> child.hasScore() && child.section().weight() > 0)
                .map(child -> new SumWords.Term(child.section().weight(), child.score()))
                .toList();
    }

    private String noun() {
        if (holdsAnswers) {
            return "questions";
        }
        int level = explanations.path(card.framework().placeOf(section.id())).size();
        return level == 1 ? "pillars" : level == 2 ? "themes" : "sections";
    }

    private String uncertain() {
        if (!scored.isApplicable()) {
            return "";
        }
        if (!scored.hasScore()) {
            return explanations.text(
                    "scorecard.why.open.no-score", scored.open(), end(scored.low()), end(scored.high()));
        }
        String open = explanations.text("scorecard.why.open", scored.open(), end(scored.low()), end(scored.high()));
        return scored.equals(card.root()) ? ofWhole(open) : open;
    }

    /** With the range of its picture, and with what open answers mostly are. */
    private String ofWhole(String open) {
        List<String> sentences = new ArrayList<>(List.of(open));
        double weak = WeakCase.of(card);
        if (!Double.isNaN(weak)) {
            sentences.add(explanations.text("scorecard.sure.weak", scored.open(), explanations.figure(weak)));
        }
        explanations
                .likely(scored)
                .ifPresent(range -> sentences.add(explanations.text(
                        "scorecard.sure.likely.help", explanations.range(range.low(), range.high(), scored))));
        return String.join(" ", sentences);
    }

    private String end(double figure) {
        return explanations
                .formats()
                .end(figure, scored.score(), card.framework().head().bands());
    }

    /** With a decimal where the average of them is told, so that whoever adds them finds it. */
    private List<WhyRow> parts(boolean isCounted) {
        if (holdsAnswers) {
            return card.questionsBelow(section.id()).stream()
                    .filter(question ->
                            card.basis().depth() == Depth.FULL || question.state() != QuestionState.OUT_OF_SCOPE)
                    .map(explanations::item)
                    .toList();
        }
        return card.below(section).stream().map(child -> part(child, isCounted)).toList();
    }

    private WhyRow part(ScoredSection child, boolean isCounted) {
        boolean hasDecimal = isCounted && child.hasScore();
        String answered = child.isApplicable()
                ? explanations.text(
                        "common.answered.of", String.valueOf(child.answered()), String.valueOf(child.applicable()))
                : explanations.text("scorecard.missing.nothing");
        String caption = child.open() > 0
                ? explanations.text("scorecard.part.bounds", explanations.bounds(child), answered)
                : answered;
        return new WhyRow(
                new Target.OfSection(child.section().id()),
                child.score(),
                hasDecimal ? explanations.formats().fixed(child.score(), 1) : explanations.figure(child.score()),
                card.framework().nameOf(child.section()),
                caption,
                "");
    }

    private Why.Block evidence() {
        List<ScoredQuestion> capped = card.questionsBelow(section.id()).stream()
                .filter(question -> question.counts() && question.evidencedPoints() < question.points())
                .toList();
        return new Why.Block(explanations.text("scorecard.evidence.title"), List.of(evidence(capped)));
    }

    private String evidence(List<ScoredQuestion> capped) {
        if (capped.isEmpty()) {
            return explanations.text(
                    scored.documented() == scored.answered() ? "scorecard.evidence.all" : "scorecard.evidence.below",
                    explanations.figure(scored.score()));
        }
        List<String> move = explanations
                .formats()
                .move(
                        scored.score(),
                        scored.evidenced(),
                        card.framework().head().bands());
        return capped.size() == 1
                ? explanations.text(
                        "scorecard.evidence.one", capped.get(0).question().title(), move.get(0), move.get(1))
                : explanations.text("scorecard.evidence.more", capped.size(), move.get(0), move.get(1));
    }
}
