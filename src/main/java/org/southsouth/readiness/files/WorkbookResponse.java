package org.southsouth.readiness.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.ResponseFit;
import org.southsouth.readiness.core.form.WorkbookLayout;
import org.southsouth.readiness.core.form.WorkbookLayout.Column;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.files.WorkbookSheet.Content;
import org.southsouth.readiness.words.NumberReading;
import org.southsouth.readiness.words.TypedDay;
import org.southsouth.readiness.words.TypedFigure;

/** The response to one question: what is written beside it, and what is ticked in the rows of its options, by their ids. */
record WorkbookResponse(
        WorkbookKey key,
        WorkbookBook book,
        Question question,
        WorkbookPlace place,
        Map<String, WorkbookPlace> options) {
    private static final Response NOTHING = new Response.Blank();

    /** Figures above this are slips: not every whole number can be kept. */
    private static final double TOO_LARGE = 1e15;

    Response read() {
        List<String> ticked = ticked();
        String words = place.words(Column.ANSWER, CsvForm.TEXT);
        boolean isDontKnow = is(words, key.dontKnow(), "dont-know");
        boolean isNotApplicable = is(words, key.notApplicable(), "not-applicable");
        boolean isNone = !options.isEmpty() && is(words, key.none(), "none");
        if ((isDontKnow || isNotApplicable || isNone) && !ticked.isEmpty()) {
            place.tell(Column.ANSWER, "problem.form.ticks", Excerpt.of(words));
        }
        if (isDontKnow) {
            return new Response.DontKnow();
        }
        if (isNotApplicable) {
            return new Response.NotApplicable();
        }
        return question.kind()
                .map(
                        choice -> words.isEmpty() ? NOTHING : chosen(choice, words),
                        multiple -> several(words, isNone, ticked),
                        numeric -> words.isEmpty() ? NOTHING : figure(numeric, words),
                        text -> words.isEmpty() ? NOTHING : new Response.Written(words),
                        date -> words.isEmpty() ? NOTHING : day(date, words));
    }

    private static boolean is(String words, String meant, String id) {
        return plain(words).equals(plain(meant)) || words.strip().equals(id);
    }

    /** Programs wrap lines, people leave spaces, and few keyboards have the apostrophe of print. */
    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ").replace('\u2019', '\'');
    }

    private List<String> ticked() {
        List<String> ticked = new ArrayList<>();
        for (Option option : question.kind().options()) {
            WorkbookPlace row = options.get(option.id());
            String tick =
                    row == null ? "" : row.words(Column.ANSWER, CsvForm.TEXT).strip();
            if (tick.equalsIgnoreCase(WorkbookLayout.TICK)) {
                ticked.add(option.id());
            } else if (row != null && !tick.isEmpty()) {
                row.tell(Column.ANSWER, "problem.form.tick", Excerpt.of(tick), WorkbookLayout.TICK);
            }
        }
        return ticked;
    }

    private Response chosen(QuestionKind.Choice choice, String words) {
        Optional<Option> option = choice.options().stream()
                .filter(one -> plain(one.text()).equals(plain(words)))
                .findFirst()
                .or(() -> choice.option(words.strip()));
        if (option.isEmpty()) {
            place.tell(Column.ANSWER, "problem.form.option", Excerpt.of(words));
        }
        return option.<Response>map(found -> new Response.Chosen(found.id())).orElse(NOTHING);
    }

    private Response several(String words, boolean isNone, List<String> ticked) {
        if (!words.isEmpty() && !isNone) {
            place.tell(Column.ANSWER, "problem.form.several", Excerpt.of(words), WorkbookLayout.TICK);
        }
        return ticked.isEmpty() && !isNone ? NOTHING : new Response.Ticked(ticked);
    }

    private Response figure(QuestionKind.Numeric numeric, String words) {
        Content content = place.content(Column.ANSWER);
        boolean isNumber = content.type() == WorkbookSheet.Type.NUMBER;
        TypedFigure typed = new TypedFigure(numeric, key.language());
        OptionalDouble read = isNumber ? Numbers.parse(content.text()) : typed.read(words);
        Optional<NumberReading.Readings> two =
                isNumber ? Optional.empty() : typed.unclear(words).or(() -> typed.tooLarge(words));
        if (two.isPresent()) {
            return unclear(words, two.get());
        }
        if (read.isEmpty() || Math.abs(read.getAsDouble()) >= TOO_LARGE) {
            place.tell(Column.ANSWER, "problem.form.number", Excerpt.of(words));
            return NOTHING;
        }
        double figure = read.getAsDouble();
        if (isNumber && book.isPercent(content.style())) {
            if (!numeric.unit().contains("%")) {
                place.tell(Column.ANSWER, "problem.form.percent", Excerpt.of(numeric.unit()));
            }
            figure = WorkbookPlace.percent(figure);
        }
        Response response = new Response.Figure(figure);
        tellLimits(numeric, figure, ResponseFit.of(response, numeric) == ResponseFit.FITS);
        return response;
    }

    /** As in the window: nobody knows which of the two is meant, in whatever language the workbook is. */
    private Response unclear(String words, NumberReading.Readings two) {
        place.tell(
                Column.ANSWER,
                "problem.form.number.two",
                Excerpt.of(words),
                Numbers.plain(two.thousands()),
                Numbers.plain(two.decimals()));
        return NOTHING;
    }

    private void tellLimits(QuestionKind.Numeric numeric, double figure, boolean isWithin) {
        if (!isWithin) {
            Double min = numeric.min();
            Double max = numeric.max();
            boolean isBelow = min != null && figure < min;
            double limit = isBelow ? min : max == null ? 0 : max;
            place.tell(
                    Column.ANSWER,
                    isBelow ? "problem.form.number.least" : "problem.form.number.most",
                    Numbers.plain(figure),
                    Numbers.plain(limit));
        }
    }

    private Response day(QuestionKind.Date date, String words) {
        Content content = place.content(Column.ANSWER);
        Optional<LocalDate> day = content.type() == WorkbookSheet.Type.NUMBER
                ? ofSerial(Numbers.parse(content.text()))
                : TypedDay.of(words);
        Optional<Response> response =
                day.filter(one -> one.getYear() >= 1 && one.getYear() <= 9999).map(Response.Day::new);
        if (response.isEmpty()) {
            place.tell(Column.ANSWER, "problem.form.day", Excerpt.of(words));
            return NOTHING;
        }
        if (ResponseFit.of(response.get(), date) != ResponseFit.FITS) {
            place.tell(
                    Column.ANSWER,
                    "problem.form.day.range",
                    Excerpt.of(day.get().toString()));
        }
        return response.get();
    }

    /** Spreadsheets count days; from 1900 they believe in a 29 February that was none. */
    private Optional<LocalDate> ofSerial(OptionalDouble serial) {
        if (serial.isEmpty() || serial.getAsDouble() < 0 || serial.getAsDouble() > 2_958_465) {
            return Optional.empty();
        }
        long days = (long) serial.getAsDouble();
        if (book.isFrom1904()) {
            return Optional.of(LocalDate.of(1904, 1, 1).plusDays(days));
        }
        return Optional.of(LocalDate.of(1899, 12, 30).plusDays(days < 60 ? days + 1 : days));
    }
}
