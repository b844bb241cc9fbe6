package org.southsouth.readiness.files;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.form.XFormLayout;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.files.WorkbookSheet.Content;

/**
 * What phones sent, as KoboToolbox exports it: a workbook whose first sheet has a row for each submission, below the names of the
 * places, with their groups and {@code /} between. Columns that Kobo adds begin with {@code _}.
 */
final class SubmissionTable {
    private static final String SIGN = XFormLayout.ABOUT + XFormLayout.ABOUT_FORMAT;
    /** What KoboToolbox adds to every table, and nobody else. */
    private static final Set<String> ADDED = Set.of("_id", "_uuid", "_submission_time");

    private static final int MOST_COLUMNS = 16_384;
    private static final int LONGEST = 32_767;

    private final WorkbookSheet sheet;
    private final Map<Integer, String> places = new LinkedHashMap<>();
    private final Set<String> heads = new HashSet<>();

    private SubmissionTable(WorkbookSheet sheet) {
        this.sheet = sheet;
    }

    /** Empty where the first sheet is no such table. Fails where it is one whose columns have no groups in their names. */
    static Optional<SubmissionTable> in(WorkbookBook book) throws IOException {
        if (book.names().isEmpty()) {
            return Optional.empty();
        }
        SubmissionTable table =
                new SubmissionTable(WorkbookSheet.read(book.names().get(0), book, MOST_COLUMNS));
        table.sheet.rows().getOrDefault(0, Map.of()).forEach(table::head);
        if (table.places.containsValue(SIGN)) {
            return Optional.of(table);
        }
        if (table.heads.containsAll(ADDED)) {
            throw new FormException("problem.submissions.groups");
        }
        return Optional.empty();
    }

    /** The name of the form may stand before. */
    private void head(int column, Content content) {
        String name = content.text().strip();
        heads.add(name);
        for (String form : new String[] {"/data/", "data/"}) {
            name = name.startsWith(form) ? name.substring(form.length()) : name;
        }
        name = XFormLayout.place(name);
        boolean isPlace = name.startsWith(XFormLayout.ABOUT)
                || name.startsWith(XFormLayout.WHO)
                || name.startsWith(XFormLayout.QUESTIONS)
                || name.equals(XFormLayout.END);
        if (isPlace && !isOption(name)) {
            places.put(column, name);
        }
    }

    /** Beside what is ticked as one text, Kobo has a column for each option, which says nothing more. */
    private static boolean isOption(String name) {
        return name.startsWith(XFormLayout.QUESTIONS) && name.contains("/" + XFormLayout.ANSWER + "/");
    }

    private String where(int row) {
        return sheet.name() + " " + (row + 1);
    }

    /** The cell, where the table has a column for the place. */
    private String where(int row, String place) {
        return places.entrySet().stream()
                .filter(column -> column.getValue().equals(place))
                .map(column -> sheet.name() + " " + WorkbookSheet.reference(row, column.getKey()))
                .findFirst()
                .orElseGet(() -> place.isEmpty() ? where(row) : where(row) + ": " + place);
    }

    /** Which of the two was meant, nobody knows. */
    private void refuseTwice() throws FormException {
        Map<String, Integer> seen = new HashMap<>();
        for (Map.Entry<Integer, String> column : places.entrySet()) {
            Integer first = seen.putIfAbsent(column.getValue(), column.getKey());
            if (first != null) {
                throw new FormException(
                        "problem.submissions.columns",
                        WorkbookSheet.reference(0, first),
                        WorkbookSheet.reference(0, column.getKey()),
                        Excerpt.of(column.getValue()));
            }
        }
    }

    @Nullable
    ExchangePackage contents(Function<FrameworkRef, Optional<Framework>> known, Problems problems) throws IOException {
        refuseTwice();
        ManySubmissions submissions = new ManySubmissions(known);
        for (int row : sheet.rows().keySet()) {
            Problems found = new Problems("");
            WorkbookPlace cells = new WorkbookPlace(sheet, row, found);
            Map<String, String> texts = new LinkedHashMap<>();
            if (row > 0) {
                places.forEach((column, place) -> {
                    String words = cells.words(column, LONGEST);
                    if (!words.isBlank()) {
                        texts.put(place, words);
                    }
                });
            }
            if (!found.isEmpty()) {
                submissions.refuse("", found.all());
            } else if (!texts.isEmpty()) {
                int at = row;
                submissions.add(where(at), new Submission(texts), place -> where(at, place));
            }
        }
        return submissions.contents(problems);
    }
}
