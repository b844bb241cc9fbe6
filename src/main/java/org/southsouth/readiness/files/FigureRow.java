package org.southsouth.readiness.files;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.publicfigure.FigureSource;
import org.southsouth.readiness.core.publicfigure.PublicFigure;
import org.southsouth.readiness.core.publicfigure.PublicFigures.Place;

/** One row of the table of published figures. */
final class FigureRow {
    static final List<String> COLUMNS =
            List.of("framework", "country", "question", "value", "year", "use", "name", "attribution", "licence");

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{3}");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");
    private static final int LONGEST = 200;

    private final CsvRows.Row row;
    private final String where;
    private final Problems problems;
    private boolean isSound = true;

    FigureRow(CsvRows.Row row, String where, Problems problems) {
        this.row = row;
        this.where = where;
        this.problems = problems;
    }

    /** Only where the row is sound. */
    Place place() {
        return new Place(field("framework"), field("country"), new QuestionId(field("question")));
    }

    /** Empty where something is wrong with it, which is told. Equal sources become one object. */
    Optional<PublicFigure> figure(Map<FigureSource, FigureSource> sources) {
        if (row.columns() != COLUMNS.size()) {
            refuse("problem.groups.columns", Integer.toString(row.columns()), Integer.toString(COLUMNS.size()));
            return Optional.empty();
        }
        COLUMNS.forEach(this::checkText);
        if (!COUNTRY.matcher(field("country")).matches()) {
            refuse("problem.groups.country", Excerpt.of(field("country")));
        }
        OptionalDouble value = Numbers.parse(field("value"));
        if (value.isEmpty() || !Double.isFinite(value.getAsDouble())) {
            refuse("problem.figures.value", Excerpt.of(field("value")));
        }
        if (!YEAR.matcher(field("year")).matches()) {
            refuse("problem.figures.year", Excerpt.of(field("year")));
        }
        boolean isHint = field("use").equals("hint");
        if (!isHint && !field("use").equals("answer")) {
            refuse("problem.figures.use", Excerpt.of(field("use")));
        }
        if (!isSound) {
            return Optional.empty();
        }
        FigureSource source = new FigureSource(field("name"), field("attribution"), field("licence"), isHint);
        return Optional.of(new PublicFigure(
                new QuestionId(field("question")),
                value.getAsDouble(),
                Integer.parseInt(field("year")),
                sources.computeIfAbsent(source, same -> same)));
    }

    /** What must be printed cannot be left out. */
    private void checkText(String column) {
        String text = field(column);
        if (text.isBlank()) {
            refuse("problem.figures.empty", column);
        } else if (text.length() > LONGEST) {
            refuse("problem.groups.long", column, Integer.toString(LONGEST));
        } else if (HiddenMarks.isIn(text)) {
            refuse("problem.names.marks", column);
        }
    }

    private String field(String column) {
        return row.fields().get(COLUMNS.indexOf(column));
    }

    private void refuse(String key, Object... arguments) {
        isSound = false;
        problems.add(where, key, arguments);
    }
}
