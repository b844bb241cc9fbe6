package org.southsouth.readiness.words;

import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import org.southsouth.readiness.core.problem.Problem;

/**
 * All words of the application in one language: the message files of {@code i18n}, one for each part of it, read as one
 * bundle. Keys are {@code part.thing.detail} and their first word names the file they stand in.
 */
public final class Messages extends ResourceBundle {
    /** The message files, by the first word of their keys. */
    public static final List<String> PARTS = List.of(
            "common",
            "problem",
            "failure",
            "shell",
            "home",
            "setup",
            "answer",
            "scorecard",
            "whatif",
            "change",
            "compare",
            "open",
            "settings",
            "print",
            "report",
            "cli");

    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "dv", "fa", "he", "iw", "ji", "ks", "ps", "sd", "ug", "ur", "yi");

    private static final String FOLDER = "org.southsouth.readiness.i18n.";

    private final Locale locale;
    private final Map<String, String> texts = new HashMap<>();

    private Messages(Locale locale) {
        this.locale = locale;
        for (String part : PARTS) {
            ResourceBundle bundle = ResourceBundle.getBundle(FOLDER + part, locale, FALLBACK);
            for (String key : bundle.keySet()) {
                texts.put(key, bundle.getString(key));
            }
        }
    }

    /** English where a language has no text; never the machine's own language. */
    private static final Control FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

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
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no message " + key);
        }
        return text;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
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
