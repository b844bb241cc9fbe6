package org.southsouth.readiness.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.country.CountryName;
import org.southsouth.readiness.core.country.CountryNames;
import org.southsouth.readiness.core.country.CountryNamesSource;
import org.southsouth.readiness.core.problem.Parsed;

/**
 * Names of countries as CSV, {@code country,en,fr,es,ru,zh,ar,also}: {@code countries.csv} of the data folder in place of the
 * shipped table, where there is one. At most 1 MB and 2,000 rows; one problem is enough for nothing to be read.
 */
public final class CsvCountryNames implements CountryNamesSource {
    public static final String FILE = "countries.csv";
    private static final String SHIPPED = "/org/southsouth/readiness/names/countries.csv";
    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ru", "zh", "ar");
    private static final String HEADER = "country," + String.join(",", LANGUAGES) + ",also";
    private static final int COLUMNS = LANGUAGES.size() + 2;
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
    private static final long BYTES = 1024 * 1024;
    private static final int ROWS = 2000;
    private static final int LONGEST = 100;
    private static final int MOST_OTHERS = 20;

    private final Optional<Path> own;

    private CsvCountryNames(Optional<Path> own) {
        this.own = own;
    }

    public CsvCountryNames(Path folder) {
        this(Optional.of(folder.resolve(FILE)));
    }

    /** The shipped table, where there is no data folder. */
    public static CsvCountryNames shipped() {
        return new CsvCountryNames(Optional.empty());
    }

    @Override
    public Parsed<CountryNames> read() {
        Path file = own.filter(Files::exists).orElse(null);
        String name = file == null ? FILE : file.toString();
        Problems problems = new Problems(name);
        try (InputStream input = file == null ? table() : RegularFile.open(file, BYTES)) {
            List<CountryName> names = new Reading(name, problems).names(new CsvRows(input, name, problems));
            if (problems.isEmpty()) {
                return Parsed.of(new CountryNames(names));
            }
        } catch (RegularFile.TooLargeException e) {
            problems.add(name, "problem.groups.large");
        } catch (IOException e) {
            problems.add(name, "problem.groups.unreadable");
        }
        return Parsed.refused(problems.all());
    }

    private static InputStream table() throws IOException {
        InputStream input = CsvCountryNames.class.getResourceAsStream(SHIPPED);
        if (input == null) {
            throw new IOException("not shipped: " + SHIPPED);
        }
        return new BufferedInputStream(input);
    }

    private record Reading(String file, Problems problems) {
        List<CountryName> names(CsvRows rows) throws IOException {
            List<CountryName> names = new ArrayList<>();
            CsvRows.Row header = rows.next();
            String found = header == null ? "" : String.join(",", header.fields());
            if (!found.equals(HEADER)) {
                problems.add(file + ":1", "problem.groups.header", Excerpt.of(found), HEADER);
                return names;
            }
            Map<String, Long> lines = new HashMap<>();
            for (CsvRows.Row row = rows.next(); row != null && !problems.isCut(); row = rows.next()) {
                String where = file + ":" + row.line();
                if (lines.size() == ROWS) {
                    problems.add(where, "problem.groups.rows");
                    break;
                }
                CountryName name = name(row, where);
                Long first = name == null ? null : lines.putIfAbsent(name.code(), row.line());
                if (first != null) {
                    problems.add(where, "problem.groups.twice", row.fields().get(0), first.toString());
                } else if (name != null) {
                    names.add(name);
                }
            }
            return names;
        }

        private @Nullable CountryName name(CsvRows.Row row, String where) {
            if (row.columns() != COLUMNS) {
                problems.add(
                        where, "problem.groups.columns", Integer.toString(row.columns()), Integer.toString(COLUMNS));
                return null;
            }
            String code = row.fields().get(0);
            boolean isSound = CODE.matcher(code).matches();
            if (!isSound) {
                problems.add(where, "problem.groups.country", Excerpt.of(code));
            }
            Map<String, String> byLanguage = new HashMap<>();
            for (int i = 0; i < LANGUAGES.size(); i++) {
                String name = row.fields().get(i + 1);
                isSound &= isName(name, LANGUAGES.get(i), where);
                if (!name.isBlank()) {
                    byLanguage.put(LANGUAGES.get(i), name);
                }
            }
            if (!byLanguage.containsKey("en")) {
                problems.add(where, "problem.names.empty");
                return null;
            }
            List<String> also = also(row.fields().get(COLUMNS - 1), where);
            return isSound ? new CountryName(code, byLanguage, also) : null;
        }

        private List<String> also(String text, String where) {
            List<String> also = text.isEmpty() ? List.of() : List.of(text.split(";", -1));
            if (also.size() > MOST_OTHERS) {
                problems.add(where, "problem.names.many", Integer.toString(MOST_OTHERS));
            }
            also.forEach(name -> isName(name, "also", where));
            return also;
        }

        /** A mark that turns the direction of what follows would turn every sentence that the name stands in. */
        private boolean isName(String name, String column, String where) {
            if (name.length() > LONGEST) {
                problems.add(where, "problem.groups.long", column, Integer.toString(LONGEST));
                return false;
            }
            boolean hasMarks = HiddenMarks.isIn(name);
            if (hasMarks) {
                problems.add(where, "problem.names.marks", column);
            }
            return !hasMarks;
        }
    }
}
