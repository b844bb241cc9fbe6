package org.southsouth.readiness.ui.home;

import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;

/** In place of a list of none: how to begin, and in which steps it goes on. Made for whoever sees it, which most starts do not. */
final class EmptyList extends ScrollPane {
    private final HomeViewModel model;
    private final Button begin;

    /** {@code open} is told the button below which the ways to open something belong. */
    EmptyList(HomeViewModel model, News news, Consumer<Node> open) {
        this.model = model;
        setFitToWidth(true);
        setFitToHeight(true);
        NewsBar newsOfNone = new NewsBar();
        newsOfNone.follow(news);
        VBox.setMargin(newsOfNone, new Insets(0, 0, 24, 0));
        begin = Buttons.of(Feather.PLUS, model.text("home.new"), model::create, "primary");
        Button opening = new Button(model.text("home.open"), Icons.of(Feather.FOLDER));
        opening.setOnAction(event -> open.accept(opening));
        HBox buttons = new HBox(12, opening, begin);
        buttons.getStyleClass().add("home-empty-buttons");
        SampleLink look = new SampleLink();
        look.follow(model);
        VBox.setMargin(look, new Insets(0, 0, 32, 0));
        VBox middle = new VBox(
                newsOfNone,
                Icons.of(Feather.CLIPBOARD, "i-xl"),
                Texts.plain(model.text("home.empty.title"), "t-title", "b", "home-empty-title"),
                Texts.plain(model.text("home.empty.text"), "t-body", "muted"),
                buttons,
                look,
                steps());
        middle.getStyleClass().add("home-empty");
        setContent(middle);
    }

    private VBox steps() {
        VBox steps = new VBox(
                step("home.step.one", "home.step.setup", "home.step.setup.text"),
                Rows.hairline(),
                step("home.step.two", "home.step.answer", "home.step.answer.text"),
                Rows.hairline(),
                step("home.step.three", "home.step.scorecard", "home.step.scorecard.text"));
        steps.getStyleClass().addAll("card", "home-steps");
        return steps;
    }

    private HBox step(String number, String what, String how) {
        VBox words = Rows.wide(new VBox(
                Texts.plain(model.text(what), "t-body", "b"),
                Texts.paragraph(model.text(how), "t-body", "muted", "home-wrap")));
        HBox step =
                new HBox(16, Texts.plain(model.text(number), "t-lead", "b", "accent-text", "home-step-number"), words);
        step.getStyleClass().add("home-step");
        return step;
    }

    /** The keys go to the button that begins. */
    void focusBegin() {
        begin.requestFocus();
    }
}
