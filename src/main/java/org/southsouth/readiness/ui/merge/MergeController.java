package org.southsouth.readiness.ui.merge;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.merge.AnswerMerge.Kind;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.Fitting;
import org.southsouth.readiness.ui.fx.Screen;
import org.southsouth.readiness.ui.fx.Visibility;
import org.southsouth.readiness.ui.merge.MergeViewModel.Face;

/** Binds the files, the answers in them, and the ways to merge and back. */
public final class MergeController implements Screen {
    /** Below this width, in units of the text size. */
    private static final double REASON_EM = 50;

    private static final double SIDES_EM = 40;

    private final MergeViewModel model;
    private final Dialogs dialogs;

    @FXML
    private Region page;

    @FXML
    private Label title;

    @FXML
    private Label subtitle;

    @FXML
    private Region reading;

    @FXML
    private ProgressBar progress;

    @FXML
    private FileList files;

    @FXML
    private UnlockBar unlock;

    @FXML
    private RefusedCard refused;

    @FXML
    private VBox plan;

    @FXML
    private HBox bar;

    @FXML
    private KindTabs tabs;

    @FXML
    private TextField reason;

    @FXML
    private RowList rows;

    @FXML
    private MergeDetail detail;

    @FXML
    private DoneCard done;

    @FXML
    private PastList past;

    @FXML
    private MergeFoot foot;

    public MergeController(MergeViewModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        progress.progressProperty().bind(model.progressProperty());
        files.follow(model);
        unlock.follow(model);
        refused.follow(model);
        tabs.follow(model);
        detail.follow(model);
        rows.onSelect(detail::show);
        rows.follow(model);
        done.follow(model);
        past.follow(model.past(), dialogs, foot::takeWayOut);
        // Read before the page was in the window, the list could not take the keys.
        page.focusedProperty().subscribe(isFocused -> {
            if (isFocused && past.isVisible()) {
                past.takeKeys();
            }
        });
        foot.follow(model);
        reason.textProperty().addListener((text, before, why) -> model.reason(why));
        reason.setOnAction(event -> finish());
        detail.onReasoned(this::goOn);
        model.faceProperty().subscribe(this::show);
        MergeKeys.install(page, model.words(), rows, detail, this::askWhy);
        model.plansProperty().subscribe(this::markReason);
        model.askBefore(giveUp -> dialogs.confirm(
                new Dialogs.Question(
                                model.words().text("merge.give-up.title"),
                                model.words().text("merge.give-up.body"),
                                model.words().text("merge.give-up.act"),
                                true)
                        .staying(model.words().text("common.go-on")),
                giveUp));
        Fitting.follow(page, subtitle, (width, textSize) -> {
            place(width / textSize < REASON_EM);
            detail.stack(width / textSize < SIDES_EM);
        });
        model.load();
    }

    /** The reason for all has a line of its own where the filters leave it too little of theirs. */
    private void place(boolean isBelow) {
        Pane row = isBelow ? plan : bar;
        if (!row.getChildren().contains(reason)) {
            ((Pane) reason.getParent()).getChildren().remove(reason);
            row.getChildren().add(1, reason);
        }
    }

    /** Once the last answer is decided by key, the reason for all is what is left. */
    private void askWhy() {
        if (model.isAllDecided() && model.isReasonMissing()) {
            reason.requestFocus();
        }
    }

    /** From the reason for one answer, as by the keys that choose. */
    private void goOn() {
        if (model.isAllDecided()) {
            finish();
        } else {
            rows.next();
            rows.requestFocus();
        }
    }

    /** To what is left once all is decided: the reason for all, or to merge. */
    private void finish() {
        askWhy();
        if (model.readyProperty().get()) {
            foot.takeKeys();
        }
    }

    private void markReason() {
        Visibility.show(reason, model.count(Kind.CONFLICT) > 0);
        boolean isMissing = model.isReasonMissing();
        reason.setPromptText(model.words().text(isMissing ? "merge.reason.all.needed" : "merge.reason.short"));
        Styles.set(reason, "is-needed", isMissing);
    }

    /** Nothing is to be pressed any more once it is merged. */
    private String subtitle(Face face) {
        return switch (face) {
            case PAST -> model.words().text("merge.past.subtitle");
            case DONE, KNOWN ->
                model.words().text("merge.subtitle.done", model.paths().size());
            default -> model.words().text("merge.subtitle", model.paths().size());
        };
    }

    private void show(Face face) {
        title.setText(model.title());
        subtitle.setText(subtitle(face));
        Visibility.show(reading, face == Face.READING);
        Visibility.show(title, face != Face.READING);
        Visibility.show(subtitle, face != Face.READING);
        Visibility.show(files, face != Face.READING && face != Face.REFUSED && face != Face.PAST);
        Visibility.show(past, face == Face.PAST);
        Visibility.show(refused, face == Face.REFUSED);
        Visibility.show(plan, face == Face.PLAN);
        Visibility.show(reason, model.count(Kind.CONFLICT) > 0);
        if (face == Face.PLAN) {
            reason.setText(model.generalReason());
            rows.requestFocus();
        }
    }

    @Override
    public boolean undo() {
        return model.undo();
    }

    @Override
    public void leaving() {
        model.leaving();
    }
}
