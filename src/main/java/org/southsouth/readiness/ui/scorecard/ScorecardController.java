package org.southsouth.readiness.ui.scorecard;

import java.util.Optional;
import javafx.event.EventHandler;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.exchange.ReportKind;
import org.southsouth.readiness.ui.controls.ColumnsPane;
import org.southsouth.readiness.ui.controls.ExportButton;
import org.southsouth.readiness.ui.controls.SidePanelHost;
import org.southsouth.readiness.ui.fx.DeeperBand;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.EscapeLeaves;
import org.southsouth.readiness.ui.fx.Fitting;
import org.southsouth.readiness.ui.fx.Nesting;
import org.southsouth.readiness.ui.fx.NextPulse;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.Screen;
import org.southsouth.readiness.ui.fx.Visibility;

/** Shows what the view model loaded, and puts the panel where there is room for it. */
public final class ScorecardController implements Screen {
    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final ScorecardViewModel model;
    private final Dialogs dialogs;
    private final WhyPanel panel = new WhyPanel();
    private final ColumnsPane findings = new ColumnsPane(3, 19, 16);
    private Optional<Route> left = Optional.empty();
    private boolean isFitted;
    private boolean isOpenByItself;
    private SidePanelHost place =
            new SidePanelHost(new BorderPane(), new StackPane(), panel, panel::focusFirst, () -> {});

    @FXML
    private StackPane page;

    @FXML
    private BorderPane wide;

    @FXML
    private StackPane sheet;

    @FXML
    private VBox results;

    @FXML
    private Label subtitle;

    @FXML
    private FurtherButtons further;

    @FXML
    private ExportButton export;

    @FXML
    private DeeperBand deeper;

    @FXML
    private OverallCard overall;

    @FXML
    private ScorecardHeatMap map;

    /** Wherever the focus is in the window: else what was copied from another country would be pasted. */
    private final EventHandler<KeyEvent> copying = event -> {
        if (COPY.match(event)) {
            overall.copy();
            event.consume();
        }
    };

    public ScorecardController(ScorecardViewModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        ExportButton.Offer offer = new ExportButton.Offer(
                ReportKind.SCORECARD,
                model.context().text("scorecard.export.title"),
                model::suggestedName,
                model::export,
                model.contents());
        export.offer(model.context().messages(), dialogs, offer);
        results.getChildren().add(findings);
        further.follow(model);
        page.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode().isArrowKey() && !event.isAltDown() && page.isFocused()) {
                // On a screen that was just opened nothing has the keys yet, and an arrow would jump to the foot of the
                // window.
                map.focusWalk();
                event.consume();
            }
        });
        page.sceneProperty().addListener((property, before, after) -> {
            if (before != null) {
                before.removeEventHandler(KeyEvent.KEY_PRESSED, copying);
            }
            if (after != null) {
                after.addEventHandler(KeyEvent.KEY_PRESSED, copying);
            }
        });
        place = new SidePanelHost(wide, sheet, panel, panel::focusFirst, model::goBack);
        // The panel beside the page, wherever the keys are; as a sheet over the page it does this itself.
        EscapeLeaves.from(page, () -> place.isShown() && !place.isCompact(), model::goBack);
        model.resultProperty().subscribe(result -> result.ifPresent(this::show));
        model.detailProperty().subscribe(this::showDetail);
        Fitting.follow(page, subtitle, this::fit);
    }

    private void show(ScorecardViewModel.Result result) {
        subtitle.setText(model.subtitle(result));
        deeper.show(result.deepening(), model.context(), dialogs, model.depth(), model::goOn);
        Target whole =
                new Target.OfSection(result.entry().scorecard().root().section().id());
        overall.show(result.overall(), result.explanations(), () -> open(whole));
        model.withPartnerProperty()
                .subscribe(words -> words.ifPresent(longer -> overall.tell(longer, result.explanations())));
        model.lookingProperty()
                .subscribe(
                        isLooking -> overall.await(isLooking ? model.context().text("scorecard.partner.looking") : ""));
        map.show(result.explanations(), this::open);
        Visibility.show(results, true);
        takeKeysBack();
        openWhereThereIsRoom();
        aPictureLater(() -> findings.show(FindingCards.of(result, model)));
    }

    /** Why it stands so is shown beside it; once more, and the keys go there, past all that stands between. */
    private void open(Target target) {
        boolean isShown =
                place.isShown() && panel.target().filter(target::equals).isPresent();
        model.open(target);
        if (isShown) {
            panel.focusFirst();
        }
    }

    /** Where something is drawn: what stands below the map or beside it, so that what is seen first does not wait for it. */
    private void aPictureLater(Runnable show) {
        if (page.getScene() == null) {
            show.run();
        } else {
            NextPulse.afterPulse(page.getScene(), show);
        }
    }

    /** The panel stands open at first, unless it would cover half of the page: its room at once, what it says a picture later. */
    private void openWhereThereIsRoom() {
        if (mayOpenByItself()) {
            showPanel(true);
            aPictureLater(this::openByItself);
        }
    }

    private void openByItself() {
        if (mayOpenByItself()) {
            model.openOverall();
            isOpenByItself = true;
        } else {
            // The window may have become small meanwhile.
            showPanel(model.detailProperty().get().isPresent());
        }
    }

    private void showPanel(boolean isShown) {
        place.show(isShown);
        offerWhy();
    }

    /** Where the panel is not there already. */
    private void offerWhy() {
        boolean isClosed = model.resultProperty().get().isPresent() && !place.isShown();
        further.showWhy(place.isCompact() || isClosed);
    }

    private boolean mayOpenByItself() {
        return isFitted
                && !place.isCompact()
                && model.resultProperty().get().isPresent()
                && model.detailProperty().get().isEmpty();
    }

    private void showDetail(Optional<PanelContent> detail) {
        isOpenByItself = false;
        map.selectNothing();
        detail.ifPresent(shown -> {
            model.bands().ifPresent(bands -> panel.show(shown, model, bands));
            map.select(shown);
        });
        boolean hadKeys = panel.hasKeys();
        showPanel(detail.isPresent());
        if (detail.isEmpty() && hadKeys) {
            takeKeysFromPanel();
        }
    }

    /** Where nobody knows what had them before it, as for whoever came back into the panel, they go to what opens the same. */
    private void takeKeysFromPanel() {
        if (!Nesting.isIn(page.getScene().getFocusOwner(), wide)) {
            panel.target().flatMap(map::stop).ifPresentOrElse(Node::requestFocus, further::takeKeys);
        }
    }

    private void fit(double width, double textSize) {
        place.fit(width, textSize);
        overall.fit(width, textSize);
        offerWhy();
        if (place.isCompact() && isOpenByItself) {
            model.close();
        }
        if (!isFitted) {
            isFitted = true;
            openWhereThereIsRoom();
        }
    }

    @Override
    public void backFrom(Route from) {
        left = Optional.of(from);
        if (model.resultProperty().get().isPresent()) {
            takeKeysBack();
        }
    }

    /** Where the panel led away from here it is found as it was left; before it is drawn, so that nothing jumps. */
    private boolean takePanelBack(Route from) {
        boolean isOfPanel = from instanceof Route.Answer || from instanceof Route.Plan;
        Optional<Integer> button = isOfPanel ? model.reopen() : Optional.empty();
        button.ifPresent(place -> aPictureLater(() -> panel.focusFoot(place)));
        return button.isPresent();
    }

    /**
     * A picture later, since a page that scrolls has its buttons only with its skin; and not where the keys have gone elsewhere
     * meanwhile.
     */
    private void takeKeysBack() {
        left.filter(from -> !takePanelBack(from))
                .ifPresent(from -> aPictureLater(() -> {
                    if (page.isFocused()) {
                        further.takeKeysBack(from);
                    }
                }));
        left = Optional.empty();
    }

    @Override
    public void leaving() {
        model.leaving();
    }
}
