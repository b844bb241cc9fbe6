package org.southsouth.readiness.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.PageKeys;
import org.southsouth.readiness.ui.fx.Scrolled;
import org.southsouth.readiness.ui.fx.Theme;
import org.southsouth.readiness.ui.fx.Visibility;

/** Over the end of the screen, which stays in sight: its keys, what the screen is for, and the way to the guide. */
final class HelpPanel extends BorderPane {
    /** How far an arrow scrolls, in pixels. */
    private static final double LINE = 40;

    private final HelpViewModel model;
    private final Button close = new Button("", Icons.of(Feather.X));
    private final VBox content = new VBox(12);
    private final ScrollPane scroll = new ScrollPane(content);

    HelpPanel(HelpViewModel model) {
        this.model = model;
        getStyleClass().addAll("rail", "help-panel");
        PageKeys.leaveTo(this);
        content.getStyleClass().add("help-content");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        close.getStyleClass().addAll("icon", "btn-s");
        close.setAccessibleText(model.text("help.close"));
        close.setOnAction(event -> model.close());
        HBox head = new HBox(8, Texts.filling(model.text("help.title"), "t-lead", "b"), close);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("help-head");
        setTop(head);
        setCenter(scroll);
        // Before the button in focus, which would hand the arrows on to whatever lies below the panel.
        addEventFilter(KeyEvent.KEY_PRESSED, this::scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.close();
                event.consume();
            }
        });
    }

    /** Nothing else in the panel is for the arrows. */
    private void scroll(KeyEvent event) {
        if (event.isAltDown()) {
            return;
        }
        Scrolled page = new Scrolled(scroll);
        double shown = page.shown();
        double room = page.room();
        double by = switch (event.getCode()) {
            case DOWN -> LINE;
            case UP -> -LINE;
            case PAGE_DOWN -> shown - LINE;
            case PAGE_UP -> LINE - shown;
            case HOME -> -room;
            case END -> room;
            case LEFT, RIGHT -> 0;
            default -> Double.NaN;
        };
        if (!Double.isNaN(by)) {
            if (room > 0) {
                page.to(page.top() + by);
            }
            event.consume();
        }
    }

    /** With large text what is to be read has the height of the window, and the buttons stand below its last line. */
    private void placeFoot() {
        VBox foot = foot();
        if (Theme.isLarge(getScene())) {
            content.getChildren().add(foot);
            setBottom(null);
        } else {
            setBottom(foot);
        }
    }

    private VBox foot() {
        Button guide = new Button(model.text("help.guide"), Icons.of(Feather.BOOK_OPEN));
        guide.setOnAction(event -> model.readGuide());
        Button support = new Button(model.text("help.support"), Icons.of(Feather.LIFE_BUOY));
        support.setOnAction(event -> model.askForSupport());
        List.of(guide, support).forEach(button -> button.setMaxWidth(Double.MAX_VALUE));
        Visibility.show(guide, model.canRead());
        Visibility.show(support, model.canAsk());
        VBox foot = new VBox(8, guide, support, Texts.paragraph(model.version(), "t-caption", "muted"));
        foot.getStyleClass().add("help-foot");
        return foot;
    }

    /** As the screen is now. */
    void show() {
        content.getChildren().clear();
        scroll.setVvalue(0);
        // First, so that they are in sight in a small window too: most who press F1 look for a key.
        if (!model.keys().isEmpty()) {
            content.getChildren().add(Texts.paragraph(model.text("help.keys"), "t-body", "b"));
            model.keys().forEach(key -> content.getChildren().add(Texts.paragraph(key, "t-body", "muted")));
        }
        content.getChildren().add(Texts.paragraph(model.text("help.screen"), "t-body", "b", "help-keys"));
        int number = 1;
        for (String line : model.lines()) {
            content.getChildren().add(row(Texts.whole(number + ".", "t-body", "help-number"), line));
            number++;
        }
        if (Theme.isLarge(getScene())) {
            addContext();
        }
        placeFoot();
        close.requestFocus();
    }

    /** With large text the foot may have room for a part of it only. */
    private void addContext() {
        Label words = Texts.paragraph("", "t-body", "muted");
        words.textProperty().bind(model.contextProperty());
        VBox part = new VBox(12, Texts.paragraph(model.text("help.foot"), "t-body", "b", "help-keys"), words);
        Visibility.follow(part, words.textProperty().isNotEmpty());
        content.getChildren().add(part);
    }

    private static HBox row(Node number, String line) {
        Label words = Texts.paragraph(line, "t-body");
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(8, number, words);
    }
}
