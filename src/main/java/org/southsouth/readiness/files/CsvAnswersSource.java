package org.southsouth.readiness.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.exchange.AnswerSheet;
import org.southsouth.readiness.core.exchange.AnswersSource;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.problem.Parsed;

/**
 * Answers as CSV, after formats.md 2, at most 256 MB, a million rows and 5,000 assessments. Every problem is told with file and line, up to
 * 1,000 of them; one is enough for nothing to be read.
 */
public final class CsvAnswersSource implements AnswersSource {
    @Override
    public Parsed<List<AnswerSheet>> read(String file, Framework framework) {
        Problems problems = new Problems(file);
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                problems.add(file, "problem.answers.folder");
            } else {
                try (InputStream input = RegularFile.open(path, CsvForm.BYTES)) {
                    return read(input, file, framework);
                }
            }
        } catch (RegularFile.IrregularException e) {
            problems.add(file, "problem.file.device");
        } catch (RegularFile.TooLargeException e) {
            problems.add(file, "problem.answers.large");
        } catch (NoSuchFileException | InvalidPathException e) {
            problems.add(file, "problem.answers.missing");
        } catch (IOException e) {
            problems.add(file, "problem.answers.unreadable");
        }
        return Parsed.refused(problems.all());
    }

    /** The same from memory or from anywhere else; the name is for the problems. */
    Parsed<List<AnswerSheet>> read(InputStream input, String name, Framework framework) throws IOException {
        Problems problems = new Problems(name);
        CsvRows rows = new CsvRows(input, name, problems);
        CsvRows.Row header = rows.next();
        int columns = header(header, name, problems);
        if (columns > 0) {
            AnswerSheets sheets = new AnswerSheets(framework, name, problems);
            int count = 0;
            for (CsvRows.Row row = rows.next(); row != null && !problems.isCut(); row = rows.next()) {
                sheets.add(row, columns);
                boolean isTooLong = ++count > CsvForm.ROWS;
                if (isTooLong || sheets.count() > CsvForm.SHEETS) {
                    problems.add(
                            name + ":" + row.line(), isTooLong ? "problem.answers.rows" : "problem.answers.sheets");
                    break;
                }
            }
            if (problems.isEmpty()) {
                return Parsed.of(sheets.all());
            }
        }
        return Parsed.refused(problems.all());
    }

    /** How many columns there are, or 0 where the header is wrong and no row can be understood. */
    private static int header(CsvRows.@Nullable Row header, String name, Problems problems) {
        int columns = header == null ? 0 : header.columns();
        boolean isRight = header != null
                && columns >= CsvForm.REQUIRED
                && columns <= CsvForm.COLUMNS.size()
                && header.fields().equals(CsvForm.COLUMNS.subList(0, columns));
        if (isRight) {
            return columns;
        }
        String found = header == null ? "" : String.join(",", header.fields());
        long line = header == null ? 1 : header.line();
        problems.add(
                name + ":" + line,
                "problem.answers.header",
                Excerpt.of(found),
                String.join(",", CsvForm.COLUMNS.subList(0, CsvForm.REQUIRED)),
                String.join(",", CsvForm.COLUMNS.subList(CsvForm.REQUIRED, CsvForm.COLUMNS.size())));
        return 0;
    }
}
