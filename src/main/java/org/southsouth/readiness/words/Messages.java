package org.southsouth.readiness.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.core.text.PlainText;

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
            "gather",
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

    /** For the names of the files of a language; Java lets nobody hand it over in a module. */
    private static final Control FILES = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final Map<String, Map<String, String>> parts = new ConcurrentHashMap<>();

    private Messages(Locale locale) {
        this.locale = locale;
    }

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
        String text = text(key);
        if (text == null) {
            throw new IllegalArgumentException("no message " + key);
        }
        return text;
    }

    /** Asked for every text of a screen; Java's own way reads all files for it. */
    @Override
    public boolean containsKey(String key) {
        return text(key) != null;
    }

    private @Nullable String text(String key) {
        int end = key.indexOf('.');
        String part = end < 0 ? "" : key.substring(0, end);
        return PARTS.contains(part) ? of(part).get(key) : null;
    }

    /** Read when its first word is asked for: a start needs few of them. */
    private Map<String, String> of(String part) {
        return parts.computeIfAbsent(part, name -> texts(FOLDER + name, locale));
    }

    /** English where a language has no text; never the machine's own language. */
    private static Map<String, String> texts(String name, Locale locale) {
        Properties texts = new Properties();
        List<Locale> nearestLast = new ArrayList<>(FILES.getCandidateLocales(name, locale));
        Collections.reverse(nearestLast);
        for (Locale one : nearestLast) {
            String file = FILES.toResourceName(FILES.toBundleName(name, one), "properties");
            try (InputStream input = Messages.class.getResourceAsStream("/" + file)) {
                if (input != null) {
                    texts.load(new InputStreamReader(input, StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, texts::getProperty));
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

    /** A problem in words, on one line: the place, a colon, what is wrong and what was expected. */
    public String of(Problem problem) {
        return problem.where().isEmpty()
                ? said(problem)
                : get("problem.at", PlainText.line(problem.where()), said(problem));
    }

    /** The same; the place is left out where it is the file, which is named already. */
    public String of(Problem problem, String file) {
        return problem.where().equals(file) ? said(problem) : of(problem);
    }

    /** What stands in a file or a row is part of one line: it begins no line of its own, which would read as ours. */
    private String said(Problem problem) {
        return get(
                problem.key(),
                problem.arguments().stream()
                        .map(one -> one instanceof String words ? PlainText.line(words) : one)
                        .toArray());
    }

    /** Names joined as a sentence does: "A, B and C". Where a name without quotes has a comma or an "and" of its own: "A and B; C". */
    public String list(Collection<String> names) {
        return isMixedUp(names)
                ? String.join(getString("common.list.semicolon"), names)
                : joined(names, getString("common.list.comma"), getString("common.list.and"));
    }

    /** The same in the middle of a sentence, where a semicolon would part it: in quotes where a name has a comma or an "and" of its own. */
    public String within(Collection<String> names) {
        boolean isQuoting = names.size() > 1 && isMixedUp(names);
        return list(
                isQuoting
                        ? names.stream()
                                .map(name -> get("common.list.quoted", name))
                                .toList()
                        : names);
    }

    /** Whether it could not be seen where a name ends. */
    private boolean isMixedUp(Collection<String> names) {
        String comma = getString("common.list.comma");
        String and = getString("common.list.and");
        return names.stream()
                .filter(name -> !isQuoted(name))
                .anyMatch(name -> name.contains(comma) || name.contains(and));
    }

    private static boolean isQuoted(String name) {
        return !name.isEmpty() && Character.getType(name.codePointAt(0)) == Character.INITIAL_QUOTE_PUNCTUATION;
    }

    private static String joined(Collection<String> names, String between, String beforeLast) {
        StringBuilder joined = new StringBuilder();
        Iterator<String> iterator = names.iterator();
        while (iterator.hasNext()) {
            String name = iterator.next();
            if (!joined.isEmpty()) {
                joined.append(iterator.hasNext() ? between : beforeLast);
            }
            joined.append(name);
        }
        return joined.toString();
    }
}
