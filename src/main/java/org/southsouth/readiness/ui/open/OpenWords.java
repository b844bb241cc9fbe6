package org.southsouth.readiness.ui.open;

import java.util.List;
import java.util.stream.Collectors;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.words.Formats;

/** What the screen says of what was read. */
record OpenWords(ScreenContext context, String path) {
    String text(String key, Object... arguments) {
        return context.text(key, arguments);
    }

    /** The last part of the path, whichever way its parts are divided. */
    String fileName() {
        String plain = path.replace('\\', '/');
        String whole = plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
        return whole.substring(whole.lastIndexOf('/') + 1);
    }

    String heading(Opened opened) {
        if (opened instanceof Opened.Questionnaire questionnaire) {
            return text("open.heading.framework", questionnaire.framework().title());
        }
        if (opened instanceof Opened.AnswerFile file) {
            return text("open.heading.answers", file.sheets().size());
        }
        if (opened instanceof Opened.OtherKind) {
            return text("open.heading.other");
        }
        if (opened instanceof Opened.Reading) {
            return text("open.heading.reading");
        }
        return text("open.heading.refused", Formats.file(fileName()));
    }

    String sentence(Opened opened) {
        if (opened instanceof Opened.Questionnaire questionnaire) {
            return counts(questionnaire.framework());
        }
        if (opened instanceof Opened.AnswerFile file) {
            long here = file.sheets().stream().filter(Opened.Sheet::isHere).count();
            return here == 0 ? text("open.answers.text") : text("open.answers.beside", here);
        }
        if (opened instanceof Opened.OtherKind) {
            return text("open.other.text");
        }
        int problems = problems(opened).size();
        return problems == 0 ? "" : text("open.refused.text", problems);
    }

    /** What the button does; empty where there is nothing to add. */
    String action(Opened opened) {
        if (opened instanceof Opened.Questionnaire) {
            return text("open.framework.add");
        }
        return opened instanceof Opened.AnswerFile file && !file.sheets().isEmpty()
                ? text("open.answers.add", file.sheets().size())
                : "";
    }

    private String counts(Framework framework) {
        long themes = framework.sections().stream()
                .filter(section -> !section.questions().isEmpty())
                .count();
        return text(
                "open.framework.counts",
                framework.head().version(),
                framework.root().sections().size(),
                themes,
                framework.questionCount(),
                framework.coreCount());
    }

    static List<Problem> problems(Opened opened) {
        if (opened instanceof Opened.RefusedAnswers refused) {
            return refused.problems();
        }
        return opened instanceof Opened.RefusedQuestionnaire refused ? refused.problems() : List.of();
    }

    /** The place of a problem without the folders above, which everybody knows who opened the file. */
    String place(Problem problem) {
        return problem.where().startsWith(path)
                ? fileName() + problem.where().substring(path.length())
                : problem.where();
    }

    String sentence(Problem problem) {
        return text(problem.key(), problem.arguments().toArray());
    }

    /** All problems as lines, whole, to be sent to whoever made the file. */
    String toCopy(Opened opened) {
        return problems(opened).stream().map(context.messages()::of).collect(Collectors.joining("\n", "", "\n"));
    }

    String code(Opened.Sheet sheet) {
        return sheet.answers().subject().country();
    }

    String title(Opened.Sheet sheet) {
        return text(
                "common.subject.round",
                context.formats().subject(sheet.answers().subject()),
                sheet.answers().round().name());
    }

    String details(Opened.Sheet sheet) {
        Subject subject = sheet.answers().subject();
        String answers = text("open.sheet.answers", sheet.answers().answers().size());
        return subject.isCity()
                ? text("open.sheet.city", context.formats().country(subject.country()), answers)
                : answers;
    }

    String name(Framework framework) {
        return text("open.framework.name", framework.title(), framework.head().version());
    }
}
