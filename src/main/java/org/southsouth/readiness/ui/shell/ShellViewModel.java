package org.southsouth.readiness.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.ui.fx.Navigator;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.WindowFrame;

/** Where the window is, and where its top bar can go from there. */
public final class ShellViewModel {
    private static final String HOME = "home";
    private static final String HISTORY = "history";
    private static final List<String> OUTSIDE = List.of(HOME, "compare");
    private static final List<String> INSIDE =
            List.of("answer", "gather", "review", "scorecard", "cooperate", "plan", "history");

    private final Navigator navigator;
    private final WindowFrame frame;
    private final TourViewModel tour;
    private final Optional<NameViewModel> name;
    private final Optional<WrittenViewModel> written;
    private final Optional<HelpViewModel> help;
    private final ReadOnlyObjectWrapper<Route> route = new ReadOnlyObjectWrapper<>(new Route.Home());

    /** Where nobody is asked for a name. */
    public ShellViewModel(Navigator navigator, WindowFrame frame) {
        this(navigator, frame, Optional.empty());
    }

    public ShellViewModel(Navigator navigator, WindowFrame frame, Optional<NameViewModel> name) {
        this(navigator, frame, name, Optional.empty(), Optional.empty());
    }

    /** {@code written} is empty where nothing is ever written for a person, {@code help} where there is none. */
    public ShellViewModel(
            Navigator navigator,
            WindowFrame frame,
            Optional<NameViewModel> name,
            Optional<WrittenViewModel> written,
            Optional<HelpViewModel> help) {
        this.written = written;
        this.help = help;
        this.navigator = navigator;
        this.frame = frame;
        this.name = name;
        this.tour = new TourViewModel(navigator, frame);
    }

    /** The navigator tells where it went. */
    public void arrived(Route arrived) {
        if (!arrived.equals(route.get())) {
            frame.closeWritten();
        }
        route.set(arrived);
        name.ifPresent(model -> model.arrived(arrived));
        help.ifPresent(model -> model.arrived(arrived));
    }

    Optional<HelpViewModel> help() {
        return help;
    }

    Optional<WrittenViewModel> written() {
        return written;
    }

    Optional<NameViewModel> name() {
        return name;
    }

    public ReadOnlyObjectProperty<Route> routeProperty() {
        return route.getReadOnlyProperty();
    }

    TourViewModel tour() {
        return tour;
    }

    WindowFrame frame() {
        return frame;
    }

    /** Whether the bar has the tabs of an assessment. */
    boolean hasTabs() {
        return assessmentOf(route.get()).isPresent()
                && frame.askedProperty().get().isEmpty();
    }

    /** The assessment that this route belongs to; the top bar then shows its own screens. */
    public static Optional<AssessmentId> assessmentOf(Route route) {
        return route instanceof Route.OfAssessment of ? Optional.of(of.assessment()) : Optional.empty();
    }

    /** The tab that stands for where the window is. A history has its own, whatever it was opened from. */
    String place() {
        return placeOf(route.get());
    }

    /** The tab that stands for a route. */
    static String placeOf(Route route) {
        if (route instanceof Route.History) {
            return HISTORY;
        }
        if (route instanceof Route.Answer || route instanceof Route.SendBack) {
            return "answer";
        }
        if (route instanceof Route.Gather || route instanceof Route.Several || route instanceof Route.Send) {
            return "gather";
        }
        if (route instanceof Route.Scorecard || route instanceof Route.WhatIf || route instanceof Route.Change) {
            return "scorecard";
        }
        if (route instanceof Route.Review || route instanceof Route.Workshop) {
            return "review";
        }
        if (route instanceof Route.Cooperate || route instanceof Route.Cards) {
            return "cooperate";
        }
        if (route instanceof Route.Plan) {
            return "plan";
        }
        if (route instanceof Route.Compare) {
            return "compare";
        }
        return route instanceof Route.Settings ? "settings" : "home";
    }

    /** To the tab with this number from 1, in the order of the top bar; 0 is the list. True where its screen is here already. */
    public boolean goToTab(int number) {
        List<String> tabs = assessmentOf(route.get()).isPresent() ? INSIDE : OUTSIDE;
        // Whoever is asked sees no tabs, but the list is one key away from there too.
        boolean isAsked = !frame.askedProperty().get().isEmpty();
        boolean isNone = number > tabs.size() || (isAsked && number != 0);
        if (route.get() instanceof Route.Lock || isNone) {
            return false;
        }
        Route before = route.get();
        go(number == 0 ? HOME : tabs.get(number - 1));
        return route.get().equals(before);
    }

    /** Not from behind the password. */
    public void goToSettings() {
        if (!(route.get() instanceof Route.Lock)) {
            go("settings");
        }
    }

    /**
     * Goes where a tab of the top bar leads; nothing where that is the screen that is here: what is ticked, typed and in view
     * there stays. From a screen that belongs to the tab, a history or what if, it leads to the tab's own; from the history of
     * one question to that of all.
     */
    void go(String place) {
        Route here = route.get();
        target(place, here)
                .filter(there -> there instanceof Route.History
                        ? !there.equals(here)
                        : !there.getClass().equals(here.getClass()))
                .ifPresent(navigator::go);
    }

    private Optional<Route> target(String place, Route here) {
        Optional<AssessmentId> open = assessmentOf(here);
        return switch (place) {
            case "answer" -> open.map(id -> new Route.Answer(id, Optional.empty()));
            case "gather" -> open.map(Route.Gather::new);
            case "scorecard" -> open.map(Route.Scorecard::new);
            case "plan" -> open.map(id -> new Route.Plan(id, Optional.empty()));
            case "review" -> open.map(Route.Review::new);
            case HISTORY -> open.map(id -> new Route.History(id, Optional.empty()));
            case "cooperate" -> open.map(Route.Cooperate::new);
            case "compare" -> Optional.of(new Route.Compare(here instanceof Route.Home ? frame.ticked() : List.of()));
            case "settings" -> Optional.of(new Route.Settings());
            default -> Optional.of(new Route.Home());
        };
    }
}
