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
import org.southsouth.readiness.core.comparison.CountryFacts;
import org.southsouth.readiness.core.comparison.CountryGroups;
import org.southsouth.readiness.core.comparison.CountryGroupsSource;
import org.southsouth.readiness.core.problem.Parsed;

/**
 * Country groups as CSV, {@code country,region,subregion,ldc,lldc,sids,languages,as_of}: {@code groups.csv} of the data
 * folder in place of the shipped table, where there is one. At most 1 MB and 2,000 rows; one problem is enough for nothing
 * to be read.
 */
public final class CsvCountryGroups implements CountryGroupsSource {
    public static final String FILE = "groups.csv";
    private static final String FOLDER = "/org/southsouth/readiness/groups/";
    private static final String SHIPPED = "countries.csv";
    /** The countries of the sample, which belong to no table of real ones. */
    private static final String FICTIONAL = "fictional.csv";

    private static final long BYTES = 1024 * 1024;
    private static final int ROWS = 2000;

    private final Optional<Path> own;

    private CsvCountryGroups(Optional<Path> own) {
        this.own = own;
    }

    public CsvCountryGroups(Path folder) {
        this(Optional.of(folder.resolve(FILE)));
    }

    /** The shipped table, where there is no data folder. */
    public static CsvCountryGroups shipped() {
        return new CsvCountryGroups(Optional.empty());
    }

    @Override
    public Parsed<CountryGroups> read() {
        Path file = own.filter(Files::exists).orElse(null);
        String name = file == null ? SHIPPED : file.toString();
        try {
            try (InputStream input = file == null ? table(SHIPPED) : RegularFile.open(file, BYTES)) {
                return withFictional(read(input, name));
            }
        } catch (IOException e) {
            Problems problems = new Problems(name);
            boolean isLarge = e instanceof RegularFile.TooLargeException;
            problems.add(name, isLarge ? "problem.groups.large" : "problem.groups.unreadable");
            return Parsed.refused(problems.all());
        }
    }

    private static Parsed<CountryGroups> withFictional(Parsed<CountryGroups> real) throws IOException {
        if (!real.isSound()) {
            return real;
        }
        try (InputStream input = table(FICTIONAL)) {
            return Parsed.of(real.value().with(read(input, FICTIONAL).value().countries()));
        }
    }

    private static InputStream table(String name) throws IOException {
        InputStream input = CsvCountryGroups.class.getResourceAsStream(FOLDER + name);
        if (input == null) {
            throw new IOException("not shipped: " + name);
        }
        return new BufferedInputStream(input);
    }

    private static Parsed<CountryGroups> read(InputStream input, String name) throws IOException {
        Problems problems = new Problems(name);
        CsvRows rows = new CsvRows(input, name, problems);
        List<CountryFacts> countries = new ArrayList<>();
        CsvRows.Row header = rows.next();
        List<String> columns = header == null ? List.of() : header.fields();
        if (isHeader(columns, name, problems)) {
            Map<String, Long> lines = new HashMap<>();
            for (CsvRows.Row row = rows.next(); row != null && !problems.isCut(); row = rows.next()) {
                if (lines.size() == ROWS) {
                    problems.add(name + ":" + row.line(), "problem.groups.rows");
                    break;
                }
                CountryFacts facts = new CountryRow(row, columns, name, problems).read();
                Long first = facts == null ? null : lines.putIfAbsent(facts.country(), row.line());
                if (first != null) {
                    problems.add(
                            name + ":" + row.line(),
                            "problem.groups.twice",
                            row.fields().get(0),
                            first.toString());
                } else if (facts != null) {
                    countries.add(facts);
                }
            }
        }
        return problems.isEmpty() ? Parsed.of(new CountryGroups(countries)) : Parsed.refused(problems.all());
    }

    private static boolean isHeader(List<String> columns, String name, Problems problems) {
        if (columns.equals(CountryRow.COLUMNS) || columns.equals(CountryRow.COLUMNS_BEFORE)) {
            return true;
        }
        String expected = String.join(",", CountryRow.COLUMNS);
        problems.add(name + ":1", "problem.groups.header", Excerpt.of(String.join(",", columns)), expected);
        return false;
    }
}
