package org.southsouth.readiness.words;

import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.southsouth.readiness.core.problem.Problem;

/**
 * All words of the application in one language: the message files of {@code i18n}, one for each part of it, as one
 * bundle. For any thread. Keys are {@code part.thing.detail} and their first word names the file they stand in.
 */
public final class Messages extends ResourceBundle {
    /** The message files, by the first word of their keys. */
    public static final List<String> PARTS = List.of(
            "common",
            "problem",
            "failure",
            "shell",
            "home",
            "news",
            "setup",
            "answer",
            "scorecard",
            "keymessage",
            "whatif",
            "workshop",
            "change",
            "history",
            "send",
            "form",
            "merge",
            "compare",
            "cooperate",
            "card",
            "action",
            "open",
            "asked",
            "settings",
            "lock",
            "guide",
            "help",
            "round",
            "print",
            "report",
            "review",
            "plan",
            "cli");

    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "dv", "fa", "he", "iw", "ji", "ks", "ps", "sd", "ug", "ur", "yi");

    private static final String FOLDER = "org.southsouth.readiness.i18n.";

    private final Locale locale;
    private final Map<String, ResourceBundle> parts = new ConcurrentHashMap<>();

    private Messages(Locale locale) {
        this.locale = locale;
    }

    /** English where a language has no text; never the machine's own language. */
    private static final Control FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    /** In the language that the application speaks: the one place to change for another. */
    public static Messages shown() {
        return in(Locale.ENGLISH);
    }

    public static Messages in(Locale locale) {
        return new Messages(locale);
    }

    @Override
    public Locale getLocale() {
        return locale;
    }

    /** Whether the language is read from right to left. */
    public boolean isRightToLeft() {
        return RIGHT_TO_LEFT.contains(locale.getLanguage());
    }

    @Override
    protected Object handleGetObject(String key) {
        int end = key.indexOf('.');
        String part = end < 0 ? "" : key.substring(0, end);
        ResourceBundle texts = PARTS.contains(part) ? of(part) : null;
        if (texts == null || !texts.containsKey(key)) {
            throw new IllegalArgumentException("no message " + key);
        }
        return texts.getString(key);
    }

    /** Read when its first word is asked for: a start needs few of them. */
    private ResourceBundle of(String part) {
        return parts.computeIfAbsent(part, name -> ResourceBundle.getBundle(FOLDER + name, locale, FALLBACK));
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(
                PARTS.stream().flatMap(part -> of(part).keySet().stream()).toList());
    }

    /**
     * The text of this key with its placeholders filled, after {@link MessageFormat}: whole numbers and choices are
     * formatted by the language; give ids, years and ready figures as strings.
     */
    public String get(String key, Object... arguments) {
        String pattern = getString(key);
        return new MessageFormat(pattern, locale).format(arguments);
    }

    /** A problem in words: the place, a colon, what is wrong and what was expected. */
    public String of(Problem problem) {
        String text = get(problem.key(), problem.arguments().toArray());
        return problem.where().isEmpty() ? text : get("problem.at", problem.where(), text);
    }

    /** Names joined as a sentence does: "A, B and C". */
    public String list(Iterable<String> names) {
        StringBuilder joined = new StringBuilder();
        Iterator<String> iterator = names.iterator();
        while (iterator.hasNext()) {
            String name = iterator.next();
            if (!joined.isEmpty()) {
                joined.append(getString(iterator.hasNext() ? "common.list.comma" : "common.list.and"));
            }
            joined.append(name);
        }
        return joined.toString();
    }
}
