package org.southsouth.readiness.ui.asked;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.merge.AnswerRequest;
import org.southsouth.readiness.core.merge.AskedCount;
import org.southsouth.readiness.core.merge.AskedPart;
import org.southsouth.readiness.core.merge.AskedQuestions;
import org.southsouth.readiness.core.merge.AssessmentMerge;
import org.southsouth.readiness.core.merge.AssessmentMerge.Stage;
import org.southsouth.readiness.core.merge.CameAnswers;
import org.southsouth.readiness.core.merge.Copy;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.words.AskedText;

/** What a file asks for, in words: as it will be once it is taken in. */
record AskedOverview(Scorecard scorecard, AskedQuestions questions, AskedPart asked, Profile profile) {
    private static final int MINUTES_EACH = 3;
    private static final int MINUTES_STEP = 5;
    private static final int NAMED = 2;

    /** One of the questions: its place from 1, what it is called, and what to have at hand. */
    record Line(int number, String title, String proof) {}

    static AskedOverview of(AssessmentMerge merge) {
        ExchangePackage contents = merge.arrivals().get(0).file().contents();
        Framework framework = contents.framework();
        List<Stage> stages = merge.stages(Map.of());
        Answers answers = stages.get(stages.size() - 1).changes().after();
        Scorecard scorecard =
                Scoring.score(framework, new Assessment(merge.id(), framework.ref(), merge.profile(), answers));
        AskedQuestions questions =
                AskedQuestions.of(contents.scope(), scorecard).with(came(merge, answers));
        return new AskedOverview(scorecard, questions, contents.asked(), merge.profile());
    }

    /** What changes here as the file is taken in. */
    private static Set<QuestionId> came(AssessmentMerge merge, Answers after) {
        ExchangePackage contents = merge.arrivals().get(0).file().contents();
        Copy mine = merge.mine();
        Answers before = mine == null ? Answers.none() : mine.answers();
        return CameAnswers.of(
                        contents.asked(),
                        contents.framework(),
                        merge.arrivals().get(0).copy().trail())
                .stream()
                .filter(question -> !before.to(question).equals(after.to(question)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** With what came before, and stands here as it came. */
    AskedOverview beside(Set<QuestionId> cameBefore) {
        Set<QuestionId> came = new HashSet<>(questions.came());
        came.addAll(cameBefore);
        return new AskedOverview(scorecard, questions.with(came), asked, profile);
    }

    boolean isBegun() {
        return questions.isBegun(scorecard);
    }

    /** "5 of 7 are done already …"; empty where no answer came. */
    String came(ScreenContext context) {
        AskedCount count = count();
        return questions.answeredBefore(scorecard) == 0 ? "" : context.text("asked.came", count.done(), count.asked());
    }

    AnswerRequest request() {
        return asked.request().orElseThrow();
    }

    List<Line> lines() {
        List<Question> asked =
                questions.all().stream().map(id -> scorecard.of(id).question()).toList();
        return IntStream.range(0, asked.size())
                .mapToObj(i -> new Line(
                        i + 1, asked.get(i).title(), asked.get(i).guidance().evidence()))
                .toList();
    }

    /** "Digital payments. Cambodia 2026, full assessment." */
    String about(ScreenContext context) {
        String key = profile.subject().isCity()
                ? "asked.about.city"
                : profile.depth() == Depth.CORE ? "asked.about.core" : "asked.about.full";
        return context.text(
                key, themes(scorecard, questions, context), context.formats().title(profile));
    }

    /** Two names at most, and how many more. */
    static String themes(Scorecard scorecard, AskedQuestions questions, ScreenContext context) {
        List<String> titles = questions.all().stream()
                .map(scorecard.framework()::homeOf)
                .distinct()
                .map(Section::title)
                .toList();
        return titles.size() <= NAMED
                ? context.messages().list(titles)
                : context.text("asked.themes", titles.get(0), titles.get(1), titles.size() - NAMED);
    }

    AskedCount count() {
        return questions.count(scorecard);
    }

    /** How many questions other files ask for that this one does not. */
    int more(List<AskedPart> beside) {
        if (beside.isEmpty()) {
            return 0;
        }
        ExchangeScope scope =
                ExchangeScope.together(beside.stream().map(AskedPart::scope).toList());
        return (int) AskedQuestions.of(scope, scorecard).all().stream()
                .filter(question -> !questions.all().contains(question))
                .count();
    }

    /** "9 questions that were asked before stay open too. Asked by …"; empty where there are none. */
    String more(List<AskedPart> beside, ScreenContext context) {
        List<AnswerRequest> requests =
                beside.stream().flatMap(part -> part.request().stream()).toList();
        AskedText words = new AskedText(context.messages(), context.formats());
        int more = more(beside);
        return more == 0 ? "" : context.text("asked.more", more, words.names(requests));
    }

    /** How many questions are not for whoever opened it. */
    int rest(List<AskedPart> beside) {
        return scorecard.root().counts().questions() - questions.all().size() - more(beside);
    }

    /** Of what is open, to the nearest five, at least five. */
    int minutes() {
        int open = count().open();
        return Math.max(MINUTES_STEP, Math.round((float) open * MINUTES_EACH / MINUTES_STEP) * MINUTES_STEP);
    }

    Optional<String> day(ScreenContext context) {
        return request().due().map(day -> context.formats().date(day, "EEEE, d MMMM yyyy"));
    }

    /** "in 4 days"; empty without a day. */
    String distance(ScreenContext context) {
        LocalDate today = context.formats().dayOf(context.clock().instant());
        AskedText words = new AskedText(context.messages(), context.formats());
        return request().due().map(day -> words.distance(day, today)).orElse("");
    }

    boolean isLate(ScreenContext context) {
        LocalDate today = context.formats().dayOf(context.clock().instant());
        return request().due().filter(today::isAfter).isPresent();
    }
}
