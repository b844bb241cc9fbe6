package org.southsouth.readiness.bench;

import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A {@link GeneratedQuestionnaire} as an XForm with the same sections, conditions and scores. Each section calculates
 * its sum, its maximum and its score, so that the figure of the whole is made from short expressions: the shape that
 * suits JavaRosa best.
 */
final class GeneratedForm {
    private final GeneratedQuestionnaire shape;

    GeneratedForm(GeneratedQuestionnaire shape) {
        this.shape = shape;
    }

    String xml() {
        return """
                <?xml version="1.0"?>
                <h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">
                <h:head><h:title>Generated</h:title><model>
                <instance><data id="generated" version="1">%s<total/><scored/><score/></data></instance>
                %s%s%s%s
                </model></h:head>
                <h:body>%s</h:body>
                </h:html>
                """
                .formatted(
                        each(this::instance),
                        each(this::binds),
                        calculate("/data/total", sum(s -> path(s, "score"))),
                        calculate("/data/scored", sum(s -> "(" + path(s, "max") + " &gt; 0)")),
                        calculate(
                                "/data/score", "if(/data/scored &gt; 0, /data/total div /data/scored, 0)"),
                        each(this::body));
    }

    private String each(IntFunction<String> ofSection) {
        return IntStream.rangeClosed(1, shape.sectionCount()).mapToObj(ofSection).collect(Collectors.joining("\n"));
    }

    private String sum(IntFunction<String> ofSection) {
        return IntStream.rangeClosed(1, shape.sectionCount()).mapToObj(ofSection).collect(Collectors.joining(" + "));
    }

    private IntStream questions(int section) {
        return IntStream.rangeClosed(shape.firstOf(section), shape.lastOf(section));
    }

    private String instance(int section) {
        String questions = questions(section).mapToObj(i -> "<q" + i + "/>").collect(Collectors.joining());
        return String.format(Locale.ROOT, "<s%d>%s<sum/><max/><score/></s%d>", section, questions, section);
    }

    private String binds(int section) {
        String sum = path(section, "sum");
        String max = path(section, "max");
        return questions(section).mapToObj(GeneratedForm::bind).collect(Collectors.joining())
                + calculate(sum, terms(section, i -> "coalesce(" + path(i) + ", 0) * " + weight(i)))
                + calculate(
                        max,
                        terms(section, i -> "if(" + path(i) + " = '', 0, " + GeneratedQuestionnaire.HIGHEST * weight(i)
                                + ")"))
                + calculate(path(section, "score"), "if(" + max + " &gt; 0, 100 * " + sum + " div " + max + ", 0)");
    }

    private String terms(int section, IntFunction<String> ofQuestion) {
        return questions(section).mapToObj(ofQuestion).collect(Collectors.joining(" + "));
    }

    private static String bind(int i) {
        String relevant =
                GeneratedQuestionnaire.isConditional(i) ? " relevant=\"" + path(i - 1) + " &gt; 0\"" : "";
        return "<bind nodeset=\"%s\" type=\"string\"%s/>%n".formatted(path(i), relevant);
    }

    private String body(int section) {
        String options = IntStream.rangeClosed(0, GeneratedQuestionnaire.HIGHEST)
                .mapToObj(v -> String.format(Locale.ROOT, "<item><label>Option %d</label><value>%d</value></item>", v, v))
                .collect(Collectors.joining());
        String questions = questions(section)
                .mapToObj(i -> String.format(
                        Locale.ROOT,
                        "<select1 ref=\"%s\"><label>To what extent is requirement %d met?</label>%s</select1>%n",
                        path(i),
                        i,
                        options))
                .collect(Collectors.joining());
        return String.format(
                Locale.ROOT, "<group ref=\"/data/s%d\"><label>Section %d</label>%s</group>", section, section, questions);
    }

    private static String calculate(String path, String expression) {
        return "<bind nodeset=\"%s\" type=\"decimal\" calculate=\"%s\"/>%n".formatted(path, expression);
    }

    private static int weight(int question) {
        return GeneratedQuestionnaire.weightOf(question);
    }

    private static String path(int question) {
        return path(GeneratedQuestionnaire.sectionOf(question), "q" + question);
    }

    private static String path(int section, String field) {
        return "/data/s" + section + "/" + field;
    }
}
