package org.southsouth.readiness.ui.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.southsouth.readiness.core.review.ReviewState;
import org.southsouth.readiness.ui.fx.Route;

/** What is to be done next with what is chosen, after its state; its key is that of its words. */
enum FootAct {
    REVIEWED,
    VALIDATED,
    SETTLE,
    OPEN;

    /** Where weak evidence is looked at, it is mended, also of an answer that is validated. Of several, what moves on those that are furthest behind; disputes are met one by one. */
    static Optional<FootAct> of(List<ReviewRow> chosen, ReviewViewModel model) {
        if (chosen.size() == 1 && chosen.get(0) instanceof ReviewRow.Item item) {
            boolean isToMend = model.filterProperty().get().part() != Route.Answer.Part.ANSWER;
            return isToMend ? Optional.of(OPEN) : item.mark().map(FootAct::of).orElse(Optional.of(OPEN));
        }
        Set<FootAct> wished = ReviewViewModel.reviewable(chosen).stream()
                .flatMap(question -> model.item(question).stream())
                .flatMap(item -> item.mark().stream())
                .flatMap(mark -> of(mark).stream())
                .collect(Collectors.toSet());
        return Optional.of(REVIEWED)
                .filter(wished::contains)
                .or(() -> Optional.of(VALIDATED).filter(wished::contains));
    }

    private static Optional<FootAct> of(StateMark mark) {
        return switch (mark) {
            case DRAFT, OUTDATED -> Optional.of(REVIEWED);
            case REVIEWED -> Optional.of(VALIDATED);
            case DISPUTED -> Optional.of(SETTLE);
            case VALIDATED -> Optional.empty();
        };
    }

    void run(ReviewActions actions) {
        switch (this) {
            case REVIEWED -> actions.give(ReviewState.REVIEWED);
            case VALIDATED -> actions.give(ReviewState.VALIDATED);
            case SETTLE -> actions.settle();
            case OPEN -> actions.open();
        }
    }

    String key() {
        return "review.act." + name().toLowerCase(Locale.ROOT);
    }
}
