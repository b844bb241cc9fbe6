package org.southsouth.readiness.report.workbook;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.form.Form;
import org.southsouth.readiness.core.form.WorkbookLayout;
import org.southsouth.readiness.core.form.WorkbookLayout.Column;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.words.AnswerPoints;
import org.southsouth.readiness.words.FormText;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** The sheet that is filled in: a row for each question, and below one that takes several options a row for each of those. */
final class AnswerTable {
    private static final Map<Column, Integer> WIDTHS = Map.of(
            Column.CODE, 23,
            Column.QUESTION, 44,
            Column.ANSWER, 44,
            Column.EVIDENCE, 8,
            Column.SOURCE, 26,
            Column.YEAR, 8,
            Column.NOTE, 26,
            Column.HELP, 52,
            Column.ASK, 22);
    private static final int EARLIEST_YEAR = 1000;
    private static final int LATEST_YEAR = 9999;

    private final Messages messages;
    private final Formats formats;
    private final FormPen pen;
    private final FormWords words;
    private final ChoiceLists lists;
    private final Map<QuestionId, Integer> rows = new LinkedHashMap<>();
    private int end;

    AnswerTable(Messages messages, Formats formats, FormPen pen, FormWords words, ChoiceLists lists) {
        this.messages = messages;
        this.formats = formats;
        this.pen = pen;
        this.words = words;
        this.lists = lists;
    }

    void write(Form form, FormLooks looks) {
        List<Question> questions = form.questions();
        Map<QuestionId, Question> byId = new HashMap<>();
        end = WorkbookLayout.FIRST_ROW;
        for (Question question : questions) {
            byId.put(question.id(), question);
            rows.put(question.id(), end);
            end += 1 + ticks(question).size();
        }
        // Where the two words stand that every question takes.
        lists.range(List.of(words.dontKnow(), words.notApplicable()));
        AskedFormulas asked = new AskedFormulas(rows, byId, words, lists);
        Scorecard scorecard = form.scorecard();
        for (Question question : questions) {
            ScoredQuestion scored = scorecard.questions().get(form.framework().placeOf(question.id()));
            row(question, form.shown(question.id()), scored, asked);
        }
        heads(form, questions);
        grey(looks);
        finish(questions);
    }

    /** The options that have a row of their own. */
    private static List<Option> ticks(Question question) {
        return question.kind()
                .map(
                        choice -> List.<Option>of(),
                        multiple -> multiple.options(),
                        numeric -> List.<Option>of(),
                        text -> List.<Option>of(),
                        date -> List.<Option>of());
    }

    private void heads(Form form, List<Question> questions) {
        FormText text = new FormText(messages, formats);
        pen.text(0, 0, text.title(form), FormLook.TITLE);
        progress(form, questions);
        String due = text.due(form.profile())
                .map(day -> text.sendTo(form).isEmpty()
                        ? messages.get("form.due", day)
                        : messages.get("form.due.to", day, text.sendTo(form)))
                .orElse("");
        String state = form.assessment().isEmpty()
                ? ""
                : messages.getString(form.isValidated() ? "form.state.validated" : "form.state.draft");
        String about = text.about(form.profile());
        String line =
                List.of(about.isEmpty() ? "" : about + ".", due, state, messages.getString("form.colours")).stream()
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "));
        pen.text(1, 0, line, FormLook.LINE);
        for (Column column : Column.values()) {
            String key = "form.head." + column.name().toLowerCase(Locale.ROOT);
            pen.text(
                    WorkbookLayout.FIRST_ROW - 1,
                    column.place(),
                    messages.getString(key),
                    column.compareTo(Column.ASK) > 0 ? FormLook.RECKONED : FormLook.HEAD);
        }
    }

    /** How many are filled in and how many are open, reckoned anew with every answer. */
    private void progress(Form form, List<Question> questions) {
        char open = AskedFormulas.column(Column.OPEN);
        String range = "$" + open + "$" + (WorkbookLayout.FIRST_ROW + 1) + ":$" + open + "$" + Math.max(end, 4);
        Scorecard scorecard = form.scorecard();
        long applicable = questions.stream()
                .filter(question -> now(scorecard, form, question) >= 2)
                .count();
        long left = questions.stream()
                .filter(question -> now(scorecard, form, question) >= 2
                        && isOpen(form.answers().to(question.id())))
                .count();
        String words =
                messages.get("form.progress", "\u0001", "\u0002", "\u0003").replace("\"", "\"\"");
        String formula = ('"' + words + '"')
                .replace("\u0001", "\"&(COUNT(" + range + ")-SUM(" + range + "))&\"")
                .replace("\u0002", "\"&COUNT(" + range + ")&\"")
                .replace("\u0003", "\"&SUM(" + range + ")&\"");
        String now = messages.get(
                "form.progress", Long.toString(applicable - left), Long.toString(applicable), Long.toString(left));
        pen.formula(0, Column.SOURCE.place(), formula, now, FormLook.COUNT);
    }

    /** What is not known yet is asked of whoever gets the workbook, as what nobody answered is. */
    private static boolean isOpen(Answer answer) {
        return answer.response().isBlank() || answer.response().isDontKnow();
    }

    private static int now(Scorecard scorecard, Form form, Question question) {
        return AskedFormulas.now(scorecard
                .questions()
                .get(form.framework().placeOf(question.id()))
                .state());
    }

    private void row(Question question, Answer answer, ScoredQuestion scored, AskedFormulas asked) {
        int row = rows.getOrDefault(question.id(), 0);
        pen.text(row, Column.CODE.place(), question.id().value(), FormLook.CODE);
        pen.text(row, Column.QUESTION.place(), question.text(), FormLook.QUESTION);
        answer(question, answer, row);
        pen.text(
                row,
                Column.EVIDENCE.place(),
                answer.evidence().grade() == null
                        ? ""
                        : answer.evidence().grade().name(),
                FormLook.LETTER);
        pen.text(row, Column.SOURCE.place(), answer.evidence().source(), FormLook.WORDS);
        Integer year = answer.evidence().year();
        if (year == null) {
            pen.text(row, Column.YEAR.place(), "", FormLook.YEAR);
        } else {
            pen.figure(row, Column.YEAR.place(), year, FormLook.YEAR);
        }
        pen.text(row, Column.NOTE.place(), answer.note(), FormLook.WORDS);
        pen.text(row, Column.HELP.place(), question.guidance().help(), FormLook.HELP);
        pen.text(row, Column.ASK.place(), question.guidance().ask(), FormLook.HELP);
        rules(row);
        reckon(question, answer, scored, asked, row);
        options(question, answer, row);
    }

    private void reckon(Question question, Answer answer, ScoredQuestion scored, AskedFormulas asked, int row) {
        int now = AskedFormulas.now(scored.state());
        String formula = asked.of(question);
        if (formula.isEmpty()) {
            pen.figure(row, Column.ASKED.place(), now, FormLook.RECKONED);
        } else {
            pen.formula(row, Column.ASKED.place(), formula, now, FormLook.RECKONED);
        }
        String own = "$" + AskedFormulas.column(Column.ASKED) + "$" + (row + 1);
        String open = "IF(" + own + "<2,\"\",IF(" + asked.open(question) + ",1,0))";
        if (now < 2) {
            pen.formula(row, Column.OPEN.place(), open, "", FormLook.RECKONED);
        } else {
            pen.formula(row, Column.OPEN.place(), open, isOpen(answer) ? 1 : 0, FormLook.RECKONED);
        }
    }

    private void options(Question question, Answer answer, int row) {
        int at = row;
        for (Option option : ticks(question)) {
            at++;
            pen.text(
                    at,
                    Column.CODE.place(),
                    question.id().value() + WorkbookLayout.OF_OPTION + option.id(),
                    FormLook.CODE);
            pen.text(at, Column.QUESTION.place(), option.text(), FormLook.OPTION);
            boolean isTicked = answer.response().names(option.id());
            pen.text(at, Column.ANSWER.place(), isTicked ? WorkbookLayout.TICK : "", FormLook.WORDS);
            for (int column = Column.EVIDENCE.place(); column <= Column.ASK.place(); column++) {
                pen.text(at, column, "", FormLook.SHUT);
            }
            pen.formula(
                    at,
                    Column.ASKED.place(),
                    "$" + AskedFormulas.column(Column.ASKED) + "$" + (row + 1),
                    AskedFormulas.YES,
                    FormLook.RECKONED);
            pen.rule(
                    at,
                    Column.ANSWER.place(),
                    pen.helper().createExplicitListConstraint(new String[] {WorkbookLayout.TICK}),
                    messages.getString("form.rule"),
                    messages.get("form.rule.tick", WorkbookLayout.TICK));
        }
    }

    private void answer(Question question, Answer answer, int row) {
        int column = Column.ANSWER.place();
        String said = words.of(question, answer.response());
        boolean isFigure = answer.response().figure().isPresent();
        FormLook look = question.kind()
                .map(
                        choice -> FormLook.WORDS,
                        multiple -> FormLook.WORDS,
                        numeric -> FormLook.FIGURE,
                        text -> FormLook.WORDS,
                        date -> FormLook.DAY);
        if (isFigure) {
            pen.figure(row, column, answer.response().figure().getAsDouble(), look);
        } else if (answer.response().day().isPresent()) {
            pen.day(row, column, answer.response().day().get(), look);
        } else {
            pen.text(row, column, said, look);
        }
        new AnswerRules(messages, new AnswerPoints(messages, formats), pen, words, lists).add(question, row);
    }

    private void rules(int row) {
        String title = messages.getString("form.rule");
        pen.rule(
                row,
                Column.EVIDENCE.place(),
                pen.helper().createExplicitListConstraint(new String[] {"A", "B", "C", "D"}),
                title,
                messages.getString("form.rule.proof"));
        pen.rule(
                row,
                Column.YEAR.place(),
                pen.helper()
                        .createIntegerConstraint(
                                OperatorType.BETWEEN, Integer.toString(EARLIEST_YEAR), Integer.toString(LATEST_YEAR)),
                title,
                messages.getString("form.rule.year"));
    }

    /** What is not asked after an earlier answer goes grey; a reason that is missing stands out. */
    private void grey(FormLooks looks) {
        if (end == WorkbookLayout.FIRST_ROW) {
            return;
        }
        XSSFSheet sheet = pen.sheet();
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        int first = WorkbookLayout.FIRST_ROW;
        XSSFConditionalFormattingRule shut = formatting.createConditionalFormattingRule(
                "$" + AskedFormulas.column(Column.ASKED) + (first + 1) + "<2");
        shut.createFontFormatting().setFontColor(looks.colour(Tone.FAINT));
        shut.createPatternFormatting().setFillBackgroundColor(looks.colour(Tone.RULE));
        CellRangeAddress[] all = {new CellRangeAddress(first, end - 1, 0, Column.ASK.place())};
        formatting.addConditionalFormatting(all, shut);
        String reason = lists.cell(List.of(words.dontKnow(), words.notApplicable()), 1);
        XSSFConditionalFormattingRule missing = formatting.createConditionalFormattingRule("AND($"
                + AskedFormulas.column(Column.ANSWER) + (first + 1) + "=" + reason + ",$"
                + AskedFormulas.column(Column.NOTE) + (first + 1) + "=\"\")");
        missing.createPatternFormatting().setFillPattern(FillPatternType.SOLID_FOREGROUND.getCode());
        missing.getPatternFormatting().setFillBackgroundColor(looks.colour(Tone.CARE));
        CellRangeAddress[] notes = {new CellRangeAddress(first, end - 1, Column.NOTE.place(), Column.NOTE.place())};
        formatting.addConditionalFormatting(notes, missing);
    }

    private void finish(List<Question> questions) {
        XSSFSheet sheet = pen.sheet();
        // In their order: a map of its own order would write another file each time.
        new EnumMap<>(WIDTHS).forEach((column, width) -> pen.width(column.place(), width));
        sheet.setColumnHidden(Column.ASKED.place(), true);
        sheet.setColumnHidden(Column.OPEN.place(), true);
        boolean isOneOffice = questions.stream()
                        .map(question -> question.guidance().ask())
                        .distinct()
                        .count()
                < 2;
        sheet.setColumnHidden(Column.ASK.place(), isOneOffice);
        sheet.createFreezePane(2, WorkbookLayout.FIRST_ROW);
        if (end > WorkbookLayout.FIRST_ROW) {
            sheet.setAutoFilter(new CellRangeAddress(WorkbookLayout.FIRST_ROW - 1, end - 1, 0, Column.ASK.place()));
        }
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(
                new CellRangeAddress(WorkbookLayout.FIRST_ROW - 1, WorkbookLayout.FIRST_ROW - 1, -1, -1));
        pen.protect();
    }
}
