package org.southsouth.readiness.files;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.form.XFormLayout;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkChecksum;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.merge.Copy;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.text.PlainText;

/** What a submission says, as a form that somebody filled in. */
final class SubmissionReading {
    private static final int LONGEST_NAME = 200;
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    /** A day without a zone, or the number of a day, as a table that a spreadsheet saved has it: it says too little. */
    private static final Pattern OF_A_TABLE =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9:.]{1,20})?|[0-9]{1,6}([.][0-9]{1,20})?");

    private SubmissionReading() {}

    /** Null where it has problems. */
    static @Nullable ExchangePackage contents(
            Submission submission, Function<FrameworkRef, Optional<Framework>> known, Problems problems) {
        String format = about(submission, XFormLayout.ABOUT_FORMAT);
        Optional<Instant> made = time(about(submission, XFormLayout.MADE));
        if (!format.equals(XFormLayout.FORMAT) || made.isEmpty()) {
            problems.add("", "problem.submission.other");
            return null;
        }
        FrameworkRef ref =
                new FrameworkRef(about(submission, XFormLayout.FRAMEWORK), about(submission, XFormLayout.VERSION));
        Optional<Framework> found = known.apply(ref);
        boolean isThat = found.filter(framework -> checksum(framework).equals(about(submission, XFormLayout.CHECKSUM)))
                .isPresent();
        if (!isThat) {
            String key = found.isEmpty() ? "problem.submission.framework" : "problem.submission.checksum";
            problems.add("", key, Excerpt.of(ref.id()), Excerpt.of(ref.version()));
            return null;
        }
        return contents(submission, found.get(), made.get(), problems);
    }

    private static ExchangePackage contents(
            Submission submission, Framework framework, Instant made, Problems problems) {
        String subject = said(submission, XFormLayout.SUBJECT, problems);
        Optional<Subject> of = SaidSubject.of(subject);
        String round = said(submission, XFormLayout.ROUND, problems);
        if (subject.isEmpty()) {
            problems.add(XFormLayout.WHO + XFormLayout.SUBJECT, "problem.answers.subject");
        } else if (of.isEmpty()) {
            problems.add(XFormLayout.WHO + XFormLayout.SUBJECT, "problem.submission.subject", Excerpt.of(subject));
        }
        if (!PlainText.isSeen(round)) {
            problems.add(XFormLayout.WHO + XFormLayout.ROUND, "problem.answers.round");
        }
        Depth depth = about(submission, XFormLayout.DEPTH).equals("core") ? Depth.CORE : Depth.FULL;
        Profile profile = Profile.of(of.orElse(new Subject(subject)), Round.written(round), depth);
        String by = said(submission, XFormLayout.NAME, problems);
        Instant at = at(submission, made);
        String end = submission.at(XFormLayout.END).strip();
        if (!end.isEmpty() && time(end).isEmpty() && !OF_A_TABLE.matcher(end).matches()) {
            problems.add(XFormLayout.END, "problem.submission.end", Excerpt.of(end));
        }
        List<HistoryEntry> rows = new SubmissionAnswers(submission, profile, problems).read(framework, at, by);
        if (rows.isEmpty() && problems.isEmpty()) {
            problems.add("", "problem.form.empty");
        }
        Copy copy = new Copy(new AssessmentId(""), framework.ref(), profile, rows);
        return ExchangePackage.form(framework, copy, scope(submission, framework), true, at, by);
    }

    private static String about(Submission submission, String part) {
        return submission.at(XFormLayout.ABOUT + part);
    }

    private static String said(Submission submission, String part, Problems problems) {
        String place = XFormLayout.WHO + part;
        String said = submission.at(place).strip();
        PlainText.foreignToLine(said)
                .ifPresent(point -> problems.add(place, "problem.text.line", Excerpt.ofCodePoint(point)));
        if (said.length() > LONGEST_NAME) {
            problems.add(place, "problem.exchange.long", Integer.toString(LONGEST_NAME));
        }
        return said;
    }

    private static ExchangeScope scope(Submission submission, Framework framework) {
        SectionId section = new SectionId(about(submission, XFormLayout.SECTION));
        if (framework.hasSection(section)) {
            return new ExchangeScope.Part(section);
        }
        String ask = about(submission, XFormLayout.ASK);
        return ask.isEmpty()
                ? new ExchangeScope.Whole()
                : new ExchangeScope.Asked(
                        ask.replace(XFormLayout.BETWEEN, "\n").lines().toList());
    }

    /** When it was finished, as the phone has it; its clock can be wrong, but not by years. */
    private static Instant at(Submission submission, Instant made) {
        return time(submission.at(XFormLayout.END))
                .filter(time -> time.isBefore(LATEST) && !time.isBefore(made.truncatedTo(ChronoUnit.SECONDS)))
                .orElse(made)
                .truncatedTo(ChronoUnit.MICROS);
    }

    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text.strip()).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String checksum(Framework framework) {
        return FrameworkChecksum.of(framework, text -> Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
    }
}
