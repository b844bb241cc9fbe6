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
import org.southsouth.readiness.core.scoring.MissingAnswers;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.core.scoring.ScoredSection;

/** Why a section has its score, or has none. */
final class SectionWhy {
    private static final int MOVES = 3;

    private final Explanations whys;
    private final Scorecard card;
    private final ScoredSection scored;
    private final Section section;
    private final boolean holdsAnswers;

    SectionWhy(Explanations whys, ScoredSection scored) {
        this.whys = whys;
        this.card = whys.card();
        this.scored = scored;
        this.section = scored.section();
        this.holdsAnswers = MissingAnswers.holdsAnswers(card, scored);
    }

    Why why() {
        Framework framework = card.framework();
        int place = framework.placeOf(section.id());
        List<String> lead = new ArrayList<>();
        String sum = "";
        if (scored.hasScore()) {
            sum = explain(lead);
        } else {
            new Missing(whys, scored).explain(lead);
        }
        addFloor(lead);
        String likely = place == 0 ? Overall.likelyHelp(whys, scored) : "";
        if (!likely.isEmpty()) {
            lead.add(likely);
        }
        whys.national(scored)
                .ifPresent(national -> lead.add(
                        whys.text("scorecard.inherited.lead", whys.nation().orElse(""), national)));
        return new Why(
                new Target.OfSection(section.id()),
                whys.path(framework.parentOf(place)),
                place == 0 ? whys.text("scorecard.overall") : section.title(),
                scored.score(),
                whys.figure(scored.score()),
                lead,
                sum,
                uncertain(),
                scored.low(),
                scored.high(),
                parts(),
                blocks(),
                Moves.of(card, section.id(), MOVES).stream().map(whys::move).toList(),
                firstQuestion(framework, place));
    }

    private static Optional<QuestionId> firstQuestion(Framework framework, int place) {
        int first = framework.firstQuestionOf(place);
        return first < framework.endQuestionOf(place)
                ? Optional.of(framework.questionAt(first).id())
                : Optional.empty();
    }

    /** Adds the sentence before the sum; gives the sum. */
    private String explain(List<String> lead) {
        double floor =
                section.mean() == Mean.ARITHMETIC ? 0 : card.framework().head().floor();
        List<SumWords.Term> terms = terms(floor);
        if (terms.size() == 1) {
            lead.add(whys.text(holdsAnswers ? "scorecard.why.single.question" : "scorecard.why.single.section"));
            return "";
        }
        String means = "scorecard.why." + section.mean().name().toLowerCase(Locale.ROOT);
        String weights =
                whys.text(SumWords.areEqual(terms) ? "scorecard.why.weights.equal" : "scorecard.why.weights.given");
        lead.add(whys.text(means, whys.text("scorecard.why.these." + noun(), terms.size()), weights));
        return new SumWords(
                        whys.messages(), whys.formats(), card.framework().head().bands())
                .of(section.mean(), terms, scored.score());
    }

    /** Said where it shows: in the sum, or in the worst case. */
    private void addFloor(List<String> lead) {
        double floor = card.framework().head().floor();
        boolean shows = section.mean() != Mean.ARITHMETIC
                && floor > 0
                && !holdsAnswers
                && card.below(section).stream().anyMatch(child -> child.isApplicable() && child.low() < floor);
        if (shows) {
            lead.add(whys.text("scorecard.why.floor", whys.formats().number(floor)));
        }
    }

    private List<SumWords.Term> terms(double floor) {
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
        int level = whys.path(card.framework().placeOf(section.id())).size();
        return level == 1 ? "pillars" : level == 2 ? "themes" : "sections";
    }

    private String uncertain() {
        if (!scored.isApplicable()) {
            return "";
        }
        if (!scored.hasScore()) {
            return whys.text("scorecard.why.open.no-score", scored.open(), low(), high());
        }
        return whys.text("scorecard.why.open", scored.open(), low(), high());
    }

    private String low() {
        return String.valueOf(Math.round(scored.low()));
    }

    private String high() {
        return String.valueOf(Math.round(scored.high()));
    }

    private List<WhyRow> parts() {
        if (holdsAnswers) {
            return card.questionsBelow(section.id()).stream()
                    .filter(question ->
                            card.basis().depth() == Depth.FULL || question.state() != QuestionState.OUT_OF_SCOPE)
                    .map(whys::item)
                    .toList();
        }
        return card.below(section).stream().map(this::part).toList();
    }

    private WhyRow part(ScoredSection child) {
        String answered = child.isApplicable()
                ? whys.text("common.answered.of", String.valueOf(child.answered()), String.valueOf(child.applicable()))
                : whys.text("scorecard.missing.nothing");
        String caption = child.open() > 0 ? whys.text("scorecard.part.bounds", whys.bounds(child), answered) : answered;
        return new WhyRow(
                new Target.OfSection(child.section().id()),
                child.score(),
                whys.figure(child.score()),
                child.section().title(),
                caption,
                "");
    }

    private List<Why.Block> blocks() {
        if (!scored.hasScore()) {
            return List.of();
        }
        List<ScoredQuestion> capped = card.questionsBelow(section.id()).stream()
                .filter(question -> question.counts() && question.evidencedPoints() < question.points())
                .toList();
        return List.of(new Why.Block(whys.text("scorecard.evidence.title"), List.of(evidence(capped))));
    }

    private String evidence(List<ScoredQuestion> capped) {
        if (capped.isEmpty()) {
            return whys.text(
                    scored.documented() == scored.answered() ? "scorecard.evidence.all" : "scorecard.evidence.below",
                    whys.figure(scored.score()));
        }
        String change = whys.change(scored.score(), scored.evidenced());
        return capped.size() == 1
                ? whys.text("scorecard.evidence.one", capped.get(0).question().title(), change)
                : whys.text("scorecard.evidence.more", capped.size(), change);
    }
}
