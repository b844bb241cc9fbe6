package org.southsouth.readiness.app;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.ui.fx.KeysPlace;
import org.southsouth.readiness.ui.fx.Navigator;
import org.southsouth.readiness.ui.fx.Nesting;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.Screen;
import org.southsouth.readiness.ui.fx.Views;
import org.southsouth.readiness.ui.fx.WindowFrame;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;
import org.southsouth.readiness.ui.shell.ShellController;
import org.southsouth.readiness.ui.shell.ShellViewModel;

/** Makes a fresh screen for every route and puts it into the shell. Window thread. */
final class MainNavigator implements Navigator {
    private static final Screen NO_SCREEN = new Screen() {};

    private final Views views;
    private final WindowFrame frame;
    private final String atRest;
    private final String waits;
    private @Nullable Stage stage;
    private Screen current = NO_SCREEN;
    private @Nullable Parent shown;
    private Route here = new Route.Home();
    private Route before = new Route.Home();
    private @Nullable Laid laidAside;
    private final WaitingRequest request = new WaitingRequest();
    private Runnable whenArrived = () -> {};

    /**
     * Where screens are shown, and how they are made; and the sentence that names what is typed and not kept yet, which is
     * empty where nothing is.
     */
    record Stage(
            ShellViewModel shell,
            ShellController controller,
            Function<Route, Object> screens,
            Supplier<String> unfinished) {}

    /** What was shown when the guide was opened, with its view where that is kept; {@code before} is where it leads back to. */
    private record Laid(
            Route route,
            Route before,
            Screen screen,
            @Nullable Parent view,
            @Nullable Node focused,
            WindowFrame.Words words) {}

    /** What the status line says before a screen or a save says more comes as words. */
    MainNavigator(Views views, WindowFrame frame, String atRest, String waits) {
        this.views = views;
        this.frame = frame;
        this.atRest = atRest;
        this.waits = waits;
    }

    /** The shell needs the navigator and the navigator the shell; this ties the knot. */
    void stage(Stage stage) {
        this.stage = stage;
        frame.askUnfinished(stage.unfinished());
        stage.controller().onSearch(this::searchQuestions);
    }

    @Override
    public void go(Route to) {
        Route route = request.on(here, to);
        if (leaves(current, route)) {
            current.leaving();
        }
        if (stage == null) {
            throw new IllegalStateException("no stage yet");
        }
        layAside(route);
        Route left = here;
        boolean leadsBack = !left.equals(route) && (route.equals(before) || isUp(left, route));
        if (!here.equals(route) && !isMade(here, route)) {
            before = here;
        }
        here = route;
        forgetWords(route);
        Object controller = stage.screens().apply(route);
        Parent view = views.load(controller);
        current = controller instanceof Screen screen ? screen : NO_SCREEN;
        shown = view;
        stage.shell().arrived(route);
        stage.controller().show(view);
        if (view.getScene() != null && !Nesting.isIn(view.getScene().getFocusOwner(), view)) {
            // The keys go to the screen, and Tab to its first control; a screen may choose a better place itself.
            view.requestFocus();
        }
        if (leadsBack) {
            current.backFrom(left);
        }
        if (request.route().isPresent()) {
            frame.showContext(waits);
        }
        whenArrived.run();
    }

    /** Whether the one opened the other, also where somebody looked at a question in between. */
    static boolean isUp(Route left, Route to) {
        return (left instanceof Route.Change || left instanceof Route.WhatIf) && to instanceof Route.Scorecard;
    }

    @Override
    public void goToUnfinished(Route where) {
        if (!current.takesKeysTo(where)) {
            go(where);
        }
    }

    /** What the last screen said of itself is not true of the next. */
    private void forgetWords(Route route) {
        if (ShellViewModel.assessmentOf(route).isEmpty()) {
            frame.showTitle("");
        }
        if (!(route instanceof Route.Answer || route instanceof Route.SendBack)) {
            frame.showAsked("");
        }
        frame.showContext("");
        if (frame.savingProperty().get() != Saving.FAILED) {
            frame.showAtRest(atRest);
        }
    }

    /** Whether a form or a choice made what is shown now: back is not to an empty one, but to where that was opened. */
    static boolean isMade(Route from, Route to) {
        boolean isNew = from instanceof Route.Setup form && form.assessment().isEmpty() && to instanceof Route.Answer;
        boolean isChosen =
                from instanceof Route.Compare choice && choice.assessments().isEmpty() && to instanceof Route.Compare;
        return isNew || isChosen;
    }

    /** Back to a request that waits; false where none does. */
    boolean goToWaiting() {
        Optional<Route> kept = here instanceof Route.Guide ? Optional.empty() : request.route();
        kept.ifPresent(this::go);
        return kept.isPresent();
    }

    /** One that is kept for the guide goes on with what it does meanwhile. */
    static boolean leaves(Screen screen, Route to) {
        return !(to instanceof Route.Guide && screen.isKeptForTheGuide());
    }

    /** What stands here while somebody looks into the guide. */
    private void layAside(Route route) {
        if (!(route instanceof Route.Guide)) {
            leaveLaidAside();
        } else if (!(here instanceof Route.Guide)) {
            Parent kept = current.isKeptForTheGuide() ? shown : null;
            laidAside = new Laid(here, before, current, kept, focusedIn(kept), frame.words());
        }
    }

    private static @Nullable Node focusedIn(@Nullable Parent view) {
        Node focused =
                view == null || view.getScene() == null ? null : view.getScene().getFocusOwner();
        return view != null && Nesting.isIn(focused, view) ? focused : null;
    }

    /** Nobody comes back to it, so it is left only now. */
    private void leaveLaidAside() {
        Laid laid = laidAside;
        laidAside = null;
        if (laid != null && laid.view() != null) {
            laid.screen().leaving();
        }
    }

    /** What is to be done whenever another screen is shown. */
    void whenArrived(Runnable action) {
        whenArrived = action;
    }

    @Override
    public void back() {
        Laid laid = laidAside;
        if (laid == null) {
            go(before);
            return;
        }
        laidAside = null;
        if (laid.view() == null) {
            go(laid.route());
        } else {
            showAgain(laid, laid.view());
        }
        before = laid.before();
    }

    private void showAgain(Laid laid, Parent view) {
        Stage place = Objects.requireNonNull(stage);
        here = laid.route();
        current = laid.screen();
        shown = view;
        frame.show(laid.words());
        place.shell().arrived(here);
        place.controller().show(view);
        Node focused = laid.focused();
        if (focused != null && Nesting.isIn(focused, view)) {
            KeysPlace.giveBack(focused);
        } else {
            view.requestFocus();
        }
        whenArrived.run();
    }

    /** Makes the current screen anew, after the theme changed. */
    void again() {
        go(here);
    }

    /** Where the window is. */
    Route here() {
        return here;
    }

    /** Also what is laid aside while the guide is read. */
    void leaving() {
        current.leaving();
        Laid laid = laidAside;
        if (laid != null && laid.view() != null) {
            laid.screen().leaving();
        }
    }

    /** Searches in what is shown, or where it has no search of its own among the questions of this assessment. */
    void search() {
        if (!current.search()) {
            searchQuestions();
        }
    }

    /** As the box in the bar says, on every screen of an assessment; elsewhere in what is shown. */
    void searchQuestions() {
        Route left = here;
        Route leftBefore = before;
        Optional<Route> elsewhere = questionsOf(left);
        elsewhere.ifPresent(this::go);
        if (elsewhere.isEmpty()) {
            current.search();
        } else {
            current.searchFrom(() -> {
                go(left);
                before = leftBefore;
            });
        }
    }

    /** Where the questions of this assessment are searched, from another of its screens. */
    static Optional<Route> questionsOf(Route shown) {
        return shown instanceof Route.OfAssessment of && !(shown instanceof Route.Answer)
                ? Optional.of(new Route.Answer(of.assessment(), Optional.empty()))
                : Optional.empty();
    }

    /** Whoever asks for what is shown already wants to go on there: from the foot or the bar the keys go back into it. */
    void goToTab(int number) {
        if (stage != null && stage.shell().goToTab(number)) {
            stage.controller().enterScreen();
        }
    }

    void goToSettings() {
        if (stage != null) {
            stage.shell().goToSettings();
        }
    }

    /** To a request that waits, else to the screen before this one; not out of a lock, and not back to one. */
    void goBack() {
        boolean isLocked = here instanceof Route.Lock || (laidAside == null && before instanceof Route.Lock);
        if (stage != null && !isLocked && !goToWaiting()) {
            back();
        }
    }

    boolean undo() {
        return current.undo();
    }

    boolean redo() {
        return current.redo();
    }
}
