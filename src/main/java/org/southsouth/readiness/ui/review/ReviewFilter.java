package org.southsouth.readiness.ui.review;

import java.util.Locale;
import java.util.Optional;
import org.southsouth.readiness.core.review.Obstacle;
import org.southsouth.readiness.words.SearchKey;

/** What narrows the list; empty means: any. {@code isObstacles}: only what stops validation, by kind instead of by theme. */
record ReviewFilter(boolean isObstacles, Optional<StateMark> mark, Optional<String> ask, SearchKey search) {
    static final ReviewFilter NONE = new ReviewFilter(false, Optional.empty(), Optional.empty(), SearchKey.of(""));

    ReviewFilter withObstacles(boolean shown) {
        return new ReviewFilter(shown, mark, ask, search);
    }

    ReviewFilter withMark(Optional<StateMark> other) {
        return new ReviewFilter(isObstacles, other, ask, search);
    }

    ReviewFilter withAsk(Optional<String> other) {
        return new ReviewFilter(isObstacles, mark, other, search);
    }

    ReviewFilter withSearch(String text) {
        return new ReviewFilter(isObstacles, mark, ask, SearchKey.of(text));
    }

    /** The answers of a question, whatever stands in its way. */
    boolean takes(ReviewRow.Item item) {
        boolean isAsked = ask.isEmpty()
                || ask.get().equals(item.scored().question().guidance().ask());
        return isAsked
                && (mark.isEmpty() || mark.equals(item.mark()))
                && item.searchKey().contains(search);
    }

    /** Words of a kind of obstacle. */
    static String key(Obstacle.Kind kind) {
        return "review.obstacle." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
