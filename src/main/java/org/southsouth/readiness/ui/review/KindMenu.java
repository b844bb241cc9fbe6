package org.southsouth.readiness.ui.review;

import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.core.review.Obstacle;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.MenuBelow;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.fx.Tips;

/** What stops validation as a menu, where the kinds beside one another would take the room of the answers. */
final class KindMenu extends HBox {
    private final Button button = Buttons.of("", () -> {}, "review-kinds");
    private String title = "";

    KindMenu() {
        getChildren().setAll(button);
        setAlignment(Pos.CENTER_LEFT);
        button.setGraphic(Icons.of(Feather.CHEVRON_DOWN));
        button.setContentDisplay(ContentDisplay.RIGHT);
        Rows.wide(this);
    }

    /** {@code toAnswers} gives the keys to the answers that are shown then. */
    void follow(ReviewViewModel model, Runnable toAnswers) {
        button.setOnAction(event -> model.reviewingProperty()
                .get()
                .ifPresent(reviewing -> MenuBelow.show(menu(reviewing, model, toAnswers), button)));
    }

    /** What the button says while all answers are shown. */
    void entitle(String words) {
        title = words;
    }

    /** Says which kinds are shown, of those that are left. */
    void show(ReviewViewModel model, List<Obstacle.Kind> left) {
        Set<Obstacle.Kind> kinds = model.filterProperty().get().kinds();
        List<Obstacle.Kind> shown = left.stream().filter(kinds::contains).toList();
        List<String> asked = shown.stream()
                .map(kind -> model.text(ReviewFilter.key(kind) + ".mend"))
                .toList();
        button.setText(
                shown.isEmpty()
                        ? title
                        : model.context()
                                .messages()
                                .list(shown.stream()
                                        .map(kind -> model.text(ReviewFilter.key(kind)))
                                        .toList()));
        Tips.show(button, String.join("\n", asked));
    }

    private static ContextMenu menu(Reviewing reviewing, ReviewViewModel model, Runnable toAnswers) {
        ContextMenu menu = new ContextMenu();
        Set<Obstacle.Kind> kinds = model.filterProperty().get().kinds();
        for (Obstacle.Kind kind : Obstacle.Kind.values()) {
            int count = reviewing.stopped(kind).size();
            if (count > 0) {
                boolean isShown = kinds.contains(kind);
                CheckMenuItem item =
                        new CheckMenuItem(model.text("review.stops.choice", model.text(ReviewFilter.key(kind)), count));
                item.setMnemonicParsing(false);
                if (!kind.stops() && !reviewing.canBeSigned()) {
                    menu.getItems().add(new SeparatorMenuItem());
                    item.setText(model.text("review.stops.not", item.getText()));
                }
                item.setSelected(isShown);
                item.setOnAction(event -> {
                    model.showAlone(isShown ? Set.of() : Set.of(kind));
                    toAnswers.run();
                });
                menu.getItems().add(item);
            }
        }
        if (!kinds.isEmpty()) {
            MenuItem all = new MenuItem(model.text("review.stops.all"));
            all.setOnAction(event -> {
                model.showAlone(Set.of());
                toAnswers.run();
            });
            menu.getItems().add(0, all);
        }
        return menu;
    }
}
