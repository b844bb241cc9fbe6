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
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.core.publicfigure.FigureSource;
import org.southsouth.readiness.core.publicfigure.PublicFigure;
import org.southsouth.readiness.core.publicfigure.PublicFigures;
import org.southsouth.readiness.core.publicfigure.PublicFigures.Place;
import org.southsouth.readiness.core.publicfigure.PublicFiguresSource;

/**
 * Published figures as CSV, {@code framework,country,question,value,year,use,name,attribution,licence}:
 * {@code public-figures.csv} of the data folder in place of the shipped table, where there is one. At most 4 MB and 20,000
 * rows; one problem is enough for nothing to be read.
 */
public final class CsvPublicFigures implements PublicFiguresSource {
    public static final String FILE = "public-figures.csv";
    private static final String SHIPPED = "/org/southsouth/readiness/figures/public-figures.csv";
    private static final long BYTES = 4L * 1024 * 1024;
    private static final int ROWS = 20_000;

    private final Optional<Path> own;

    private CsvPublicFigures(Optional<Path> own) {
        this.own = own;
    }

    public CsvPublicFigures(Path folder) {
        this(Optional.of(folder.resolve(FILE)));
    }

    /** The shipped table, where there is no data folder. */
    public static CsvPublicFigures shipped() {
        return new CsvPublicFigures(Optional.empty());
    }

    @Override
    public Parsed<PublicFigures> read() {
        Path file = own.filter(Files::exists).orElse(null);
        String name = file == null ? FILE : file.toString();
        Problems problems = new Problems(name);
        try (InputStream input = file == null ? table() : RegularFile.open(file, BYTES)) {
            Map<Place, List<PublicFigure>> figures = figures(new CsvRows(input, name, problems), name, problems);
            if (problems.isEmpty()) {
                return Parsed.of(new PublicFigures(figures));
            }
        } catch (RegularFile.TooLargeException e) {
            problems.add(name, "problem.figures.large");
        } catch (IOException e) {
            problems.add(name, "problem.groups.unreadable");
        }
        return Parsed.refused(problems.all());
    }

    private static InputStream table() throws IOException {
        InputStream input = CsvPublicFigures.class.getResourceAsStream(SHIPPED);
        if (input == null) {
            throw new IOException("not shipped: " + SHIPPED);
        }
        return new BufferedInputStream(input);
    }

    private static Map<Place, List<PublicFigure>> figures(CsvRows rows, String file, Problems problems)
            throws IOException {
        Map<Place, List<PublicFigure>> figures = new HashMap<>();
        CsvRows.Row header = rows.next();
        List<String> columns = header == null ? List.of() : header.fields();
        if (!columns.equals(FigureRow.COLUMNS)) {
            String expected = String.join(",", FigureRow.COLUMNS);
            problems.add(file + ":1", "problem.groups.header", Excerpt.of(String.join(",", columns)), expected);
            return figures;
        }
        Map<String, Long> lines = new HashMap<>();
        Map<FigureSource, FigureSource> sources = new HashMap<>();
        for (CsvRows.Row row = rows.next(); row != null && !problems.isCut(); row = rows.next()) {
            String where = file + ":" + row.line();
            if (lines.size() == ROWS) {
                problems.add(where, "problem.figures.rows");
                break;
            }
            FigureRow read = new FigureRow(row, where, problems);
            PublicFigure figure = read.figure(sources).orElse(null);
            if (figure == null) {
                continue;
            }
            Place place = read.place();
            Long first = lines.putIfAbsent(place + " " + figure.year(), row.line());
            if (first != null) {
                String year = Integer.toString(figure.year());
                problems.add(
                        where,
                        "problem.figures.twice",
                        place.country(),
                        place.question().value(),
                        year,
                        first.toString());
            }
            figures.computeIfAbsent(place, same -> new ArrayList<>()).add(figure);
        }
        return figures;
    }
}
