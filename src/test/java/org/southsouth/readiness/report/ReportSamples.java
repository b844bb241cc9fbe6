package org.southsouth.readiness.report;

import static org.southsouth.readiness.testing.Questionnaires.askedIf;
import static org.southsouth.readiness.testing.Questionnaires.core;
import static org.southsouth.readiness.testing.Questionnaires.countriesOnly;
import static org.southsouth.readiness.testing.Questionnaires.figure;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;
import static org.southsouth.readiness.testing.Questionnaires.ticks;
import static org.southsouth.readiness.testing.Questionnaires.words;
import static org.southsouth.readiness.testing.Questionnaires.yesPartialNo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.evidence.AttachedFile;
import org.southsouth.readiness.core.framework.AskIf;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.NotAsked;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.review.Review;
import org.southsouth.readiness.core.review.ReviewState;
import org.southsouth.readiness.core.review.Reviews;
import org.southsouth.readiness.core.review.SignOff;
import org.southsouth.readiness.core.review.SignOffCode;
import org.southsouth.readiness.core.review.SignedContents;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.testing.Scenario;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** A small framework with every kind of question and state, and answers to it. */
public final class ReportSamples {
    private static final SignedContents CONTENTS = new SignedContents("a".repeat(64), "b".repeat(64));

    public static final Messages MESSAGES = Messages.in(Locale.ENGLISH);
    public static final Formats FORMATS = new Formats(MESSAGES, ZoneOffset.UTC);

    private ReportSamples() {}

    public static Reports reports() {
        return new Reports(MESSAGES, FORMATS, () -> LocalDate.of(2026, 11, 25), "1.2.3");
    }

    /** Two pillars of two themes; needs both pillars and three quarters of the answers. */
    public static Framework small() {
        AskIf hasLaw = new AskIf.AtLeast(new QuestionId("A-LAW-1"), 50);
        return framework(
                Mean.GEOMETRIC,
                1,
                0.75,
                pillar(
                        "A",
                        theme(
                                "A-LAW",
                                0.66,
                                core(levels("A-LAW-1")),
                                askedIf(hasLaw, NotAsked.ZERO, levels("A-LAW-2")),
                                askedIf(hasLaw, NotAsked.LEAVE_OUT, yesPartialNo("A-LAW-3"))),
                        theme("A-USE", 0.66, core(figure("A-USE-1")), ticks("A-USE-2"), words("A-USE-3"))),
                pillar(
                        "B",
                        theme("B-NET", 0.66, core(levels("B-NET-1")), countriesOnly(levels("B-NET-2"))),
                        theme("B-PAY", 0.66, core(levels("B-PAY-1")), levels("B-PAY-2"))));
    }

    /** Complete but for one "don't know". */
    public static Answers good() {
        return Scenario.of(small())
                .choose("A-LAW-1", "3")
                .graded("A-LAW-1", Grade.A)
                .choose("A-LAW-2", "4")
                .choose("A-LAW-3", "partial")
                .figure("A-USE-1", 33.3)
                .tick("A-USE-2", "a", "c")
                .respond("A-USE-3", new Response.Written("First line\nsecond"))
                .choose("B-NET-1", "1")
                .choose("B-NET-2", "2")
                .graded("B-NET-2", Grade.C)
                .choose("B-PAY-1", "4")
                .dontKnow("B-PAY-2")
                .answers();
    }

    /** Too little for an overall score. */
    /** The same with files at one answer. */
    public static Answers attached() {
        QuestionId law = new QuestionId("A-LAW-1");
        Answer answer = good().to(law);
        List<AttachedFile> files = List.of(
                new AttachedFile("law 5 of 2024.pdf", "a".repeat(64), 1_200_000),
                new AttachedFile("=1+1.csv", "b".repeat(64), 5));
        return good().with(law, answer.withEvidence(answer.evidence().withFiles(files)));
    }

    public static Answers thin() {
        return Scenario.of(small())
                .choose("A-LAW-1", "0")
                .choose("B-PAY-1", "2")
                .notApplicable("B-NET-1")
                .answers();
    }

    public static Entry entry(String subject, String round, Answers answers) {
        return entry(subject, round, Depth.FULL, answers);
    }

    public static Entry entry(String subject, String round, Depth depth, Answers answers) {
        Profile profile = Profile.of(new Subject(subject), new Round(round), depth);
        return new Entry(profile, Scoring.score(small(), answers, Basis.of(profile)));
    }

    /** Signed off with reservations, opened again and signed anew. */
    public static Entry signed(Entry entry) {
        Instant then = Instant.parse("2026-10-14T10:00:00Z");
        SignOff first = new SignOff(
                List.of(new Person("Ana Silva", "chair")),
                "",
                then.minusSeconds(1_000_000),
                "Ana Silva",
                Optional.of(new SignOff.Reopening("A new law came into force.", then.minusSeconds(500_000), "Ben")));
        SignOff second = new SignOff(
                List.of(new Person("Ana Silva", "chair"), new Person("Ben Okello", "Customs")),
                "Two carriers hold that the form is not in use yet.",
                then,
                "Ana Silva",
                Optional.empty(),
                Optional.of(new SignOffCode(CONTENTS, CONTENTS, "0123456789abcdef0123" + "f".repeat(44), List.of())));
        return new Entry(
                entry.profile(),
                entry.scorecard(),
                new Reviews(
                        Map.of(new QuestionId("A-LAW-1"), 1L),
                        List.of(new Review(new QuestionId("A-LAW-1"), 1, ReviewState.VALIDATED, then, "Ana Silva")),
                        List.of(),
                        List.of(first, second)));
    }

    public static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public static List<String> lines(byte[] bytes) {
        return List.of(text(bytes).split("\n", -1));
    }
}
