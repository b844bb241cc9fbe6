package org.southsouth.readiness.ui.merge;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.controls.editor.OtherAnswer;
import org.southsouth.readiness.ui.fx.IntoSight;
import org.southsouth.readiness.ui.fx.PlainTyping;
import org.southsouth.readiness.ui.fx.Scrolled;
import org.southsouth.readiness.ui.fx.Visibility;
import org.southsouth.readiness.ui.merge.Choice.Side;

/** The question with both answers side by side, what else was said, and where they differ the choice with its reason. */
public final class MergeDetail extends VBox {
    private final Label place = Texts.caption("");
    private final Label title = Texts.heading("");
    private final Label text = Texts.paragraph("", "t-body");
    private final Label today = Texts.caption("");
    private final Label outcome = Texts.paragraph("", "t-body", "b");
    private final SideCard here = new SideCard();
    private final SideCard there = new SideCard();
    private final HBox besideEachOther = new HBox(16);
    private final VBox oneBelowTheOther = new VBox(8);
    private final VBox beside = new VBox(4);
    private final FlowPane buttons = new FlowPane(8, 8);
    private final VBox choosing = new VBox(12);
    private final Button mine = new Button();
    private final Button theirs = new Button();
    private final Button other = new Button();
    private final VBox otherPlace = new VBox();
    private final Label why = Texts.caption("");
    private final TextField reason = PlainTyping.line(new TextField());
    private final VBox reasoning = new VBox(4, why, reason);
    private @Nullable MergeViewModel model;
    private @Nullable MergeRow row;
    private Runnable whenReasoned = () -> {};
    private boolean isShowing;

    public MergeDetail() {
        super(16);
        getStyleClass().addAll("card", "merge-detail");
        besideEachOther.getChildren().addAll(here, there);
        VBox sides = new VBox(besideEachOther, oneBelowTheOther);
        // Above what is long: below it they would stand under the edge of a small window.
        buttons.getChildren().addAll(mine, theirs, other);
        buttons.getStyleClass().add("merge-choices");
        getChildren().addAll(new VBox(4, place, title, text, today), outcome, buttons, sides, beside, choosing);
        choosing.getChildren().addAll(otherPlace, reasoning);
    }

    /** Somebody has said why and presses Enter. */
    void onReasoned(Runnable listener) {
        whenReasoned = listener;
    }

    void follow(MergeViewModel followed) {
        model = followed;
        MergeWords words = followed.words();
        name(mine, words.text("merge.mine"), Side.MINE);
        name(theirs, words.text("merge.theirs"), Side.THEIRS);
        name(other, words.text("merge.another"), Side.OTHER);
        for (SideCard side : List.of(here, there)) {
            side.setAccessibleRoleDescription(words.text("common.kind.answer"));
        }
        here.setOnAction(() -> press(Side.MINE));
        there.setOnAction(() -> press(Side.THEIRS));
        followed.plansProperty().subscribe(this::markReason);
        reason.setAccessibleText(words.text("merge.reason.own"));
        // Said as it is when the keys come here, and not changed below whoever types the reason for all.
        reason.focusedProperty().subscribe(isFocused -> {
            if (isFocused) {
                reason.setAccessibleText(why.getText());
            }
        });
        reason.setOnAction(event -> {
            if (row != null && row.choice().isMade()) {
                whenReasoned.run();
            }
        });
        reason.textProperty().addListener((value, before, why) -> {
            if (!isShowing) {
                change(choice -> choice.withReason(why));
            }
        });
    }

    /** The two answers one below the other, where half of the card is too little for their words. */
    void stack(boolean isNarrow) {
        Pane place = isNarrow ? oneBelowTheOther : besideEachOther;
        if (!place.getChildren().contains(here)) {
            Pane left = isNarrow ? besideEachOther : oneBelowTheOther;
            left.getChildren().clear();
            place.getChildren().addAll(here, there);
        }
    }

    private void name(Button button, String words, Side side) {
        button.setMinWidth(USE_PREF_SIZE);
        button.setText(words);
        button.setOnAction(event -> press(side));
    }

    /** Whoever chooses here goes on to say why; by key they go on to the next answer. */
    void press(Side side) {
        choose(side);
        if (side == Side.OTHER) {
            askOther();
        } else if (isReasonMissing()) {
            askReason();
        }
    }

    /** Why this one was decided so. */
    void askReason() {
        reason.requestFocus();
        IntoSight.bring(reasoning);
    }

    /** The third answer is asked for below what is seen: what is typed next is meant for it. */
    void askOther() {
        otherPlace.getChildren().stream()
                .filter(OtherAnswer.class::isInstance)
                .findFirst()
                .ifPresent(asked -> {
                    ((OtherAnswer) asked).first().requestFocus();
                    IntoSight.bring(choosing);
                });
    }

    private boolean isReasonMissing() {
        return model != null
                && row != null
                && row.needsReason()
                && row.choice().reason(model.generalReason()).isEmpty();
    }

    /** Where no reason is needed yet, it says whether one will be. */
    private void markReason() {
        if (model != null && row != null && row.isConflict()) {
            boolean isFree = row.choice().isMade() && !row.needsReason();
            String key = isFree
                    ? "merge.reason.free"
                    : model.generalReason().isBlank() ? "merge.reason.needed" : "merge.reason.own";
            why.setText(model.words().text(key));
            Styles.set(why, "warn-text", isReasonMissing());
        }
    }

    /** Settles the conflict that is shown; does nothing where there is none. */
    void choose(Side side) {
        change(choice -> choice.with(side));
    }

    private void change(UnaryOperator<Choice> how) {
        if (model != null && row != null && (row.isConflict() || row.canBeKept())) {
            model.choose(row, how.apply(row.choice()));
        }
    }

    /** A choice that was just made leaves the fields alone in which somebody is typing. */
    void show(@Nullable MergeRow shown) {
        Visibility.show(this, shown != null);
        MergeRow before = row;
        row = shown;
        if (shown == null || model == null) {
            return;
        }
        boolean isAnother = before == null || !before.key().equals(shown.key());
        boolean isOther = shown.choice().side() == Side.OTHER;
        boolean wasOther = before != null && before.choice().side() == Side.OTHER;
        // A choice about one file changes what the next one meets.
        if (before == null || isAnother || !before.answer().equals(shown.answer())) {
            showTexts(shown, model.words());
        }
        if (isAnother) {
            beginAtTop();
            isShowing = true;
            reason.setText(shown.choice().reason());
            isShowing = false;
        }
        if (isAnother || isOther != wasOther) {
            otherPlace.getChildren().clear();
            if (isOther) {
                OtherAnswer asked = new OtherAnswer(
                        model.words().context(),
                        shown.question(),
                        shown.choice().other(),
                        model.words().text("merge.other.hint"),
                        response -> change(choice -> choice.withOther(response)));
                asked.whenEntered(this::askReason);
                otherPlace.getChildren().add(asked);
            }
        }
        Visibility.show(otherPlace, isOther);
        offer(shown);
        mark(shown);
        markReason();
    }

    /** What there is to choose. */
    private void offer(MergeRow shown) {
        Visibility.show(choosing, shown.isConflict());
        Visibility.show(buttons, shown.isConflict() || shown.canBeKept());
        Visibility.show(theirs, shown.isConflict());
        Visibility.show(other, shown.isConflict());
        Visibility.show(outcome, !shown.isConflict());
    }

    /** Whoever went on from a reason at the foot of one question would not see what the next one asks. */
    private void beginAtTop() {
        Scrolled.around(this).stream().findFirst().ifPresent(page -> page.pane().setVvalue(0));
    }

    private void mark(MergeRow shown) {
        Side side = shown.choice().side();
        here.choose(
                shown.isConflict() ? side == Side.MINE : shown.isOursKept(), shown.isConflict() || shown.canBeKept());
        there.choose(shown.isConflict() ? side == Side.THEIRS : shown.isTheirsTaken(), shown.isConflict());
        Styles.set(mine, "is-chosen", side == Side.MINE);
        Styles.set(theirs, "is-chosen", side == Side.THEIRS);
        Styles.set(other, "is-chosen", side == Side.OTHER);
    }

    private void showTexts(MergeRow shown, MergeWords words) {
        place.setText(words.text("merge.place", words.assessment(shown), words.theme(shown)));
        title.setText(shown.question().title());
        text.setText(shown.question().text());
        HistoryEntry own = shown.answer().mine();
        mine.setText(words.keep(shown));
        theirs.setText(words.take(shown));
        here.show(
                words.here(shown),
                words.answer(shown.question(), shown.before()),
                words.details(shown.before()),
                words.signed(own));
        HistoryEntry sent = shown.answer().theirs();
        there.show(
                words.in(shown.from()),
                words.answer(shown.question(), sent.after()),
                words.details(sent.after()),
                words.signed(sent));
        outcome.setText(shown.isConflict() ? "" : words.outcome(shown));
        List<String> others = words.beside(shown);
        String now = words.today(shown);
        today.setText(now);
        Visibility.show(today, !now.isEmpty());
        beside.getChildren().clear();
        if (!others.isEmpty()) {
            beside.getChildren().add(Texts.caption(words.text("merge.beside")));
            others.forEach(line -> beside.getChildren().add(Texts.paragraph(line, "t-body")));
        }
        Visibility.show(beside, !others.isEmpty());
    }
}
