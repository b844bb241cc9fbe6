package org.southsouth.readiness.testing;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.southsouth.readiness.ui.fx.Background;
import org.southsouth.readiness.ui.fx.Navigator;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WindowFrame;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** A context for one screen under test: English, a clock that stands still, and a navigator that only remembers. */
public final class ScreenContexts {
    public static final Instant NOW = Instant.parse("2026-05-12T14:02:00Z");

    private ScreenContexts() {}

    public static ScreenContext context(RememberingNavigator navigator, Background background) {
        Messages messages = Messages.in(Locale.ENGLISH);
        return new ScreenContext(
                messages,
                new Formats(messages, ZoneOffset.UTC),
                navigator,
                background,
                new WindowFrame(),
                InstantSource.fixed(NOW));
    }

    public static final class RememberingNavigator implements Navigator {
        private final List<Route> routes = new ArrayList<>();

        @Override
        public void go(Route route) {
            routes.add(route);
        }

        @Override
        public void back() {
            routes.add(new Route.Home());
        }

        public List<Route> routes() {
            return List.copyOf(routes);
        }
    }
}
