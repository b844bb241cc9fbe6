package org.southsouth.readiness.files;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.comparison.CountryFacts;

/** One row of the table of country groups. */
final class CountryRow {
    static final List<String> COLUMNS =
            List.of("country", "region", "subregion", "ldc", "lldc", "sids", "languages", "as_of");

    /** As tables were before they had languages. */
    static final List<String> COLUMNS_BEFORE =
            List.of("country", "region", "subregion", "ldc", "lldc", "sids", "as_of");

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
    private static final Pattern LANGUAGES = Pattern.compile("([a-z]{2,3}( [a-z]{2,3}){0,29})?");
    private static final int LONGEST = 100;

    private final CsvRows.Row row;
    private final List<String> columns;
    private final String where;
    private final Problems problems;
    private boolean isSound = true;

    /** The columns are one of the two lists above. */
    CountryRow(CsvRows.Row row, List<String> columns, String file, Problems problems) {
        this.row = row;
        this.columns = columns;
        this.where = file + ":" + row.line();
        this.problems = problems;
    }

    /** Null where something is wrong with it, which is told. */
    @Nullable
    CountryFacts read() {
        if (row.columns() != columns.size()) {
            refuse("problem.groups.columns", Integer.toString(row.columns()), Integer.toString(columns.size()));
            return null;
        }
        String code = row.fields().get(0);
        if (!CODE.matcher(code).matches()) {
            refuse("problem.groups.country", Excerpt.of(code));
        }
        String region = name(1);
        String subregion = name(2);
        boolean isLdc = flag(3);
        boolean isLldc = flag(4);
        boolean isSids = flag(5);
        Set<String> languages = languages();
        LocalDate asOf = date();
        return isSound && asOf != null
                ? new CountryFacts(code, region, subregion, isLdc, isLldc, isSids, languages, asOf)
                : null;
    }

    private Set<String> languages() {
        int column = columns.indexOf("languages");
        String languages = column < 0 ? "" : row.fields().get(column);
        if (!LANGUAGES.matcher(languages).matches()) {
            refuse("problem.groups.languages", Excerpt.of(languages));
        }
        return languages.isEmpty() ? Set.of() : new LinkedHashSet<>(Arrays.asList(languages.split(" ", -1)));
    }

    private String name(int column) {
        String name = row.fields().get(column);
        if (name.length() > LONGEST) {
            refuse("problem.groups.long", COLUMNS.get(column), Integer.toString(LONGEST));
        }
        return name;
    }

    private boolean flag(int column) {
        String flag = row.fields().get(column);
        if (!flag.equals("yes") && !flag.equals("no")) {
            refuse("problem.groups.flag", COLUMNS.get(column), Excerpt.of(flag));
        }
        return flag.equals("yes");
    }

    private @Nullable LocalDate date() {
        String date = row.fields().get(columns.size() - 1);
        try {
            return LocalDate.parse(date);
        } catch (DateTimeException e) {
            refuse("problem.groups.date", Excerpt.of(date));
            return null;
        }
    }

    private void refuse(String key, Object... arguments) {
        isSound = false;
        problems.add(where, key, arguments);
    }
}
