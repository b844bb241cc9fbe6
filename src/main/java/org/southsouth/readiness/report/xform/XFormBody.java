package org.southsouth.readiness.report.xform;

import java.util.Set;
import java.util.stream.Collectors;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.report.markup.Markup;

/** What is shown, in the order of reading: a group for each section, and in it one screen for each question. */
final class XFormBody {
    private final PhoneForm form;
    private final Set<QuestionId> asked;

    XFormBody(PhoneForm form) {
        this.form = form;
        this.asked = form.questions().stream().map(Question::id).collect(Collectors.toSet());
    }

    void write(Markup xml) {
        form.who().forEach(field -> control(field, xml));
        Section root = form.framework().root();
        root.sections().forEach(section -> section(section, xml));
        root.questions().forEach(question -> question(question, xml));
    }

    private void section(Section section, Markup xml) {
        if (!hasAny(section)) {
            return;
        }
        xml.open("group").element("label", section.title());
        section.sections().forEach(inner -> section(inner, xml));
        section.questions().forEach(question -> question(question, xml));
        xml.closeLine();
    }

    private boolean hasAny(Section section) {
        return section.sections().stream().anyMatch(this::hasAny)
                || section.questions().stream().anyMatch(question -> asked.contains(question.id()));
    }

    private void question(Question question, Markup xml) {
        if (!asked.contains(question.id())) {
            return;
        }
        xml.open("group", "ref", XFormNodes.group(question.id()), "appearance", "field-list")
                .element("label", question.title());
        form.fields(question).forEach(field -> control(field, xml));
        xml.closeLine();
    }

    private static void control(PhoneField field, Markup xml) {
        String element = switch (field.type()) {
            case ONE -> "select1";
            case MANY -> "select";
            case TEXT, INTEGER, DECIMAL, DATE -> "input";
        };
        xml.open(element, "ref", field.place()).element("label", field.label());
        if (!field.hint().isEmpty()) {
            xml.element("hint", field.hint());
        }
        field.choices()
                .forEach(choice -> xml.open("item")
                        .element("label", choice.label())
                        .element("value", choice.value())
                        .close());
        xml.close();
    }
}
