package org.southsouth.readiness.core.assessment;

import java.util.HashSet;
import java.util.List;
import org.southsouth.readiness.core.framework.QuestionKind;

/** Whether a response is one that a question of this kind can have. */
public enum ResponseFit {
    FITS,
    OTHER_KIND,
    OPTION_UNKNOWN,
    OUT_OF_RANGE;

    /** <em>Don't know</em>, <em>not applicable</em> and nothing at all fit every kind. */
    public static ResponseFit of(Response response, QuestionKind kind) {
        if (!response.isAnswer()) {
            return FITS;
        }
        return kind.map(
                choice -> response.chosen()
                        .map(id -> unless(choice.option(id).isPresent(), OPTION_UNKNOWN))
                        .orElse(OTHER_KIND),
                multiple -> response.ticked()
                        .map(ids -> unless(areOptions(ids, multiple), OPTION_UNKNOWN))
                        .orElse(OTHER_KIND),
                numeric -> response.figure().isPresent()
                        ? unless(numeric.accepts(response.figure().getAsDouble()), OUT_OF_RANGE)
                        : OTHER_KIND,
                text -> unless(response.written().isPresent(), OTHER_KIND),
                date -> response.day()
                        .map(day -> unless(date.accepts(day), OUT_OF_RANGE))
                        .orElse(OTHER_KIND));
    }

    /** Each of them known, and none twice. */
    private static boolean areOptions(List<String> ids, QuestionKind.Multiple multiple) {
        return new HashSet<>(ids).size() == ids.size()
                && ids.stream().allMatch(id -> multiple.option(id).isPresent());
    }

    private static ResponseFit unless(boolean fits, ResponseFit otherwise) {
        return fits ? FITS : otherwise;
    }
}
