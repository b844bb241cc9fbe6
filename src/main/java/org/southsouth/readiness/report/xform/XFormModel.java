package org.southsouth.readiness.report.xform;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.form.XFormLayout;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.report.markup.Markup;
import org.southsouth.readiness.report.xform.PhoneField.Rule;

/** What a form holds, and what holds for it: which of it is shown, what must be there and what is taken. */
record XFormModel(PhoneForm form) {
    void write(Markup xml) {
        xml.open("model").open("instance");
        instance(xml);
        xml.closeLine();
        bind(xml, XFormNodes.at(XFormLayout.END), "dateTime", "jr:preload", "timestamp", "jr:preloadParams", "end");
        bind(xml, "/data/orx:meta/orx:instanceID", "string", "jr:preload", "uid");
        form.known().forEach((part, known) -> {
            if (!known.isEmpty()) {
                bind(xml, XFormNodes.at(XFormLayout.WHO + part), "string", "readonly", "true()");
            }
        });
        form.who().forEach(field -> bind(field, xml));
        form.gated()
                .forEach(question ->
                        bind(xml, XFormNodes.asked(question.id()), "int", "calculate", form.asked(question)));
        form.questions().forEach(question -> binds(question, xml));
        xml.close();
    }

    private void instance(Markup xml) {
        String id = form.framework().ref().id();
        xml.open(
                "data", "xmlns", "", "id", id, "version", form.framework().ref().version());
        xml.open("about");
        form.about().forEach(xml::element);
        xml.close().open("who");
        form.known().forEach(xml::element);
        xml.element(XFormLayout.NAME, "").close();
        xml.open(XFormLayout.ASKED);
        form.gated().forEach(question -> xml.empty(XFormLayout.node(question.id())));
        xml.close().open("q");
        form.questions().forEach(question -> places(question, xml));
        xml.close().empty(XFormLayout.END);
        xml.open("orx:meta").empty("orx:instanceID").close();
        xml.close();
    }

    private void places(Question question, Markup xml) {
        xml.open(XFormLayout.node(question.id()));
        form.fields(question).forEach(field -> xml.empty(field.name()));
        xml.close();
    }

    private void binds(Question question, Markup xml) {
        form.relevance(question)
                .ifPresent(shown -> xml.empty("bind", "nodeset", XFormNodes.group(question.id()), "relevant", shown));
        form.fields(question).forEach(field -> bind(field, xml));
    }

    private static void bind(PhoneField field, Markup xml) {
        List<String> rules = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            if (!field.rule(rule).isEmpty()) {
                rules.addAll(List.of(attribute(rule), field.rule(rule)));
            }
        }
        bind(xml, field.place(), type(field.type()), rules.toArray(String[]::new));
    }

    private static String attribute(Rule rule) {
        return switch (rule) {
            case RELEVANT -> "relevant";
            case REQUIRED -> "required";
            case REQUIRED_MESSAGE -> "jr:requiredMsg";
            case CONSTRAINT -> "constraint";
            case CONSTRAINT_MESSAGE -> "jr:constraintMsg";
        };
    }

    private static String type(PhoneField.Type type) {
        return switch (type) {
            case INTEGER -> "int";
            case DECIMAL -> "decimal";
            case DATE -> "date";
            case TEXT, ONE, MANY -> "string";
        };
    }

    private static void bind(Markup xml, String nodeset, String type, String... rules) {
        List<String> attributes = new ArrayList<>(List.of("nodeset", nodeset, "type", type));
        attributes.addAll(List.of(rules));
        xml.open("bind", attributes.toArray(String[]::new)).closeLine();
    }
}
