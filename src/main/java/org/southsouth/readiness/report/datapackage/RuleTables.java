package org.southsouth.readiness.report.datapackage;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.framework.AskIf;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Goalposts;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.framework.Scope;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.report.column.DataWriter;
import org.southsouth.readiness.report.json.RulesJson;

/** The questionnaire as tables: sections, questions and options, with all that turns answers into scores. */
record RuleTables(Framework framework) {
    static final String SECTIONS = "sections";
    static final String QUESTIONS = "questions";
    private static final List<String> ID = List.of("id");

    /** An option and its question. */
    private record Offered(Question question, Option option) {
        double points() {
            return question.kind()
                    .mapScored(
                            choice -> option.points(),
                            multiple -> multiple.countsShare() ? Double.NaN : option.points(),
                            numeric -> Double.NaN)
                    .orElse(Double.NaN);
        }
    }

    List<PackageTable> all() {
        return List.of(sections(), questions(), options());
    }

    private PackageTable sections() {
        List<TableField<Section>> fields = List.of(
                TableField.<Section>text("id", section -> section.id().value()).required(),
                TableField.text("parent", this::parent).to(SECTIONS),
                TableField.<Section>text("title", Section::title).required(),
                TableField.number("weight", Section::weight).required(),
                TableField.<Section>text("mean", section -> DataWriter.code(section.mean()))
                        .required()
                        .oneOf("arithmetic", "geometric", "harmonic"),
                TableField.number("needs", Section::needs).required(),
                TableField.<Section>number("floor", section -> framework.head().floor())
                        .required());
        return PackageTable.of(SECTIONS, fields, ID, framework.sections());
    }

    private String parent(Section section) {
        int parent = framework.parentOf(framework.placeOf(section.id()));
        return parent < 0 ? "" : framework.sectionAt(parent).id().value();
    }

    private PackageTable questions() {
        List<TableField<Question>> fields = List.of(
                TableField.<Question>text("id", question -> question.id().value())
                        .required(),
                TableField.<Question>text(
                                "section",
                                question -> framework.homeOf(question.id()).id().value())
                        .required()
                        .to(SECTIONS),
                TableField.<Question>text("title", Question::title).required(),
                TableField.<Question>text("text", Question::text).required(),
                TableField.<Question>text("type", question -> question.kind().type())
                        .required()
                        .oneOf("choice", "multiple", "number", "text", "date"),
                TableField.number("weight", Question::weight).required(),
                TableField.text(
                        "unit",
                        question -> question.kind()
                                .numeric()
                                .map(QuestionKind.Numeric::unit)
                                .orElse("")),
                posts("floor", Goalposts::floor),
                posts("ceiling", Goalposts::ceiling),
                TableField.<Question>text("curve", RuleTables::curve).oneOf("linear", "log"),
                limit("min", QuestionKind.Numeric::min),
                limit("max", QuestionKind.Numeric::max),
                TableField.<Question>text("scope", RuleTables::scope).required(),
                TableField.<Question>text("core", question -> Boolean.toString(question.isCore()))
                        .ofType("boolean")
                        .required(),
                TableField.text("ask_if", RuleTables::askIf),
                TableField.<Question>text("not_asked", question -> DataWriter.code(question.notAsked()))
                        .required()
                        .oneOf("leave-out", "zero"));
        return PackageTable.of(QUESTIONS, fields, ID, framework.questions());
    }

    private static TableField<Question> posts(String name, ToDoubleFunction<Goalposts> post) {
        return TableField.number(
                name,
                question -> question.kind()
                        .numeric()
                        .map(numeric -> post.applyAsDouble(numeric.goalposts()))
                        .orElse(Double.NaN));
    }

    private static TableField<Question> limit(String name, Function<QuestionKind.Numeric, @Nullable Double> limit) {
        return TableField.number(name, question -> {
            QuestionKind.Numeric numeric = numeric(question);
            Double value = numeric == null ? null : limit.apply(numeric);
            return value == null ? Double.NaN : value;
        });
    }

    private static QuestionKind.@Nullable Numeric numeric(Question question) {
        return question.kind().numeric().orElse(null);
    }

    private static String curve(Question question) {
        return question.kind()
                .numeric()
                .map(numeric -> numeric.goalposts().isLog() ? "log" : "linear")
                .orElse("");
    }

    private static String scope(Question question) {
        return Arrays.stream(Scope.values())
                .filter(question.scope()::contains)
                .map(DataWriter::code)
                .collect(Collectors.joining(";"));
    }

    private static String askIf(Question question) {
        AskIf condition = question.askIf();
        return condition == null ? "" : RulesJson.line(condition);
    }

    private PackageTable options() {
        List<TableField<Offered>> fields = List.of(
                TableField.<Offered>text("question", row -> row.question().id().value())
                        .required()
                        .to(QUESTIONS),
                TableField.<Offered>text("id", row -> row.option().id()).required(),
                TableField.<Offered>text("text", row -> row.option().text()).required(),
                TableField.number("points", Offered::points));
        List<Offered> rows = framework.questions().stream()
                .flatMap(question -> question.kind().options().stream().map(option -> new Offered(question, option)))
                .toList();
        return PackageTable.of("options", fields, List.of("question", "id"), rows);
    }
}
