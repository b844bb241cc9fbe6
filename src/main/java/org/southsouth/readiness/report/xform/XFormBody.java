package org.southsouth.readiness.report.xform;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.form.Form;
import org.southsouth.readiness.core.form.XFormLayout;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.report.markup.Markup;
import org.southsouth.readiness.words.Messages;

/** What is shown, in the order of reading: a group for each section, and in it one screen for each question. */
final class XFormBody {
    private final Form form;
    private final Messages messages;
    private final Set<QuestionId> asked;

    XFormBody(Form form, Messages messages) {
        this.form = form;
        this.messages = messages;
        this.asked = form.questions().stream().map(Question::id).collect(Collectors.toSet());
    }

    void write(Markup xml) {
        if (form.profile().subject().code().isEmpty()) {
            input(xml, XFormNodes.at(XFormLayout.WHO + XFormLayout.SUBJECT), "form.read-me.subject");
        }
        if (form.profile().round().name().isEmpty()) {
            input(xml, XFormNodes.at(XFormLayout.WHO + XFormLayout.ROUND), "form.read-me.round");
        }
        input(xml, XFormNodes.at(XFormLayout.WHO + XFormLayout.NAME), "form.read-me.name");
        form.framework().root().sections().forEach(section -> section(section, xml));
        form.framework().root().questions().forEach(question -> question(question, xml));
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
        answer(question, xml);
        proof(question, xml);
        input(xml, XFormNodes.part(question.id(), XFormLayout.NOTE), "form.head.note");
        xml.closeLine();
    }

    private void answer(Question question, Markup xml) {
        String element = question.kind()
                .map(choice -> "select1", multiple -> "select", numeric -> "input", text -> "input", date -> "input");
        xml.open(element, "ref", XFormNodes.answer(question)).element("label", label(question));
        if (!question.guidance().help().isEmpty()) {
            xml.element("hint", question.guidance().help());
        }
        if (XFormNodes.isChosen(question)) {
            question.kind().options().forEach(option -> item(xml, option.text(), option.id()));
            if (element.equals("select")) {
                item(xml, messages.getString("form.none"), XFormLayout.NOTHING_TICKED);
            }
            without(xml);
            xml.close();
        } else {
            xml.close().open("select1", "ref", XFormNodes.part(question.id(), XFormLayout.NONE));
            xml.element("label", messages.getString("form.phone.none"));
            without(xml);
            xml.close();
        }
    }

    private String label(Question question) {
        String unit = question.kind().numeric().map(QuestionKind.Numeric::unit).orElse("");
        return unit.isEmpty() ? question.text() : messages.get("form.phone.unit", question.text(), unit);
    }

    private void without(Markup xml) {
        item(xml, messages.getString("form.dont-know"), XFormLayout.DONT_KNOW);
        item(xml, messages.getString("form.not-applicable"), XFormLayout.NOT_APPLICABLE);
    }

    private void proof(Question question, Markup xml) {
        xml.open("select1", "ref", XFormNodes.part(question.id(), XFormLayout.GRADE))
                .element("label", messages.getString("form.head.evidence"));
        for (Grade grade : Grade.values()) {
            item(xml, messages.getString("form.proof." + grade.name().toLowerCase(Locale.ROOT)), grade.name());
        }
        xml.close();
        input(xml, XFormNodes.part(question.id(), XFormLayout.SOURCE), "form.head.source");
        input(xml, XFormNodes.part(question.id(), XFormLayout.YEAR), "form.head.year");
    }

    private void input(Markup xml, String place, String key) {
        xml.open("input", "ref", place)
                .element("label", messages.getString(key))
                .close();
    }

    private static void item(Markup xml, String text, String value) {
        xml.open("item").element("label", text).element("value", value).close();
    }
}
