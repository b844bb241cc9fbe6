package org.southsouth.readiness.files;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.form.FormSource;
import org.southsouth.readiness.core.form.WorkbookLayout;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.merge.Copy;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.core.text.PlainText;

/**
 * Workbooks that somebody filled in (formats.md 16), read back by this application alone: a part is looked at as it comes in,
 * under limits, and neither a formula nor anything outside the file is ever followed.
 */
public final class WorkbookFile implements FormSource {
    private static final String ENDING = ".xlsx";
    private static final int LONGEST_NAME = 200;
    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    @Override
    public boolean isForm(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    @Override
    public Parsed<ExchangePackage> read(String file, Function<FrameworkRef, Optional<Framework>> known) {
        Problems problems = new Problems(file);
        ExchangePackage contents = null;
        try (WorkbookParts parts = WorkbookParts.open(Path.of(file))) {
            contents = contents(parts, known, problems);
        } catch (FormException e) {
            problems.add(e.problem());
        } catch (NoSuchFileException | InvalidPathException e) {
            problems.add("", "problem.exchange.absent");
        } catch (ZipException e) {
            problems.add("", "problem.form.other");
        } catch (IOException e) {
            problems.add("", "problem.exchange.unreadable");
        }
        return contents == null || !problems.isEmpty() ? Parsed.refused(problems.all()) : Parsed.of(contents);
    }

    private static @Nullable ExchangePackage contents(
            WorkbookParts parts, Function<FrameworkRef, Optional<Framework>> known, Problems problems)
            throws IOException {
        WorkbookBook book = WorkbookBook.read(parts);
        if (!book.hasSheet(WorkbookLayout.KEY_SHEET)) {
            return SubmissionTable.in(book).orElseThrow(() -> other(book)).contents(known, problems);
        }
        Optional<WorkbookKey> read = WorkbookKey.read(WorkbookSheet.read(WorkbookLayout.KEY_SHEET, book), problems);
        if (read.isEmpty()) {
            return null;
        }
        WorkbookKey key = read.get();
        Framework framework = framework(key, known);
        requireSheet(book, key.readMe());
        requireSheet(book, key.answers());
        WorkbookSheet readMe = WorkbookSheet.read(key.readMe(), book);
        String by = said(readMe, WorkbookLayout.NAME_ROW, problems).orElse("");
        Instant at = at(book, key);
        WorkbookKey about = about(key, readMe, problems);
        List<HistoryEntry> rows = new WorkbookAnswers(about, book, WorkbookSheet.read(key.answers(), book), problems)
                .read(framework, at, by);
        if (rows.isEmpty() && problems.isEmpty()) {
            throw new FormException("problem.form.empty");
        }
        Copy copy = new Copy(about.assessment(), about.framework(), about.profile(), rows);
        return ExchangePackage.form(framework, copy, about.scope(), about.hasNotes(), at, by);
    }

    /** A form for phones before anybody filled it in has sheets of these names. */
    private static FormException other(WorkbookBook book) {
        return book.hasSheet("survey") && book.hasSheet("choices")
                ? new FormException("problem.submission.blank")
                : new FormException("problem.form.key", WorkbookLayout.KEY_SHEET);
    }

    private static Framework framework(WorkbookKey key, Function<FrameworkRef, Optional<Framework>> known)
            throws IOException {
        FrameworkRef ref = key.framework();
        Framework framework = known.apply(ref)
                .orElseThrow(() ->
                        new FormException("problem.form.framework", Excerpt.of(ref.id()), Excerpt.of(ref.version())));
        if (!key.isOf(framework)) {
            throw new FormException("problem.form.checksum", Excerpt.of(ref.id()), Excerpt.of(ref.version()));
        }
        if (key.scope().part().filter(section -> !framework.hasSection(section)).isPresent()) {
            throw new FormException("problem.form.damaged");
        }
        return framework;
    }

    private static void requireSheet(WorkbookBook book, String sheet) throws IOException {
        if (!book.hasSheet(sheet)) {
            throw new FormException("problem.form.sheet", Excerpt.of(sheet));
        }
    }

    /** When it was saved last: the same file gives the same changes each time that it is read. */
    private static Instant at(WorkbookBook book, WorkbookKey key) throws IOException {
        return book.modified()
                .filter(time -> time.isAfter(EARLIEST) && time.isBefore(LATEST))
                .filter(time -> !time.isBefore(key.madeAt().truncatedTo(ChronoUnit.SECONDS)))
                .orElse(key.madeAt())
                .truncatedTo(ChronoUnit.MICROS);
    }

    /** A blank one may leave it to whoever fills it in to say whose answers these are. */
    private static WorkbookKey about(WorkbookKey key, WorkbookSheet readMe, Problems problems) {
        Subject subject = key.profile().subject();
        Round round = key.profile().round();
        if (subject.code().isEmpty()) {
            subject = subject(readMe, problems);
        }
        if (round.name().isEmpty()) {
            round = Round.written(required(readMe, WorkbookLayout.ROUND_ROW, "problem.form.round", problems));
        }
        return key.about(subject, round);
    }

    private static Subject subject(WorkbookSheet readMe, Problems problems) {
        String said = required(readMe, WorkbookLayout.SUBJECT_ROW, "problem.form.subject", problems);
        Optional<Subject> subject = SaidSubject.of(said);
        if (!said.isEmpty() && subject.isEmpty()) {
            new WorkbookPlace(readMe, WorkbookLayout.SUBJECT_ROW, problems)
                    .tell(WorkbookLayout.SAID_COLUMN, "problem.form.subject.code", Excerpt.of(said));
        }
        return subject.orElse(new Subject(said));
    }

    private static String required(WorkbookSheet sheet, int row, String key, Problems problems) {
        Optional<String> said = said(sheet, row, problems);
        if (said.isEmpty()) {
            new WorkbookPlace(sheet, row, problems).tell(WorkbookLayout.SAID_COLUMN, key);
        }
        return said.orElse("");
    }

    private static Optional<String> said(WorkbookSheet sheet, int row, Problems problems) {
        WorkbookPlace place = new WorkbookPlace(sheet, row, problems);
        String words = place.words(WorkbookLayout.SAID_COLUMN, LONGEST_NAME).strip();
        PlainText.foreignToLine(words)
                .ifPresent(point ->
                        place.tell(WorkbookLayout.SAID_COLUMN, "problem.form.character", Excerpt.ofCodePoint(point)));
        return PlainText.isSeen(words) ? Optional.of(words) : Optional.empty();
    }
}
