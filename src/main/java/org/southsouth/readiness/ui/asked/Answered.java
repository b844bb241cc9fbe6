package org.southsouth.readiness.ui.asked;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.evidence.AttachedFiles;
import org.southsouth.readiness.core.merge.AnswerRequest;
import org.southsouth.readiness.core.merge.AskedPart;
import org.southsouth.readiness.core.merge.AskedQuestions;
import org.southsouth.readiness.core.merge.Copy;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** What goes back, with its notes and files, and how far it is answered. */
record Answered(ExchangePackage contents, AnswerRequest request, Scorecard scorecard, AskedQuestions questions) {
    private static final int LONGEST_NAME = 100;

    static Answered of(ExchangePackage whole, AskedPart part) {
        ExchangePackage contents = new ExchangePackage(
                whole.framework(), whole.copies(), part.scope(), true, whole.madeAt(), whole.madeBy(), whole.files());
        Copy copy = whole.copies().get(0);
        Scorecard scorecard = Scoring.score(
                whole.framework(), new Assessment(copy.id(), copy.framework(), copy.profile(), copy.answers()));
        return new Answered(
                contents.withoutPlans(),
                part.request().orElseThrow(),
                scorecard,
                AskedQuestions.of(part.scope(), scorecard));
    }

    /** In the name of whoever sends it, at this time; never asking again. */
    ExchangePackage sent(boolean hasNotes, boolean hasFiles, Instant at, String by) {
        ExchangePackage sent = new ExchangePackage(
                contents.framework(), contents.copies(), contents.scope(), hasNotes, at, by, contents.files());
        return hasFiles ? sent : sent.withoutFiles();
    }

    int done() {
        return questions.done(scorecard);
    }

    private Stream<ScoredQuestion> scored() {
        return questions.all().stream().map(scorecard::of);
    }

    private int count(QuestionState state) {
        return (int) scored().filter(one -> one.state() == state).count();
    }

    /** Notes that are no reasons: those always go. */
    int notes() {
        return (int) scored().filter(one -> !one.answer().note().isBlank()
                        && !one.answer().response().isNotApplicable())
                .count();
    }

    String title(ScreenContext context) {
        return context.text(
                "asked.back.questions", questions.all().size(), AskedOverview.themes(scorecard, questions, context));
    }

    String counts(ScreenContext context) {
        int proven = (int) scored().filter(one -> one.state() == QuestionState.ANSWERED
                        && !one.answer().evidence().isEmpty())
                .count();
        return context.text(
                "asked.back.counts",
                count(QuestionState.ANSWERED),
                count(QuestionState.DONT_KNOW),
                count(QuestionState.NOT_APPLICABLE),
                proven);
    }

    String files(ScreenContext context) {
        long bytes = AttachedFiles.size(contents.enclosed());
        return context.text(
                "asked.back.files",
                contents.enclosed().size(),
                context.formats().size(bytes));
    }

    /** A name that says what it has and from whom, and is one on every system. */
    String fileName(ScreenContext context, String from) {
        String title = context.formats().title(contents.copies().get(0).profile());
        String themes = AskedOverview.themes(scorecard, questions, context);
        String name = from.isBlank()
                ? context.text("asked.back.name", title, themes)
                : context.text("asked.back.name.from", title, themes, from);
        String plain = name.replaceAll("[^\\p{L}\\p{M}\\p{N},()-]+", " ").strip();
        String cut = plain.codePoints()
                .limit(LONGEST_NAME)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return cut.strip() + ".readiness";
    }
}
