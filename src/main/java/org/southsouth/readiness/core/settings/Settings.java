package org.southsouth.readiness.core.settings;

import java.util.List;

/**
 * How the window looks and who is at it. {@code textSize} is one of {@link #TEXT_SIZES}, in pixels; {@code name} is what
 * the history calls this person and may be empty.
 */
public record Settings(boolean isDark, int textSize, String name) {
    public static final List<Integer> TEXT_SIZES = List.of(14, 16, 18, 20);
    public static final Settings DEFAULT = new Settings(false, 14, "");

    public Settings {
        if (!TEXT_SIZES.contains(textSize)) {
            throw new IllegalArgumentException("text size is one of " + TEXT_SIZES + ", not " + textSize);
        }
    }

    public Settings withDark(boolean isDark) {
        return new Settings(isDark, textSize, name);
    }

    public Settings withTextSize(int textSize) {
        return new Settings(isDark, textSize, name);
    }

    public Settings withName(String name) {
        return new Settings(isDark, textSize, name);
    }
}
