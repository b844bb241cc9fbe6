package org.southsouth.readiness.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** What the screen that is shown is for, which keys it has, and where the guide tells more. */
public final class HelpViewModel {
    private static final int MOST_LINES = 4;
    private static final int MOST_KEYS = 10;

    private final ScreenContext context;
    private final String version;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(false);
    private Route here = new Route.Home();

    /** The version as people read it. */
    public HelpViewModel(ScreenContext context, String version) {
        this.context = context;
        this.version = version;
    }

    void arrived(Route route) {
        here = route;
        open.set(false);
    }

    void toggle() {
        open.set(!open.get());
    }

    void close() {
        open.set(false);
    }

    String text(String key) {
        return context.text(key);
    }

    String version() {
        return context.text("help.version", version);
    }

    List<String> lines() {
        return numbered("line", MOST_LINES);
    }

    /** Those of the screen, then those that lead to others; no other is reached from a locked one. */
    List<String> keys() {
        List<String> keys = numbered("key", MOST_KEYS);
        if (!(here instanceof Route.Lock)) {
            keys.add(context.messages().getString("help.keys.everywhere"));
            boolean isInside = ShellViewModel.assessmentOf(here).isPresent();
            keys.add(context.messages().getString(isInside ? "help.keys.inside" : "help.keys.outside"));
        }
        return keys;
    }

    private List<String> numbered(String kind, int most) {
        List<String> found = new ArrayList<>();
        String prefix = HelpPage.of(here).keys() + kind + ".";
        for (int i = 1; i <= most && context.messages().containsKey(prefix + i); i++) {
            found.add(context.messages().getString(prefix + i));
        }
        return found;
    }

    /** Closed first, so that the screen has the focus where it was, and has it there again after the guide. */
    void readGuide() {
        close();
        context.navigator().go(new Route.Guide(HelpPage.of(here).chapter()));
    }

    void askForSupport() {
        context.navigator().go(new Route.Settings(true));
    }

    /** Not before the password is given, and not from the guide to itself. */
    boolean canRead() {
        return !(here instanceof Route.Lock || here instanceof Route.Guide);
    }

    boolean canAsk() {
        return !(here instanceof Route.Lock);
    }

    /** What stands at the right of the foot. */
    ReadOnlyStringProperty contextProperty() {
        return context.frame().contextProperty();
    }

    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }
}
