package org.southsouth.readiness.ui.answer;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.fx.DeeperBand;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.KeysPlace;
import org.southsouth.readiness.ui.fx.LetterKeys;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.Screen;
import org.southsouth.readiness.ui.fx.Theme;

/** Gives the loaded assessment to the parts of the screen, and hands on what the window asks for. */
public final class AnswerController implements Screen {
    /** From this width on, in units of the text size, the themes stand beside the questions. */
    private static final double BESIDE_EM = 51;
    /** From this width on the count of a theme stands beside its title; both rails, the longest count and a button take the rest. */
    private static final double ROOMY_EM = 99;
    /** A window this low has no room for a long card, in units of the text size. */
    private static final double HIGH_EM = 54;

    private final AnswerLoader loader;
    private final Dialogs dialogs;
    private @Nullable AnswerContext screen;

    private @Nullable AnswerKeys keys;

    @FXML
    private BorderPane root;

    @FXML
    private ThemeNavigation themes;

    @FXML
    private StackPane over;

    @FXML
    private LockBand band;

    @FXML
    private DeeperBand deeper;

    @FXML
    private ThemeHead head;

    @FXML
    private QuestionCards cards;

    @FXML
    private Rail rail;

    @FXML
    private SearchBox search;

    /** Somebody asked for it before the assessment was there. */
    private boolean isSearchAwaited;
    /** Where whoever opens nothing goes, if it was asked for on another screen. */
    private @Nullable Runnable fromElsewhere;
    /** What is typed before the search is there. */
    private Supplier<String> early = () -> "";

    public AnswerController(AnswerLoader loader, Dialogs dialogs) {
        this.loader = loader;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        root.setVisible(false);
        loader.openedProperty().subscribe(model -> {
            if (model != null) {
                show(AnswerContext.of(model, dialogs));
            }
        });
    }

    private void show(AnswerContext shown) {
        screen = shown;
        SideList navigation = side(shown);
        ThemesPlace place = new ThemesPlace(root, over, navigation, cards::focusOpened);
        themes.whenChosen(place::chosen);
        head.whenThemesWanted(place::enter);
        head.follow(shown);
        band.follow(shown);
        AnswerViewModel model = shown.model();
        model.scorecardProperty()
                .subscribe(
                        card -> deeper.show(model.deepening(), model.context(), dialogs, model.depth(), model::goOn));
        rail.follow(shown);
        search.follow(shown, cards);
        shown.compact().subscribe(this::arrange);
        shown.narrow().subscribe(place::place);
        AnswerKeys made = new AnswerKeys(root, shown, cards, place, rail, search);
        made.listen();
        keys = made;
        // Of the cards and before them: made anew for another width, they would lose what was opened in them.
        AfterLayout.of(cards, () -> fit(shown, navigation));
        AfterLayout.of(root, navigation::reveal);
        if (root.getScene() != null) {
            root.applyCss();
            fit(shown, navigation);
        }
        // Before the cards: what cannot be seen cannot take the focus.
        root.setVisible(true);
        cards.follow(shown, loader.part());
        model.commitBy(cards::commit);
        // Given to the whole screen, they are for the question.
        KeysPlace.in(root, this::giveKeys);
        if (isSearchAwaited) {
            search();
        }
    }

    private void giveKeys(Node former) {
        if (former.equals(root)) {
            cards.focusOpened();
        } else {
            former.requestFocus();
        }
    }

    private SideList side(AnswerContext shown) {
        Optional<AskedWork> work = shown.model().asked();
        if (work.isEmpty()) {
            themes.follow(shown);
            return themes;
        }
        AskedNavigation asked = new AskedNavigation();
        asked.follow(shown, work.get());
        return asked;
    }

    private void arrange(boolean isCompact) {
        root.setRight(isCompact ? null : rail);
        root.getStyleClass().remove("compact");
        if (isCompact) {
            root.getStyleClass().add("compact");
        }
    }

    /** Rails where there is room for them, counted in the size of the text. */
    private void fit(AnswerContext shown, SideList navigation) {
        int textSize = (int) Math.round(navigation.probe().getFont().getSize());
        double width = root.getScene().getWidth();
        boolean isCompact = Theme.isCompact(width, textSize);
        // Those that a file asks for have their way back in the list: it stays.
        boolean isNarrow = width / textSize < BESIDE_EM && shown.model().asked().isEmpty();
        head.fit(shown, width / textSize < ROOMY_EM);
        boolean isLow = root.getScene().getHeight() / textSize < HIGH_EM;
        if (isLow != root.getStyleClass().contains("low")) {
            // The rows stand closer, so that the way on is seen below five ticks.
            Styles.set(root, "low", isLow);
            root.applyCss();
            root.layout();
        }
        if (isCompact != shown.isCompact() || isNarrow != shown.narrow().get()) {
            shown.compact().set(isCompact);
            shown.narrow().set(isNarrow);
            root.applyCss();
            root.layout();
        }
    }

    @Override
    public boolean takesKeysTo(Route where) {
        AnswerContext now = screen;
        boolean isHere = now != null
                && where instanceof Route.Answer answer
                && answer.assessment().equals(now.model().assessment())
                && answer.question().isPresent()
                && answer.question().get().equals(now.navigation().opened());
        if (now != null && isHere) {
            // The window was being closed, and stays.
            now.model().watch();
            cards.focusRefused();
        }
        return isHere;
    }

    @Override
    public void leaving() {
        loader.stop();
        takeEarly();
        if (screen != null) {
            cards.commit();
            screen.model().leaving();
        }
    }

    @Override
    public boolean search() {
        if (screen == null) {
            if (!isSearchAwaited && root.getScene() != null) {
                early = LetterKeys.collect(root.getScene());
            }
            isSearchAwaited = true;
            return true;
        }
        String typed = takeEarly();
        if (screen.model().asked().isEmpty()) {
            search.open(fromElsewhere, typed);
            fromElsewhere = null;
        }
        return true;
    }

    /** Once: from then on the keys are those of the screen again, also where it has no search. */
    private String takeEarly() {
        String typed = early.get();
        early = () -> "";
        return typed;
    }

    @Override
    public void searchFrom(Runnable back) {
        fromElsewhere = back;
        search();
    }

    @Override
    public boolean undo() {
        return screen != null && screen.model().undo();
    }

    /** False for a moment after Enter has stayed. */
    boolean hearsKeys() {
        return keys != null && keys.hears();
    }

    /** False also while one key alone answers nothing, since it may be meant for another question. */
    boolean takesKeys() {
        return keys != null && keys.takes();
    }

    /** False for a moment after a digit was refused, when another one makes a number with it. */
    boolean isPastNumber() {
        return keys != null && !keys.isAtNumber();
    }

    @Override
    public boolean redo() {
        return screen != null && screen.model().redo();
    }
}
