package org.southsouth.readiness.core.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Response.Blank;
import org.southsouth.readiness.core.assessment.Response.Chosen;
import org.southsouth.readiness.core.assessment.Response.DontKnow;
import org.southsouth.readiness.core.assessment.Response.Figure;
import org.southsouth.readiness.core.assessment.Response.NotApplicable;
import org.southsouth.readiness.core.assessment.Response.Ticked;
import org.southsouth.readiness.core.assessment.Response.Written;

/**
 * A response in two words, as it stands in the database and in exchange files. A figure is a decimal that reads back to
 * the same double; option ids have no semicolon, so they are joined by one. Content is null where there is none.
 */
public record ResponseText(String kind, @Nullable String content) {
    private static final String SEPARATOR = ";";

    public static ResponseText of(Response response) {
        return response.map(
                none -> new ResponseText(none.byStatus("", "blank", "dont-know", "not-applicable"), null),
                chosen -> new ResponseText("option", chosen.option()),
                ticked -> new ResponseText("options", joined(ticked.options())),
                figure -> new ResponseText("figure", Double.toString(figure.value())),
                written -> new ResponseText("text", written.text()),
                day -> new ResponseText("day", day.value().toString()));
    }

    /** Empty where this is none of ours. */
    public Optional<Response> response() {
        String words = content;
        if (words == null) {
            return switch (kind) {
                case "dont-know" -> Optional.of(new DontKnow());
                case "not-applicable" -> Optional.of(new NotApplicable());
                case "blank" -> Optional.of(new Blank());
                default -> Optional.empty();
            };
        }
        return switch (kind) {
            case "option" -> Optional.of(new Chosen(words));
            case "options" -> Optional.of(new Ticked(split(words)));
            case "figure" -> figure(words);
            case "text" -> Optional.of(new Written(words));
            case "day" -> Response.Day.of(words).map(day -> day);
            default -> Optional.empty();
        };
    }

    private static String joined(List<String> options) {
        for (String option : options) {
            if (option.isEmpty() || option.contains(SEPARATOR)) {
                throw new IllegalArgumentException("not the id of an option: '" + option + "'");
            }
        }
        return options.stream().collect(Collectors.joining(SEPARATOR));
    }

    private static List<String> split(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(SEPARATOR, -1));
    }

    private static Optional<Response> figure(String words) {
        try {
            double figure = Double.parseDouble(words);
            // No answer is NaN or endless; whoever writes it into the database could stop a screen with it.
            return Double.isFinite(figure) ? Optional.of(new Figure(figure)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
