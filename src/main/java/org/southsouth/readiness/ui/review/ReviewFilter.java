package org.southsouth.readiness.ui.review;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.southsouth.readiness.core.review.Obstacle;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.words.SearchKey;

/** What narrows the list; empty means: any. {@code kinds}: only answers that stop validation in one of these ways. */
record ReviewFilter(Set<Obstacle.Kind> kinds, Optional<String> ask, SearchKey search) {
    static final ReviewFilter NONE = new ReviewFilter(Set.of(), Optional.empty(), SearchKey.of(""));

    ReviewFilter {
        kinds = Set.copyOf(kinds);
    }

    static ReviewFilter of(Set<Obstacle.Kind> kinds) {
        return new ReviewFilter(kinds, NONE.ask, NONE.search);
    }

    /** What of a question is to be mended where only one kind is shown. */
    Route.Answer.Part part() {
        if (kinds.equals(Set.of(Obstacle.Kind.WEAK_EVIDENCE))) {
            return Route.Answer.Part.EVIDENCE;
        }
        return kinds.equals(Set.of(Obstacle.Kind.NO_REASON)) ? Route.Answer.Part.NOTE : Route.Answer.Part.ANSWER;
    }

    ReviewFilter with(Obstacle.Kind kind, boolean isShown) {
        Set<Obstacle.Kind> other = EnumSet.noneOf(Obstacle.Kind.class);
        other.addAll(kinds);
        if (isShown) {
            other.add(kind);
        } else {
            other.remove(kind);
        }
        return new ReviewFilter(other, ask, search);
    }

    /** Without the kinds of which nothing is left. */
    ReviewFilter among(Reviewing reviewing) {
        Set<Obstacle.Kind> left = EnumSet.noneOf(Obstacle.Kind.class);
        left.addAll(kinds);
        left.removeIf(kind -> reviewing.isLocked() || reviewing.stopped(kind).isEmpty());
        return new ReviewFilter(left, ask, search);
    }

    ReviewFilter withAsk(Optional<String> other) {
        return new ReviewFilter(kinds, other, search);
    }

    /** Whether nothing else than words narrows the list. */
    boolean isSearchAlone() {
        return kinds.isEmpty() && ask.isEmpty();
    }

    boolean isSearch() {
        return !search.equals(NONE.search);
    }

    ReviewFilter withSearch(String text) {
        return new ReviewFilter(kinds, ask, SearchKey.of(text));
    }

    /** Those it leaves; a wrong letter in the search is forgiven where nothing has it as it is. */
    Set<ReviewRow.Item> among(Collection<ReviewRow.Item> items) {
        return search.among(List.copyOf(items), ReviewRow.Item::searchKey).stream()
                .filter(this::takes)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What stops validation is found among its kind also where the question is not asked any more. */
    private boolean takes(ReviewRow.Item item) {
        boolean isAsked = ask.isEmpty()
                || ask.get().equals(item.scored().question().guidance().ask());
        boolean isOfKind =
                kinds.isEmpty() ? item.scored().state().isAsked() : !Collections.disjoint(kinds, item.obstacles());
        return isAsked && isOfKind;
    }

    /** Words of a kind of obstacle. */
    static String key(Obstacle.Kind kind) {
        return "review.obstacle." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
