package org.southsouth.readiness.ui.home;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Visibility;

/** What is new, in a few lines, until it is closed; made when it is first to be seen. */
public final class NewsBar extends VBox {
    public NewsBar() {
        super(4);
        getStyleClass().addAll("notice", "home-news");
        setMinHeight(USE_PREF_SIZE);
    }

    void follow(News news) {
        Visibility.follow(this, news.shownProperty());
        news.shownProperty().subscribe(isShown -> {
            if (isShown && getChildren().isEmpty()) {
                fill(news);
            }
        });
    }

    private void fill(News news) {
        Label title = Texts.paragraph(news.title(), "t-body", "b");
        Rows.wide(title);
        Button close = Buttons.of(news.closing(), news::close, "quiet", "btn-s");
        HBox head = Rows.of(12, title, close);
        getChildren().add(head);
        news.lines().forEach(line -> getChildren().add(Texts.paragraph(line, "t-body")));
        news.backup().ifPresent(words -> getChildren().add(Texts.muted(words)));
    }
}
