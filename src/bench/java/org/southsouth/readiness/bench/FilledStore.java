package org.southsouth.readiness.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.NewAssessment;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.review.Signing;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.files.FrameworkJson;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.JdbiAssessmentStore;
import org.southsouth.readiness.store.JdbiCooperationStore;
import org.southsouth.readiness.store.JdbiReviewStore;

/**
 * Fills a data folder with made-up assessments of the shipped framework: every question answered, with a source and a
 * grade, and a note to each fourth. The same seed gives the same answers each time.
 */
final class FilledStore {
    static final int FIRST_ROUND = 2022;
    private static final List<Grade> GRADES = List.of(Grade.A, Grade.B, Grade.C, Grade.D);

    private final Framework framework = new JsonFrameworkSource().shipped();
    private final SplittableRandom random = new SplittableRandom(119);

    private FilledStore() {}

    /** So many countries in so many rounds, from 2022 on. */
    static void in(Path folder, int countries, int rounds) {
        FilledStore filled = new FilledStore();
        List<String> codes = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).stream()
                .sorted()
                .limit(countries)
                .toList();
        try (Database database = Database.in(folder, () -> {})) {
            JdbiAssessmentStore store = new JdbiAssessmentStore(database, Clock.systemUTC(), () -> "Bench");
            for (int round = 0; round < rounds; round++) {
                store.add(filled.round(codes, String.valueOf(FIRST_ROUND + round)));
            }
        }
    }

    /** So many countries in one round, all signed off and willing to share: everybody is a partner of everybody. */
    static void partnersIn(Path folder, int countries) {
        in(folder, countries, 1);
        Framework framework = new JsonFrameworkSource().shipped();
        try (Database database = Database.in(folder, () -> {})) {
            JdbiReviewStore reviews = new JdbiReviewStore(database, Clock.systemUTC(), FrameworkJson::write);
            JdbiCooperationStore cooperation = new JdbiCooperationStore(database);
            for (AssessmentSummary one : new JdbiAssessmentStore(database, Clock.systemUTC(), () -> "Bench").list()) {
                reviews.signOff(new Signing(one.id(), List.of(new Person("Bench", "")), "", "Bench"), framework);
                cooperation.setWillingToShare(one.id(), true);
            }
        }
    }

    private List<NewAssessment> round(List<String> codes, String round) {
        List<NewAssessment> assessments = new ArrayList<>();
        for (String code : codes) {
            Profile profile = Profile.of(new Subject(code), new Round(round), Depth.FULL);
            Assessment assessment =
                    new Assessment(new AssessmentId(code + "-" + round), framework.ref(), profile, answers());
            assessments.add(new NewAssessment(
                    assessment, Scoring.score(framework, assessment).standing()));
        }
        return assessments;
    }

    private Answers answers() {
        Map<QuestionId, Answer> answers = new HashMap<>();
        for (Question question : framework.questions()) {
            String note = random.nextInt(4) == 0 ? "Asked at the ministry; the law is being revised." : "";
            Evidence evidence = new Evidence(
                    GRADES.get(random.nextInt(GRADES.size())), "https://example.org/report", 2025);
            answers.put(question.id(), new Answer(response(question.kind()), note, evidence));
        }
        return Answers.of(answers);
    }

    private Response response(QuestionKind kind) {
        if (kind instanceof QuestionKind.Choice choice) {
            return new Response.Chosen(
                    choice.options().get(random.nextInt(choice.options().size())).id());
        }
        if (kind instanceof QuestionKind.Multiple multiple) {
            return new Response.Ticked(multiple.options().stream()
                    .map(Option::id)
                    .filter(id -> random.nextBoolean())
                    .toList());
        }
        if (kind instanceof QuestionKind.Numeric numeric) {
            double low = Math.min(numeric.goalposts().floor(), numeric.goalposts().ceiling());
            double high = Math.max(numeric.goalposts().floor(), numeric.goalposts().ceiling());
            return new Response.Figure(Math.rint(random.nextDouble(low, high)));
        }
        return new Response.Written("As the national plan says.");
    }
}
