package org.southsouth.readiness.ui.controls;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.ui.fx.CoveredFocus;
import org.southsouth.readiness.ui.fx.EscapeLeaves;
import org.southsouth.readiness.ui.fx.Nesting;
import org.southsouth.readiness.ui.fx.PageKeys;
import org.southsouth.readiness.ui.fx.PanelRound;
import org.southsouth.readiness.ui.fx.Scrolled;
import org.southsouth.readiness.ui.fx.Theme;
import org.southsouth.readiness.ui.fx.Visibility;

/**
 * Where the panel of a screen stands: beside the page, or, when compact, as a sheet over its right half that Esc closes. A page
 * that scrolls as a whole has its sheet over what is seen of it, wherever it was scrolled to.
 */
public final class SidePanelHost {
    private static final double SHEET_EM = 26;
    private static final double LEFT_FREE = 64;

    private final BorderPane wide;
    private final StackPane sheet;
    private final Node panel;
    private final Runnable whenOpenedAsSheet;
    private @Nullable Node focusBefore;
    private @Nullable ScrollPane around;
    private Subscription following = Subscription.EMPTY;
    private boolean isShown;
    private boolean isCompact;

    /** As a sheet the panel takes the focus, where the runnable says; closed while it has the focus, it gives it back. */
    public SidePanelHost(
            BorderPane wide, StackPane sheet, Node panel, Runnable whenOpenedAsSheet, Runnable whenEscaped) {
        this.wide = wide;
        this.sheet = sheet;
        this.panel = panel;
        this.whenOpenedAsSheet = whenOpenedAsSheet;
        StackPane.setAlignment(sheet, Pos.TOP_RIGHT);
        sheet.sceneProperty().subscribe(scene -> stayInSight());
        CoveredFocus.passOver(wide, sheet);
        PageKeys.keepWithin(panel);
        PanelRound.within(panel);
        sheet.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                whenEscaped.run();
                event.consume();
            }
        });
        closeFromOutside(whenEscaped);
    }

    /** Also where Tab has led out of the sheet, as to the foot of the window: it still lies over the page. */
    private void closeFromOutside(Runnable whenEscaped) {
        EscapeLeaves.from(sheet, () -> sheet.isVisible() && !wide.isDisabled(), whenEscaped);
    }

    public boolean isCompact() {
        return isCompact;
    }

    public boolean isShown() {
        return isShown;
    }

    public void fit(double width, double textSize) {
        fit(width, textSize, Theme.isCompact(width, (int) Math.round(textSize)));
    }

    /** For a page that leaves the panel room where others do not. */
    public void fit(double width, double textSize, boolean isSheet) {
        boolean isNowOver = isSheet && !isCompact && isShown;
        isCompact = isSheet;
        sheet.setMaxWidth(Math.max(width / 2, Math.min(width - LEFT_FREE, SHEET_EM * textSize)));
        place();
        // Opened before the page had a width, or beside what it covers now.
        if (isNowOver && !hasFocus()) {
            keepFocus();
            whenOpenedAsSheet.run();
        }
    }

    public void show(boolean shown) {
        boolean opens = shown && !isShown;
        boolean hadFocus = hasFocus();
        if (shown && !hadFocus) {
            keepFocus();
        }
        isShown = shown;
        place();
        if (opens && isCompact) {
            whenOpenedAsSheet.run();
        } else if (!shown && hadFocus && focusBefore != null) {
            focusBefore.requestFocus();
        }
    }

    private void keepFocus() {
        Node focused = sheet.getScene() == null ? null : sheet.getScene().getFocusOwner();
        // Beside the page is where the focus falls to when what had it in the panel is gone.
        if (focused != null && Nesting.isIn(focused, wide)) {
            focusBefore = focused;
        }
    }

    private boolean hasFocus() {
        return panel.getScene() != null && Nesting.isIn(panel.getScene().getFocusOwner(), panel);
    }

    private void place() {
        wide.setRight(isShown && !isCompact ? panel : null);
        sheet.getChildren().setAll(isShown && isCompact ? List.of(panel) : List.of());
        Visibility.show(sheet, isShown && isCompact);
        stayInSight();
    }

    /** With large text the page scrolls as a whole: the head of a sheet as high as that would be above what is seen. */
    private void stayInSight() {
        ScrollPane now =
                Scrolled.around(sheet).stream().map(Scrolled::pane).findFirst().orElse(null);
        if (now != around) {
            around = now;
            following.unsubscribe();
            following = now == null ? Subscription.EMPTY : follow(now);
        }
        layOver(now);
    }

    private Subscription follow(ScrollPane pane) {
        return Subscription.combine(
                pane.vvalueProperty().subscribe(() -> layOver(pane)),
                pane.viewportBoundsProperty().subscribe(() -> layOver(pane)),
                pane.getContent().layoutBoundsProperty().subscribe(() -> layOver(pane)));
    }

    private void layOver(@Nullable ScrollPane pane) {
        if (pane == null || new Scrolled(pane).shown() <= 0) {
            sheet.setMaxHeight(Double.MAX_VALUE);
            sheet.setTranslateY(0);
        } else {
            Scrolled page = new Scrolled(pane);
            sheet.setMaxHeight(page.shown());
            sheet.setTranslateY(page.top());
        }
    }
}
