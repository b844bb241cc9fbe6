package org.southsouth.readiness.files;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.framework.SectionId;

/** Reads sections, inline or from files of their own, and the questions in them by {@link QuestionReading}. */
final class SectionReading {
    private static final int DEEPEST = 32;
    private static final List<String> FIELDS =
            List.of("id", "title", "short", "purpose", "weight", "mean", "needs", "sections", "questions");

    private final FrameworkFiles files;
    private final Problems problems;
    private final QuestionReading questions;

    SectionReading(FrameworkFiles files) {
        this.files = files;
        this.problems = files.problems();
        this.questions = new QuestionReading(files);
    }

    /** The sections of a section or of the framework; the framework's own are of depth 1. */
    List<Section> sections(Fields parent, int depth) {
        List<Section> sections = new ArrayList<>();
        for (Fields.Item entry : parent.items("sections")) {
            Fields fields = depth > DEEPEST ? tooDeep(entry) : open(entry);
            if (fields == null) {
                files.lose();
            } else {
                sections.add(files.placed(section(fields, depth), fields.place()));
            }
        }
        if (sections.isEmpty()) {
            files.lose();
        }
        return sections;
    }

    private @Nullable Fields tooDeep(Fields.Item entry) {
        problems.add(entry.place(), "problem.section.deep", Integer.toString(DEEPEST));
        return null;
    }

    private @Nullable Fields open(Fields.Item entry) {
        if (!entry.value().isTextual()) {
            return Fields.of(entry.value(), entry.place(), problems);
        }
        Fields.Item file = files.section(entry.value().textValue(), entry.place());
        return file == null ? null : Fields.of(file.value(), file.place(), problems);
    }

    private Section section(Fields fields, int depth) {
        fields.only(FIELDS);
        String title = fields.text("title");
        children(fields);
        return new Section(
                new SectionId(fields.id("id")),
                title,
                shortTitle(fields, title),
                fields.text("purpose", ""),
                fields.number("weight", 1, Range.NOT_NEGATIVE),
                fields.oneOf("mean", Mean.ARITHMETIC),
                fields.number("needs", 0, Range.SHARE),
                fields.has("sections") ? sections(fields, depth + 1) : List.of(),
                fields.has("questions") ? questions(fields) : List.of());
    }

    private void children(Fields fields) {
        int kinds = fields.present(List.of("sections", "questions")).size();
        if (kinds == 0) {
            problems.add(fields.place(), "problem.section.none");
            files.lose();
        } else if (kinds == 2) {
            problems.add(fields.place(), "problem.section.both");
        }
    }

    private String shortTitle(Fields fields, String title) {
        String text = fields.text("short", "");
        int length = text.codePointCount(0, text.length());
        if (length > Section.SHORT) {
            problems.add(
                    fields.place("short"),
                    "problem.section.short",
                    Integer.toString(length),
                    Integer.toString(Section.SHORT));
        }
        return text.isBlank() ? title : text;
    }

    private List<Question> questions(Fields section) {
        List<Question> read = new ArrayList<>();
        for (Fields.Item item : section.items("questions")) {
            Fields fields = Fields.of(item.value(), item.place(), problems);
            if (fields == null) {
                files.lose();
            } else {
                read.add(questions.read(fields));
            }
        }
        if (read.isEmpty()) {
            files.lose();
        }
        return read;
    }
}
