package org.southsouth.readiness.core.settings;

import java.util.List;
import java.util.Optional;

/**
 * Where a window stood and how large it was, in the units of the screens, which need not begin at 0; {@code isMaximized}
 * where it filled a screen, and the rest is what it goes back to then.
 */
public record WindowPlace(double x, double y, double width, double height, boolean isMaximized) {
    /** So much of its upper edge has to be on a screen for somebody to take hold of it. */
    private static final double GRIP_WIDTH = 160;

    private static final double GRIP_HEIGHT = 32;
    private static final double FARTHEST = 100_000;

    /** Empty where a figure is none, or none that a screen could have. */
    public static Optional<WindowPlace> of(double x, double y, double width, double height, boolean isMaximized) {
        boolean isSound = isWithin(x) && isWithin(y) && isWithin(width) && isWithin(height) && width > 0 && height > 0;
        return isSound ? Optional.of(new WindowPlace(x, y, width, height, isMaximized)) : Optional.empty();
    }

    private static boolean isWithin(double figure) {
        return Math.abs(figure) <= FARTHEST;
    }

    /** A part of the desktop that a window can stand on, without bars of the system. */
    public record Screen(double x, double y, double width, double height) {}

    /** In the middle of the screen, wholly on it: so large, or as large as that. */
    public static WindowPlace middle(Screen screen, double width, double height) {
        double left = screen.x() + (screen.width() - width) / 2;
        double top = screen.y() + (screen.height() - height) / 2;
        return new WindowPlace(left, top, width, height, false).within(screen);
    }

    /**
     * This place on the screens that there are now: on the one that has most of it, no larger than that and wholly on it.
     * Empty where none of them has enough of it, for example since a second screen is gone.
     */
    public Optional<WindowPlace> on(List<Screen> screens) {
        return screens.stream()
                .filter(this::isWithinReach)
                .max((one, other) -> Double.compare(shared(one), shared(other)))
                .map(this::within);
    }

    private boolean isWithinReach(Screen screen) {
        double across = Math.min(x + width, screen.x() + screen.width()) - Math.max(x, screen.x());
        return across >= Math.min(GRIP_WIDTH, width)
                && y >= screen.y() - GRIP_HEIGHT
                && y <= screen.y() + screen.height() - GRIP_HEIGHT;
    }

    private double shared(Screen screen) {
        double across = Math.min(x + width, screen.x() + screen.width()) - Math.max(x, screen.x());
        double down = Math.min(y + height, screen.y() + screen.height()) - Math.max(y, screen.y());
        return Math.max(0, across) * Math.max(0, down);
    }

    private WindowPlace within(Screen screen) {
        double wide = Math.min(width, screen.width());
        double high = Math.min(height, screen.height());
        double left = Math.max(screen.x(), Math.min(x, screen.x() + screen.width() - wide));
        double top = Math.max(screen.y(), Math.min(y, screen.y() + screen.height() - high));
        return new WindowPlace(left, top, wide, high, isMaximized);
    }
}
