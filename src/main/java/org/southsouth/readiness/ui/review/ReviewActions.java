package org.southsouth.readiness.ui.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.southsouth.readiness.core.review.Comment;
import org.southsouth.readiness.core.review.ReviewState;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.ReviewQuestions;
import org.southsouth.readiness.ui.fx.Route;

/** What buttons and keys do with whatever is chosen, asking for words where words are needed. */
record ReviewActions(ReviewViewModel model, Dialogs dialogs, Supplier<List<ReviewRow>> chosen) {
    /** A dispute says why; the other states need no word. */
    void give(ReviewState state) {
        List<ReviewRow> rows = chosen.get();
        if (canGive() && areDisputed(rows, state)) {
            // Nobody is asked for a name before it is refused.
            int count = ReviewViewModel.reviewable(rows).size();
            model.hint(model.text("review.given.disputed.still", count));
        } else if (canGive()) {
            named(() -> give(rows, state));
        } else {
            model.hint(model.text(whyNot()));
        }
    }

    /** Whether none of them can be given this state, since a dispute is settled and not ruled on. */
    private boolean areDisputed(List<ReviewRow> rows, ReviewState state) {
        return state != ReviewState.DISPUTED
                && model.reviewingProperty()
                        .get()
                        .filter(read ->
                                read.together(ReviewViewModel.reviewable(rows)).isEmpty())
                        .isPresent();
    }

    /** Why nothing that is chosen can be given a state. */
    private String whyNot() {
        if (isLocked()) {
            return "review.not.locked";
        }
        return one().isPresent() ? "review.not.open" : "review.not.any";
    }

    /** Whether something is chosen that can be given a state. */
    boolean canGive() {
        return !ReviewViewModel.reviewable(chosen.get()).isEmpty() && !isLocked();
    }

    /** Nothing is done by nobody: whoever is not known is asked. */
    private void named(Runnable act) {
        questions().name(by -> act.run());
    }

    private ReviewQuestions questions() {
        return new ReviewQuestions(model.context(), dialogs, model.own());
    }

    /** Another name from now on. */
    void rename() {
        questions().rename(by -> {});
    }

    private void give(List<ReviewRow> rows, ReviewState state) {
        if (state == ReviewState.DISPUTED) {
            int count = ReviewViewModel.reviewable(rows).size();
            boolean isAgain = one().filter(ReviewActions::isDisputed).isPresent();
            String body = model.text(isAgain ? "review.dispute.again" : "review.dispute.body", count);
            dialogs.write(
                    new Dialogs.Question(
                                    model.text("review.dispute.title", count),
                                    over(rows, body),
                                    model.text("review.dispute.act", count),
                                    false)
                            .about(model.assessment(), ReviewViewModel.reviewable(rows)),
                    model.text("review.dispute.prompt"),
                    why -> model.give(rows, state, why));
        } else if (state == ReviewState.VALIDATED) {
            validate(rows);
        } else {
            giveSeveral(rows, state);
        }
    }

    /** With the answer that is meant before it: it may stand out of sight behind the dialog. */
    private String over(List<ReviewRow> rows, String body) {
        if (rows.size() != 1 || !(rows.get(0) instanceof ReviewRow.Item item)) {
            return body;
        }
        String answer = item.answer();
        return (answer.isEmpty() ? item.title() : model.text("review.over", item.title(), answer)) + "\n\n" + body;
    }

    /** A key on the heading of a theme means all of it: how many that are is said before it is done. One answer is not asked for. */
    private void giveSeveral(List<ReviewRow> rows, ReviewState state) {
        Runnable act = () -> model.give(rows, state, "");
        model.reviewingProperty()
                .get()
                .map(read -> read.moved(ReviewViewModel.reviewable(rows), state))
                .filter(moved -> moved.responses() > 1)
                .ifPresentOrElse(moved -> dialogs.offer(several(moved, state), act), act);
    }

    private Dialogs.Question several(Reviewing.Moved moved, ReviewState state) {
        String key = "review.several." + ReviewViewModel.name(state);
        return new Dialogs.Question(
                model.text(key, moved.responses()),
                model.text("review.several.body", moved.disputed()),
                model.text(key + ".act"),
                false);
    }

    /** Many at once are asked for, with what is weak among them; one answer is not. */
    private void validate(List<ReviewRow> rows) {
        Runnable act = () -> model.give(rows, ReviewState.VALIDATED, "");
        model.reviewingProperty()
                .get()
                .map(read -> read.unvalidated(ReviewViewModel.reviewable(rows)))
                .filter(left -> left.responses() > 1)
                .ifPresentOrElse(left -> dialogs.confirm(many(left), act), act);
    }

    private Dialogs.Question many(Reviewing.Unvalidated left) {
        return new Dialogs.Question(
                model.text("review.many.title", left.responses()),
                model.text("review.many.body", left.undocumented(), left.others(), left.disputed()),
                model.text("review.many.act"),
                false);
    }

    private Optional<ReviewRow.Item> one() {
        List<ReviewRow> rows = chosen.get();
        return rows.size() == 1 && rows.get(0) instanceof ReviewRow.Item item ? Optional.of(item) : Optional.empty();
    }

    /** On the one question that is chosen. */
    void comment() {
        if (isLocked()) {
            model.hint(model.text("review.not.locked"));
        } else if (one().isEmpty()) {
            model.hint(model.text("review.not.one"));
        }
        one().filter(item -> !isLocked())
                .ifPresent(item -> named(() -> dialogs.write(
                        new Dialogs.Question(
                                        model.text("review.comment.title"),
                                        over(List.of(item), model.text("review.comment.body")),
                                        model.text("review.comment.act"),
                                        false)
                                .about(model.assessment(), item.question()),
                        model.text("review.comment.prompt"),
                        text -> model.states().comment(item.question(), text))));
    }

    /** The dispute over the one answer that is chosen, or else its newest comment that is open. */
    void settle() {
        ReviewRow.Item item = one().orElse(null);
        if (isLocked()) {
            model.hint(model.text("review.not.locked"));
        } else if (item == null) {
            model.hint(model.text("review.not.one"));
        } else if (isDisputed(item)) {
            settleDispute(item);
        } else {
            newest(item).ifPresentOrElse(this::settle, () -> model.hint(model.text("review.not.disputed")));
        }
    }

    private Optional<Comment> newest(ReviewRow.Item item) {
        return model.reviewingProperty()
                .get()
                .flatMap(read -> Objection.newest(read.reviews().commentsOn(item.question())));
    }

    /** Ends it with what was agreed. */
    private void settleDispute(ReviewRow.Item item) {
        named(() -> dialogs.write(
                new Dialogs.Question(
                                model.text("review.dispute.settle.title"),
                                settleWords(item),
                                model.text("review.dispute.settle.act"),
                                false)
                        .about(model.assessment(), item.question()),
                model.text("review.dispute.settle.prompt"),
                agreed -> settle(item, agreed)));
    }

    private static boolean isDisputed(ReviewRow.Item item) {
        return item.mark().equals(Optional.of(StateMark.DISPUTED));
    }

    /** Over what somebody decides there: it may stand out of sight behind the dialog. */
    private String settleWords(ReviewRow.Item item) {
        String stays = item.answer().isEmpty() ? "" : model.text("review.dispute.settle.stays", item.answer()) + "\n\n";
        String body = stays + model.text("review.dispute.settle.body");
        return model.reviewingProperty()
                .get()
                .flatMap(read -> Objection.newest(read.reviews().commentsOn(item.question()))
                        .map(comment -> new PanelWords(model, read).objection(comment) + "\n\n" + body))
                .orElse(body);
    }

    private void settle(ReviewRow.Item item, String agreed) {
        model.reviewingProperty().get().ifPresent(read -> model.states().settle(read, item.question(), agreed));
    }

    /** Goes to the one question that is chosen. */
    void open() {
        one().ifPresent(item -> model.open(item.question()));
    }

    /** At this part of it. */
    void open(Route.Answer.Part part) {
        one().ifPresent(item -> model.open(item.question(), part));
    }

    /** With the one question that is chosen first; else with what is disputed. */
    void workshop() {
        if (isLocked()) {
            model.hint(model.text("review.not.locked"));
        } else {
            model.openWorkshop(one().map(ReviewRow.Item::question));
        }
    }

    void settle(Comment comment) {
        named(() -> model.states().settle(comment));
    }

    private boolean isLocked() {
        return model.reviewingProperty().get().map(Reviewing::isLocked).orElse(true);
    }

    /** Does what this key stands for; false where it stands for nothing. */
    boolean typed(String character) {
        if (is(character, "review.act.reviewed.key")) {
            give(ReviewState.REVIEWED);
        } else if (is(character, "review.act.validated.key")) {
            give(ReviewState.VALIDATED);
        } else if (is(character, "review.disputed.key")) {
            give(ReviewState.DISPUTED);
        } else if (is(character, "review.draft.key")) {
            give(ReviewState.DRAFT);
        } else if (is(character, "review.act.settle.key")) {
            settle();
        } else if (is(character, "review.act.open.key")) {
            open();
        } else if (is(character, "review.comment.key")) {
            comment();
        } else if (is(character, "review.workshop.key")) {
            workshop();
        } else {
            return false;
        }
        return true;
    }

    private boolean is(String character, String key) {
        return model.text(key).equalsIgnoreCase(character);
    }

    /** The label of a button with its key behind it. */
    String keyed(String name, String key) {
        return model.text("review.keyed", model.text(name), model.text(key));
    }

    String text(String key, Object... arguments) {
        return model.text(key, arguments);
    }
}
