package org.southsouth.readiness.ui.scorecard;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.ui.controls.ActionRow;
import org.southsouth.readiness.ui.controls.ArrowKeys;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.ScoreCell;
import org.southsouth.readiness.ui.controls.Texts;

/** The first few of what stands out, each opening to its why; the count opens the full list. */
final class FindingCard extends VBox {
    static final int SHOWN = 4;

    FindingCard(String title, String count, String spoken, Runnable whenAll, List<? extends Node> rows) {
        getStyleClass().addAll("card", "finding-card");
        Button all = Buttons.of(count, whenAll, "quiet", "btn-s", "t-caption");
        all.setAccessibleText(spoken);
        HBox head = Rows.of(8, Texts.filling(title, "t-body", "b"), all);
        head.getStyleClass().add("finding-head");
        getChildren().add(head);
        getChildren().addAll(rows);
        ArrowKeys.over(rows.stream().filter(ActionRow.class::isInstance).toList());
    }

    /** A question with its points. */
    static ActionRow row(WhyRow item, List<Band> bands, Runnable whenOpened) {
        ScoreCell cell = new ScoreCell().show(item.points(), item.figure(), bands);
        cell.getStyleClass().add("t-caption");
        return row(item.title(), cell, item.title() + ": " + item.figure(), whenOpened);
    }

    /** A theme with how many questions are open. */
    static ActionRow row(String title, String count, Runnable whenOpened) {
        return row(title, Texts.whole(count, "t-caption", "muted"), title + ": " + count, whenOpened);
    }

    /** A sentence where there is nothing to list. */
    static Node nothing(String sentence) {
        var paragraph = Texts.muted(sentence);
        paragraph.getStyleClass().add("finding-nothing");
        return paragraph;
    }

    private static ActionRow row(String title, Node end, String spoken, Runnable whenOpened) {
        Label name = Texts.paragraph(title, "t-body");
        name.setMinWidth(0);
        Rows.wide(name);
        ActionRow row = new ActionRow(8, name, end);
        row.getStyleClass().add("finding-row");
        row.setAccessibleText(spoken);
        row.setOnAction(whenOpened);
        return row;
    }
}
