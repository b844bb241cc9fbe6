package org.southsouth.readiness.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.words.Messages;

/** The words of what can be chosen, which are also what is looked for when a workbook comes back. */
record FormWords(String dontKnow, String notApplicable, String none) {
    static FormWords of(Messages messages) {
        return new FormWords(
                messages.getString("form.dont-know"),
                messages.getString("form.not-applicable"),
                messages.getString("form.none"));
    }

    /** What stands for an option: its text, or its id where another one has the same text. */
    static List<String> options(Question question) {
        List<Option> options = question.kind().options();
        return options.stream()
                .map(option -> isAlone(option, options) ? option.text() : option.id())
                .toList();
    }

    private static boolean isAlone(Option option, List<Option> options) {
        return options.stream()
                        .filter(other -> plain(other.text()).equals(plain(option.text())))
                        .count()
                == 1;
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** What the cell beside a question takes: of several options, what says that none is ticked. */
    List<String> choices(Question question) {
        List<String> choices = new ArrayList<>(question.kind()
                .map(
                        choice -> options(question),
                        multiple -> List.of(none),
                        numeric -> List.<String>of(),
                        text -> List.<String>of(),
                        date -> List.<String>of()));
        choices.add(dontKnow);
        choices.add(notApplicable);
        return choices;
    }

    /** Beside a question whose response is in words; a figure and a day stand as such. */
    String of(Question question, Response response) {
        return response.map(
                nothing -> nothing.byStatus("", "", dontKnow, notApplicable),
                chosen -> option(question, chosen.option()),
                ticked -> ticked.options().isEmpty() ? none : "",
                figure -> "",
                Response.Written::text,
                day -> "");
    }

    private static String option(Question question, String id) {
        List<Option> options = question.kind().options();
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).id().equals(id)) {
                return options(question).get(i);
            }
        }
        return id;
    }
}
