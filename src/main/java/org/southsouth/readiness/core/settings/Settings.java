package org.southsouth.readiness.core.settings;

import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.exchange.ReportContents;

/**
 * How the window looks, who is at it and what goes into reports. {@code textSize} is one of {@link #TEXT_SIZES}, in
 * pixels; {@code name} is what the history calls this person and may be empty; {@code reference} is the country that
 * others are held against in comparisons.
 */
public record Settings(
        boolean isDark, int textSize, String name, ReportContents contents, Optional<Subject> reference) {
    public static final List<Integer> TEXT_SIZES = List.of(14, 16, 18, 20);
    public static final Settings DEFAULT = new Settings(false, 14, "");

    public Settings {
        if (!TEXT_SIZES.contains(textSize)) {
            throw new IllegalArgumentException("text size is one of " + TEXT_SIZES + ", not " + textSize);
        }
    }

    /** With no choices made yet in reports and comparisons. */
    public Settings(boolean isDark, int textSize, String name) {
        this(isDark, textSize, name, ReportContents.DEFAULT, Optional.empty());
    }

    public Settings withDark(boolean isDark) {
        return new Settings(isDark, textSize, name, contents, reference);
    }

    public Settings withTextSize(int textSize) {
        return new Settings(isDark, textSize, name, contents, reference);
    }

    public Settings withName(String name) {
        return new Settings(isDark, textSize, name, contents, reference);
    }

    public Settings withReference(Optional<Subject> reference) {
        return new Settings(isDark, textSize, name, contents, reference);
    }

    public Settings withContents(ReportContents contents) {
        return new Settings(isDark, textSize, name, contents, reference);
    }
}
