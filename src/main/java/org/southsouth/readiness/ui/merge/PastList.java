package org.southsouth.readiness.ui.merge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.merge.PastMerge;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.BusyPart;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.Visibility;

/** A card for each merge that was made here: when, by whom, what came, and its undoing or why that cannot be. */
public final class PastList extends ScrollPane {
    private final Label failed = Texts.paragraph("", "t-body", "danger-text");
    private final VBox cards = new VBox(12);
    /** The ways back, each with the place of its card among all. */
    private final Map<Integer, Button> ways = new TreeMap<>();

    private Runnable whenNone = () -> {};
    private int from;

    public PastList() {
        getStyleClass().add("merge-past");
        setContent(new VBox(12, failed, cards));
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
    }

    /** {@code whenNone}: nothing here takes the keys. */
    void follow(PastViewModel model, Dialogs dialogs, Runnable whenNone) {
        this.whenNone = whenNone;
        model.mergesProperty().subscribe(merges -> show(model, dialogs, merges));
        model.messageProperty().subscribe(words -> {
            failed.setText(words);
            Visibility.show(failed, !words.isEmpty());
        });
        BusyPart.follow(cards, model.busyProperty());
    }

    private void show(PastViewModel model, Dialogs dialogs, Optional<List<PastMerge>> merges) {
        cards.getChildren().clear();
        ways.clear();
        merges.ifPresent(found -> {
            if (found.isEmpty()) {
                cards.getChildren().add(Texts.muted(model.text("merge.past.none")));
            }
            for (int i = 0; i < found.size(); i++) {
                cards.getChildren().add(card(model, dialogs, found.get(i), i));
            }
            takeKeys();
        });
    }

    /** On the newest that can be taken back, and after that on what stands in its place. */
    void takeKeys() {
        // What scrolls has its content in the window only with its skin, and what is not there cannot take the keys.
        applyCss();
        ways.entrySet().stream()
                .filter(way -> way.getKey() >= from)
                .findFirst()
                .or(() -> ways.entrySet().stream().reduce((one, later) -> later))
                .ifPresentOrElse(way -> way.getValue().requestFocus(), whenNone);
    }

    private HBox card(PastViewModel model, Dialogs dialogs, PastMerge merge, int place) {
        VBox words = new VBox(
                4, Texts.paragraph(model.when(merge), "t-body", "b"), Texts.paragraph(model.parts(merge), "t-body"));
        Rows.wide(words);
        HBox card = Rows.of(16, words);
        card.getStyleClass().addAll("card", "merge-past-card");
        String hindrance = model.hindrance(merge);
        if (hindrance.isEmpty()) {
            Button undo = Buttons.of(
                    model.text("merge.past.undo"),
                    () -> dialogs.confirm(model.question(merge), () -> {
                        from = place;
                        model.undo(merge);
                    }),
                    "past-undo");
            undo.setAccessibleText(model.text("merge.past.undo.of", model.when(merge)));
            card.getChildren().add(undo);
            ways.put(place, undo);
        } else {
            words.getChildren().add(Texts.caption(hindrance));
        }
        return card;
    }
}
