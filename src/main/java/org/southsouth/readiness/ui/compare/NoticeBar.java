package org.southsouth.readiness.ui.compare;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.Visibility;

/** Above every comparison that is not of like with like: in what they differ; the details fold out. */
public final class NoticeBar extends HBox {
    private final Label title = Texts.paragraph("", "t-body", "b");
    private final FlowPane facts = new FlowPane(24, 2);
    private final VBox details = new VBox(4);
    private final Button more = new Button();
    private final Button common = new Button();
    private final Button official = new Button();
    private boolean isNeeded;
    private boolean isShort;

    public NoticeBar() {
        super(16);
        getStyleClass().addAll("notice", "warn", "compare-notice");
        setAlignment(Pos.CENTER_LEFT);
        Visibility.show(details, false);
        more.getStyleClass().addAll("quiet", "notice-more");
        common.getStyleClass().add("notice-common");
        common.setMinWidth(USE_PREF_SIZE);
        official.setMinWidth(USE_PREF_SIZE);
        // A flow is by itself no narrower than the longest of its children wishes to be.
        facts.setMinWidth(0);
        VBox words = new VBox(2, title, facts, details);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        Rows.wide(words);
        more.setMinWidth(USE_PREF_SIZE);
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(new StackPane(Icons.of(Feather.ALERT_TRIANGLE, "i-warn")), words, common, official, more);
    }

    void follow(CompareViewModel model) {
        model.resultProperty()
                .subscribe(result -> result.ifPresent(shown -> {
                    show(shown.cautions(), model.context());
                    offer(shown, model);
                    offerOfficial(shown.cautions().unofficial(), model);
                }));
    }

    /** Where versions differ: the same, scored on the questions that all have. */
    private void offer(Compared shown, CompareViewModel model) {
        Visibility.show(common, shown.common().isPresent());
        boolean isOn = shown.options().isOnCommon();
        shown.common().ifPresent(comparison -> {
            int count = comparison.questionRows().size();
            common.setText(model.context().text(isOn ? "compare.common.off" : "compare.common.on", count));
            common.setOnAction(event -> model.scoreOnCommon(!isOn));
            if (isOn) {
                title.setText(model.context().text("compare.common.shown", count));
            }
        });
    }

    /** Where two or more are left then. */
    private void offerOfficial(int unofficial, CompareViewModel model) {
        Visibility.show(official, model.canLeaveOut());
        official.setText(model.context().text("compare.unofficial.out", unofficial));
        official.setOnAction(event -> model.leaveOut());
    }

    private void show(Cautions cautions, ScreenContext context) {
        isNeeded = !cautions.isEmpty();
        Visibility.show(this, isNeeded);
        title.setText(cautions.title());
        facts.getChildren().clear();
        for (String fact : cautions.facts()) {
            Label label = Texts.paragraph(fact, "t-body");
            label.maxWidthProperty().bind(facts.widthProperty());
            facts.getChildren().add(label);
        }
        details.getChildren().clear();
        for (String detail : cautions.details()) {
            details.getChildren().add(Texts.paragraph(detail, "t-body"));
        }
        // Whoever opened the details still reads them when a reference is chosen.
        fold(!details.isVisible(), context);
        more.setOnAction(event -> fold(details.isVisible(), context));
    }

    /** False where like is compared with like. */
    boolean isNeeded() {
        return isNeeded;
    }

    /** In short only the title is said until somebody asks for the details, which have all of it. */
    void fit(boolean inShort) {
        isShort = inShort;
        Visibility.show(facts, !details.isVisible() && !isShort);
    }

    private void fold(boolean isFolded, ScreenContext context) {
        Visibility.show(details, !isFolded);
        Visibility.show(facts, isFolded && !isShort);
        more.setText(context.text(isFolded ? "compare.notice.more" : "compare.notice.less"));
    }
}
