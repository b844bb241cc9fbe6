package org.southsouth.readiness.core.settings;

import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.exchange.ReportContents;
import org.southsouth.readiness.core.framework.VersionOrder;
import org.southsouth.readiness.core.shared.ServerAddress;

/**
 * How the window looks, who is at it and what goes into reports. {@code textSize} is one of {@link #TEXT_SIZES}, in
 * pixels; {@code name} is what the history calls this person and may be empty; {@code reference} is the country that
 * others are held against in comparisons; {@code shared} is the database on a server that is worked with instead of the
 * one in the data folder; {@code window} is where the window stood when it was closed last; {@code seen} is the newest
 * version of the application that was started here, empty where the last one did not keep that yet; {@code replyTo} is the
 * e-mail to which answers were asked for last, and may be empty; {@code folder} is where a dialog for files ended last.
 */
public record Settings(
        WindowLook look,
        int textSize,
        String name,
        ReportContents contents,
        Optional<Subject> reference,
        Optional<ServerAddress> shared,
        Asked asked,
        Optional<WindowPlace> window,
        Optional<String> seen,
        String replyTo,
        Optional<String> folder) {
    public static final List<Integer> TEXT_SIZES = List.of(14, 16, 18, 20, 24, 28);
    public static final Settings DEFAULT = new Settings(WindowLook.LIGHT, 14, "");

    public Settings {
        if (!TEXT_SIZES.contains(textSize)) {
            throw new IllegalArgumentException("text size is one of " + TEXT_SIZES + ", not " + textSize);
        }
    }

    /** With no choices made yet in reports and comparisons. */
    public Settings(WindowLook look, int textSize, String name) {
        this(look, textSize, name, ReportContents.DEFAULT, Optional.empty(), Optional.empty());
    }

    /** Where nobody was asked for anything. */
    public Settings(
            WindowLook look,
            int textSize,
            String name,
            ReportContents contents,
            Optional<Subject> reference,
            Optional<ServerAddress> shared) {
        this(
                look,
                textSize,
                name,
                contents,
                reference,
                shared,
                Asked.NOTHING,
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty());
    }

    public Settings withLook(WindowLook look) {
        return new Settings(look, textSize, name, contents, reference, shared, asked, window, seen, replyTo, folder);
    }

    public Settings withTextSize(int textSize) {
        return new Settings(look, textSize, name, contents, reference, shared, asked, window, seen, replyTo, folder);
    }

    public Settings withName(String name) {
        return new Settings(look, textSize, name, contents, reference, shared, asked, window, seen, replyTo, folder);
    }

    public Settings withReference(Optional<Subject> reference) {
        return new Settings(look, textSize, name, contents, reference, shared, asked, window, seen, replyTo, folder);
    }

    public Settings withContents(ReportContents contents) {
        return new Settings(look, textSize, name, contents, reference, shared, asked, window, seen, replyTo, folder);
    }

    public Settings withShared(Optional<ServerAddress> shared) {
        return new Settings(look, textSize, name, contents, reference, shared, asked, window, seen, replyTo, folder);
    }

    public Settings withWindow(Optional<WindowPlace> window) {
        return new Settings(look, textSize, name, contents, reference, shared, asked, window, seen, replyTo, folder);
    }

    public Settings withAsked(Asked asked) {
        return new Settings(look, textSize, name, contents, reference, shared, asked, window, seen, replyTo, folder);
    }

    public Settings withSeen(String version) {
        return new Settings(
                look,
                textSize,
                name,
                contents,
                reference,
                shared,
                asked,
                window,
                Optional.of(version),
                replyTo,
                folder);
    }

    public Settings withReplyTo(String replyTo) {
        return new Settings(look, textSize, name, contents, reference, shared, asked, window, seen, replyTo, folder);
    }

    public Settings withFolder(Optional<String> folder) {
        return new Settings(look, textSize, name, contents, reference, shared, asked, window, seen, replyTo, folder);
    }

    /** Whether nobody here has started this version, or a newer one, before. */
    public boolean isUnseen(String version) {
        return seen.map(last -> VersionOrder.OLDER_FIRST.compare(version, last) > 0)
                .orElse(true);
    }

    /**
     * Whether a version takes the place of an earlier one. Where none was kept, that is so if there is anything that an
     * earlier one can have left.
     */
    public boolean isUpdate(String version, boolean hasData) {
        return isUnseen(version) && (seen.isPresent() || hasData);
    }
}
