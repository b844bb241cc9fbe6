package org.southsouth.readiness.report.xform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.form.Form;
import org.southsouth.readiness.core.form.XFormLayout;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkChecksum;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.report.markup.Markup;
import org.southsouth.readiness.report.model.PlainDecimal;
import org.southsouth.readiness.words.Messages;

/** What a form holds, and what holds for it: which of it is shown, what must be there and what is taken. */
final class XFormModel {
    private final Form form;
    private final Messages messages;
    private final List<Question> questions;
    private final AskedPaths asked;

    XFormModel(Form form, Messages messages) {
        this.form = form;
        this.messages = messages;
        this.questions = form.questions();
        Map<QuestionId, Question> byId =
                questions.stream().collect(Collectors.toMap(Question::id, Function.identity()));
        this.asked = new AskedPaths(byId);
    }

    void write(Markup xml) {
        Framework framework = form.framework();
        xml.open("model").open("instance");
        xml.open(
                "data",
                "xmlns",
                "",
                "id",
                framework.ref().id(),
                "version",
                framework.ref().version());
        about(xml);
        who(xml);
        xml.open("asked");
        gated().forEach(question -> xml.empty(XFormLayout.node(question.id())));
        xml.close().open("q");
        questions.forEach(question -> places(question, xml));
        xml.close().empty(XFormLayout.END);
        xml.open("orx:meta").empty("orx:instanceID").close();
        xml.close().closeLine();
        bind(xml, XFormNodes.at(XFormLayout.END), "dateTime", "jr:preload", "timestamp", "jr:preloadParams", "end");
        bind(xml, "/data/orx:meta/orx:instanceID", "string", "jr:preload", "uid");
        bindWho(XFormLayout.SUBJECT, form.profile().subject().code(), xml);
        bindWho(XFormLayout.ROUND, form.profile().round().name(), xml);
        bind(xml, XFormNodes.at(XFormLayout.WHO + XFormLayout.NAME), "string");
        gated().forEach(question -> bind(xml, XFormNodes.asked(question.id()), "int", "calculate", asked.of(question)));
        questions.forEach(question -> binds(question, xml));
        xml.close();
    }

    private List<Question> gated() {
        return questions.stream()
                .filter(question -> !asked.of(question).isEmpty())
                .toList();
    }

    private void about(Markup xml) {
        Framework framework = form.framework();
        xml.open("about")
                .element(XFormLayout.ABOUT_FORMAT, XFormLayout.FORMAT)
                .element(XFormLayout.FRAMEWORK, framework.ref().id())
                .element(XFormLayout.VERSION, framework.ref().version())
                .element(XFormLayout.CHECKSUM, FrameworkChecksum.of(framework, XFormModel::sha256))
                .element(XFormLayout.DEPTH, form.profile().depth() == Depth.CORE ? "core" : "full")
                .element(
                        XFormLayout.SECTION,
                        form.scope().part().map(section -> section.value()).orElse(""))
                .element(XFormLayout.ASK, form.scope() instanceof ExchangeScope.Asked ask ? ask.ask() : "")
                .element(XFormLayout.MADE, form.madeAt().toString())
                .close();
    }

    private void who(Markup xml) {
        xml.open("who")
                .element(XFormLayout.SUBJECT, form.profile().subject().code())
                .element(XFormLayout.ROUND, form.profile().round().name())
                .element(XFormLayout.NAME, "")
                .close();
    }

    private static void places(Question question, Markup xml) {
        xml.open(XFormLayout.node(question.id())).empty(XFormLayout.ANSWER);
        if (!XFormNodes.isChosen(question)) {
            xml.empty(XFormLayout.NONE);
        }
        for (String part : List.of(XFormLayout.GRADE, XFormLayout.SOURCE, XFormLayout.YEAR, XFormLayout.NOTE)) {
            xml.empty(part);
        }
        xml.close();
    }

    /** Whose answers these are has to be said where the form does not know. */
    private static void bindWho(String part, String known, Markup xml) {
        String place = XFormNodes.at(XFormLayout.WHO + part);
        if (known.isEmpty()) {
            bind(xml, place, "string", "required", "true()");
        } else {
            bind(xml, place, "string", "readonly", "true()");
        }
    }

    private void binds(Question question, Markup xml) {
        if (!asked.of(question).isEmpty()) {
            String shown = XFormNodes.asked(question.id()) + " = " + AskedPaths.YES;
            xml.empty("bind", "nodeset", XFormNodes.group(question.id()), "relevant", shown);
        }
        answer(question, xml);
        String answered = XFormNodes.isAnswered(question);
        bind(xml, XFormNodes.part(question.id(), XFormLayout.GRADE), "string", "relevant", answered);
        bind(xml, XFormNodes.part(question.id(), XFormLayout.SOURCE), "string", "relevant", answered);
        bind(
                xml,
                XFormNodes.part(question.id(), XFormLayout.YEAR),
                "int",
                "relevant",
                answered,
                "constraint",
                ". >= 1000 and . <= 9999",
                "jr:constraintMsg",
                messages.getString("form.rule.year"));
        String isMissing = XFormNodes.says(question, XFormLayout.NOT_APPLICABLE);
        String isSaid = answered + " or " + isMissing + " or " + XFormNodes.says(question, XFormLayout.DONT_KNOW);
        bind(
                xml,
                XFormNodes.part(question.id(), XFormLayout.NOTE),
                "string",
                "relevant",
                isSaid,
                "required",
                isMissing,
                "jr:requiredMsg",
                messages.getString("form.phone.reason"));
    }

    private void answer(Question question, Markup xml) {
        List<String> rules = new ArrayList<>();
        if (!XFormNodes.isChosen(question)) {
            String none = XFormNodes.part(question.id(), XFormLayout.NONE);
            bind(xml, none, "string");
            rules.addAll(List.of("relevant", none + " = ''"));
        }
        String constraint = constraint(question.kind());
        if (!constraint.isEmpty()) {
            rules.addAll(List.of("constraint", constraint, "jr:constraintMsg", refusal(question.kind())));
        }
        bind(xml, XFormNodes.answer(question), type(question.kind()), rules.toArray(String[]::new));
    }

    private static String type(QuestionKind kind) {
        return kind.map(
                choice -> "string", multiple -> "string", numeric -> "decimal", text -> "string", date -> "date");
    }

    private static String constraint(QuestionKind kind) {
        return kind.map(
                choice -> "",
                multiple -> "not((selected(., '" + XFormLayout.NOTHING_TICKED + "') or selected(., '"
                        + XFormLayout.DONT_KNOW + "') or selected(., '" + XFormLayout.NOT_APPLICABLE
                        + "')) and count-selected(.) > 1)",
                numeric -> limits(figure(numeric.min()), figure(numeric.max())),
                text -> "",
                date -> limits(day(date.min()), day(date.max())));
    }

    private static String limits(String least, String most) {
        String above = least.isEmpty() ? "" : ". >= " + least;
        String below = most.isEmpty() ? "" : ". <= " + most;
        return above.isEmpty() || below.isEmpty() ? above + below : above + " and " + below;
    }

    private static String figure(@Nullable Double limit) {
        return limit == null ? "" : PlainDecimal.of(limit);
    }

    private static String day(@Nullable LocalDate limit) {
        return limit == null ? "" : "date('" + limit + "')";
    }

    private String refusal(QuestionKind kind) {
        return kind.map(
                choice -> "",
                multiple -> messages.getString("form.phone.alone"),
                numeric -> limits("form.phone.limits", figure(numeric.min()), figure(numeric.max())),
                text -> "",
                date -> limits("form.phone.limits", text(date.min()), text(date.max())));
    }

    private String limits(String key, String least, String most) {
        return messages.get(key, least.isEmpty() ? "-" : least, most.isEmpty() ? "-" : most);
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static void bind(Markup xml, String nodeset, String type, String... rules) {
        List<String> attributes = new ArrayList<>(List.of("nodeset", nodeset, "type", type));
        attributes.addAll(List.of(rules));
        xml.open("bind", attributes.toArray(String[]::new)).closeLine();
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).toLowerCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
