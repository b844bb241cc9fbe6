package org.southsouth.readiness.store;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Response.Blank;
import org.southsouth.readiness.core.assessment.Response.Chosen;
import org.southsouth.readiness.core.assessment.Response.DontKnow;
import org.southsouth.readiness.core.assessment.Response.Figure;
import org.southsouth.readiness.core.assessment.Response.NotApplicable;
import org.southsouth.readiness.core.assessment.Response.Ticked;
import org.southsouth.readiness.core.assessment.Response.Written;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;

/**
 * How a response stands in the columns {@code kind} and {@code content}. A figure is the shortest decimal that reads
 * back to the same double; option ids have no semicolon, so they are joined by one. Content is null where there is none.
 */
record ResponseText(String kind, @Nullable String content) {
    private static final String SEPARATOR = ";";

    static ResponseText of(Response response) {
        if (response instanceof Chosen chosen) {
            return new ResponseText("option", chosen.option());
        }
        if (response instanceof Ticked ticked) {
            return new ResponseText("options", joined(ticked.options()));
        }
        if (response instanceof Figure figure) {
            return new ResponseText("figure", Double.toString(figure.value()));
        }
        if (response instanceof Written written) {
            return new ResponseText("text", written.text());
        }
        if (response instanceof DontKnow) {
            return new ResponseText("dont-know", null);
        }
        if (response instanceof NotApplicable) {
            return new ResponseText("not-applicable", null);
        }
        if (response instanceof Blank) {
            return new ResponseText("blank", null);
        }
        throw new IllegalArgumentException("a kind of response that cannot be kept: " + response.getClass());
    }

    Response response() {
        return switch (kind) {
            case "option" -> new Chosen(words());
            case "options" -> new Ticked(split(words()));
            case "figure" -> new Figure(figure());
            case "text" -> new Written(words());
            case "dont-know" -> new DontKnow();
            case "not-applicable" -> new NotApplicable();
            case "blank" -> new Blank();
            default -> throw notOurs(null);
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

    private double figure() {
        try {
            return Double.parseDouble(words());
        } catch (NumberFormatException e) {
            throw notOurs(e);
        }
    }

    private String words() {
        if (content == null) {
            throw notOurs(null);
        }
        return content;
    }

    private StoreException notOurs(@Nullable Throwable cause) {
        return new StoreException(Reason.DAMAGED, "an answer of kind '" + kind + "' that cannot be read", cause);
    }
}
