package org.southsouth.readiness.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.southsouth.readiness.core.form.WorkbookLayout;
import org.southsouth.readiness.core.framework.AskIf;
import org.southsouth.readiness.core.framework.Goalposts;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.report.model.PlainDecimal;

/**
 * Whether a question is asked, as a formula of a spreadsheet over the answers above it: 3 yes, 2 not known yet, 1 left out
 * since what it hangs on does not apply, 0 no; method, section 3.
 */
final class AskedFormulas {
    static final int YES = 3;
    private static final int UNKNOWN = 2;
    private static final int LEFT_OUT = 1;
    /** What a formula may have at most, less what a program puts around it. */
    private static final int LONGEST = 7_500;

    private static final double TOLERANCE = 1e-9;

    private final Map<QuestionId, Integer> rows;
    private final Map<QuestionId, Question> questions;
    private final FormWords words;
    private final ChoiceLists lists;

    AskedFormulas(
            Map<QuestionId, Integer> rows, Map<QuestionId, Question> questions, FormWords words, ChoiceLists lists) {
        this.rows = rows;
        this.questions = questions;
        this.words = words;
        this.lists = lists;
    }

    /** Empty where it hangs on nothing in this workbook: then what is known now stays. */
    String of(Question question) {
        AskIf askIf = question.askIf();
        if (askIf == null || !rows.keySet().containsAll(askIf.gates())) {
            return "";
        }
        String formula = condition(askIf);
        return formula.length() > LONGEST ? "" : formula;
    }

    static int now(QuestionState state) {
        return switch (state) {
            case ANSWERED, UNANSWERED, DONT_KNOW, NOT_APPLICABLE -> YES;
            case NOT_ASKED_YET -> UNKNOWN;
            case GATE_NOT_APPLICABLE, OUT_OF_SCOPE -> LEFT_OUT;
            case NOT_ASKED, COUNTS_AS_ZERO -> 0;
        };
    }

    private String condition(AskIf condition) {
        if (condition instanceof AskIf.AtLeast atLeast) {
            return gate(atLeast.gate(), reaches(question(atLeast.gate()), atLeast.points()));
        }
        if (condition instanceof AskIf.Is is) {
            return gate(is.gate(), isOne(question(is.gate()), is.options()));
        }
        if (condition instanceof AskIf.Answered answered) {
            return gate(answered.gate(), "TRUE");
        }
        if (condition instanceof AskIf.Not not) {
            return "CHOOSE(" + condition(not.part()) + "+1,3,1,2,0)";
        }
        List<String> parts = parts(condition);
        String all = String.join(",", parts);
        if (condition instanceof AskIf.Any) {
            return "MAX(" + all + ")";
        }
        String leftOut = parts.stream().map(part -> part + "=1").collect(Collectors.joining(","));
        return "IF(OR(" + leftOut + "),1,MIN(" + all + "))";
    }

    private List<String> parts(AskIf condition) {
        List<String> parts = new ArrayList<>();
        List<AskIf> below = condition instanceof AskIf.Any any
                ? any.parts()
                : condition instanceof AskIf.All all ? all.parts() : List.of();
        below.forEach(part -> parts.add(condition(part)));
        return parts;
    }

    private String gate(QuestionId id, String satisfied) {
        String asked = "$" + column(WorkbookLayout.Column.ASKED) + "$" + (row(id) + 1);
        List<String> choices = List.of(words.dontKnow(), words.notApplicable());
        return "IF(" + asked + "<3," + asked + ",IF(" + answer(id) + "=" + lists.cell(choices, 1) + ",1,IF("
                + open(question(id)) + ",2,IF(" + satisfied + ",3,0))))";
    }

    /** Whether nothing is said yet, or that it is not known. */
    String open(Question question) {
        List<String> choices = List.of(words.dontKnow(), words.notApplicable());
        return "OR(" + empty(question) + "," + answer(question.id()) + "=" + lists.cell(choices, 0) + ")";
    }

    /** Whether nothing is written beside it, nor ticked below it. */
    private String empty(Question question) {
        String beside = answer(question.id()) + "=\"\"";
        return question.kind()
                .map(
                        choice -> beside,
                        multiple -> "AND(" + beside + ",COUNTIF(" + ticks(question) + ",\"" + WorkbookLayout.TICK
                                + "\")=0)",
                        numeric -> beside,
                        text -> beside,
                        date -> beside);
    }

    private String reaches(Question gate, double points) {
        return gate.kind()
                .map(
                        choice -> isOne(
                                gate,
                                choice.options().stream()
                                        .filter(option -> option.points() >= points - TOLERANCE)
                                        .map(Option::id)
                                        .toList()),
                        multiple -> earned(gate, multiple) + ">=" + number(points - TOLERANCE),
                        numeric -> earned(gate, numeric) + ">=" + number(points - TOLERANCE),
                        text -> "FALSE",
                        date -> "FALSE");
    }

    private String isOne(Question gate, List<String> ids) {
        List<Option> options = gate.kind().options();
        String either = IntStream.range(0, options.size())
                .filter(place -> ids.contains(options.get(place).id()))
                .mapToObj(place -> gate.kind()
                        .map(
                                choice -> answer(gate.id()) + "=" + lists.cell(words.choices(gate), place),
                                multiple -> tick(gate, place),
                                numeric -> "FALSE",
                                text -> "FALSE",
                                date -> "FALSE"))
                .collect(Collectors.joining(","));
        return either.isEmpty() ? "FALSE" : "OR(" + either + ")";
    }

    private String earned(Question gate, QuestionKind.Multiple multiple) {
        List<Option> options = multiple.options();
        if (multiple.countsShare()) {
            return "COUNTIF(" + ticks(gate) + ",\"" + WorkbookLayout.TICK + "\")/" + options.size() + "*100";
        }
        return IntStream.range(0, options.size())
                .mapToObj(place -> "(" + tick(gate, place) + ")*"
                        + number(options.get(place).points()))
                .collect(Collectors.joining("+", "MIN(100,", ")"));
    }

    private String earned(Question gate, QuestionKind.Numeric numeric) {
        Goalposts posts = numeric.goalposts();
        String answer = "SUM(" + answer(gate.id()) + ")";
        String share = posts.isLog()
                ? "IF(" + answer + ">0,(LN(" + answer + ")-LN(" + number(posts.floor()) + "))/(LN("
                        + number(posts.ceiling()) + ")-LN(" + number(posts.floor()) + ")),0)"
                : "(" + answer + "-" + number(posts.floor()) + ")/(" + number(posts.ceiling()) + "-"
                        + number(posts.floor()) + ")";
        return "MAX(0,MIN(1," + share + "))*100";
    }

    private String tick(Question question, int place) {
        return cell(row(question.id()) + 1 + place) + "=\"" + WorkbookLayout.TICK + "\"";
    }

    private String ticks(Question question) {
        int first = row(question.id()) + 1;
        return cell(first) + ":" + cell(first + question.kind().options().size() - 1);
    }

    private String answer(QuestionId id) {
        return cell(row(id));
    }

    private static String cell(int row) {
        return "$" + column(WorkbookLayout.Column.ANSWER) + "$" + (row + 1);
    }

    static char column(WorkbookLayout.Column column) {
        return (char) ('A' + column.place());
    }

    private int row(QuestionId id) {
        return rows.getOrDefault(id, 0);
    }

    private Question question(QuestionId id) {
        Question question = questions.get(id);
        if (question == null) {
            throw new IllegalArgumentException("not in this workbook: " + id);
        }
        return question;
    }

    private static String number(double figure) {
        return "(" + PlainDecimal.of(figure) + ")";
    }
}
