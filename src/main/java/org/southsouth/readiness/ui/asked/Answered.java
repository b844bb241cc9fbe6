package org.southsouth.readiness.ui.asked;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.southsouth.readiness.core.assessment.Digest;
import org.southsouth.readiness.core.evidence.AttachedFiles;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.merge.AnswerRequest;
import org.southsouth.readiness.core.merge.AskedCount;
import org.southsouth.readiness.core.merge.AskedPart;
import org.southsouth.readiness.core.merge.AskedQuestions;
import org.southsouth.readiness.core.merge.BroughtRows;
import org.southsouth.readiness.core.merge.CameAnswers;
import org.southsouth.readiness.core.merge.Copy;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.merge.NamedAnswers;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** What goes back, with its notes and files, and how far it is answered. */
record Answered(
        ExchangePackage contents,
        List<AnswerRequest> requests,
        Optional<Instant> sentAt,
        Set<QuestionId> changedSince,
        Scorecard scorecard,
        AskedQuestions questions,
        List<BroughtRows> brought,
        Digest digest) {
    private static final int LONGEST_NAME = 100;

    static Answered of(ExchangePackage whole, AskedPart part, List<BroughtRows> brought, Digest digest) {
        Set<QuestionId> came =
                CameAnswers.of(part, whole.framework(), whole.copies().get(0).trail(), brought);
        ExchangePackage contents = new ExchangePackage(
                whole.framework(), whole.copies(), part.whole(), true, whole.madeAt(), whole.madeBy(), whole.files());
        Copy copy = whole.copies().get(0);
        Scorecard scorecard = copy.scored(whole.framework());
        return new Answered(
                contents.withoutPlans(),
                part.requests(),
                part.sentAt(),
                part.changedSince(copy.trail()),
                scorecard,
                AskedQuestions.of(part.whole(), scorecard).with(came),
                brought,
                digest);
    }

    /**
     * In the name of whoever sends it, at this time; never asking again. Answers that were given here before there was a name
     * have it in the file, and stay as they are here.
     */
    ExchangePackage sent(boolean hasNotes, boolean hasFiles, Instant at, String by) {
        List<Copy> copies = contents.copies().stream()
                .map(copy -> NamedAnswers.of(copy, brought, by, digest))
                .toList();
        ExchangePackage sent =
                new ExchangePackage(contents.framework(), copies, contents.scope(), hasNotes, at, by, contents.files());
        return hasFiles ? sent : sent.withoutFiles();
    }

    /** One of those who ask wishes a password. */
    boolean isSealed() {
        return requests.stream().anyMatch(AnswerRequest::isSealed);
    }

    /** When it was sent back last, and how many of the answers changed here since; empty where it was not. */
    String sentBefore(ScreenContext context) {
        return sentAt.map(at -> context.text(
                        "asked.back.sent",
                        context.formats().moment(at, context.clock().instant()),
                        questions.all().stream().filter(changedSince::contains).count()))
                .orElse("");
    }

    AskedCount count() {
        return questions.count(scorecard);
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
        int answered = count(QuestionState.ANSWERED);
        int notApplicable = count(QuestionState.NOT_APPLICABLE);
        AskedCount count = count();
        // All of them together are the questions that the line before counts; the first three are done.
        int notAsked = count.done() - answered - notApplicable;
        return context.text(
                "asked.back.counts",
                answered,
                count.unknown(),
                notApplicable,
                proven,
                notAsked,
                count.open(),
                count.waiting());
    }

    String files(ScreenContext context) {
        long bytes = AttachedFiles.size(contents.enclosed());
        return context.text(
                "asked.back.files",
                contents.enclosed().size(),
                context.formats().size(bytes));
    }

    /** As the questionnaire calls it, in its shortest form; where it names none, whoever sends, else what it is about. */
    private String office(ScreenContext context, String from) {
        if (contents.scope() instanceof ExchangeScope.Asked asked) {
            return asked.bodies().stream()
                    .min(Comparator.comparingInt(String::length))
                    .orElseThrow();
        }
        return from.isBlank() ? AskedOverview.themes(scorecard, questions, context) : from;
    }

    /** A name that says what it has and from whom, and is one on every system. */
    String fileName(ScreenContext context, String from) {
        String title = context.formats().title(contents.copies().get(0).profile());
        String name = context.text("asked.back.name", title, office(context, from));
        String plain = name.replaceAll("[^\\p{L}\\p{M}\\p{N},()-]+", " ").strip();
        String cut = plain.codePoints()
                .limit(LONGEST_NAME)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return cut.strip() + ".readiness";
    }
}
