package org.southsouth.readiness.words;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A text as it is searched: without accents, case and typographic apostrophes, so that "cote d'i" finds Côte d’Ivoire. */
public record SearchKey(String value) {
    private static final Pattern SPACES = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int NEAR = 5;
    private static final int FIRST_ACCENT = 0x80;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    public static SearchKey of(String text) {
        return new SearchKey(plain(text).strip().toLowerCase(Locale.ROOT));
    }

    private static String plain(String text) {
        boolean isPlain = text.chars().allMatch(letter -> letter < FIRST_ACCENT);
        return isPlain
                ? text
                : MARKS.matcher(Normalizer.normalize(text, Form.NFD))
                        .replaceAll("")
                        .replace('’', '\'');
    }

    /** A part of a text, from its first letter to before the one after it. */
    public record Stretch(int from, int to) {}

    /** Where it stands in a text, from its beginning on, none over another; nowhere for an empty one. */
    public List<Stretch> places(String text) {
        StringBuilder plain = new StringBuilder();
        List<Integer> from = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            String letter = plain(text.substring(i, i + 1)).toLowerCase(Locale.ROOT);
            plain.append(letter);
            from.addAll(Collections.nCopies(letter.length(), i));
        }
        List<Stretch> places = new ArrayList<>();
        int at = value.isEmpty() ? -1 : plain.indexOf(value);
        while (at >= 0) {
            int end = at + value.length();
            places.add(new Stretch(from.get(at), end == from.size() ? text.length() : from.get(end)));
            at = plain.indexOf(value, end);
        }
        return places;
    }

    /** Whether the other one stands in it; an empty one always does. */
    public boolean contains(SearchKey part) {
        return value.contains(part.value);
    }

    /**
     * Those in which it stands; where that is none of them, those that are near it: in which every word of at least five letters
     * stands with at most one letter wrong, missing, too many, or changed places with its neighbour.
     */
    public <T> List<T> among(List<T> all, Function<T, SearchKey> key) {
        List<T> exact =
                all.stream().filter(each -> key.apply(each).contains(this)).toList();
        return exact.isEmpty() && value.length() >= NEAR
                ? all.stream().filter(each -> key.apply(each).isNear(this)).toList()
                : exact;
    }

    private boolean isNear(SearchKey typed) {
        List<String> words = List.of(SPACES.split(value));
        return SPACES.splitAsStream(typed.value).allMatch(word -> words.stream().anyMatch(mine -> isNear(mine, word)));
    }

    /** A word may go on after what was typed; a short one has to stand as it is. */
    private static boolean isNear(String word, String typed) {
        if (typed.length() < NEAR) {
            return word.startsWith(typed);
        }
        int at = 0;
        while (at < Math.min(word.length(), typed.length()) && word.charAt(at) == typed.charAt(at)) {
            at++;
        }
        return at == typed.length()
                || goesOn(word, at + 1, typed, at + 1)
                || goesOn(word, at, typed, at + 1)
                || goesOn(word, at + 1, typed, at)
                || (isSwapped(word, typed, at) && goesOn(word, at + 2, typed, at + 2));
    }

    private static boolean isSwapped(String word, String typed, int at) {
        return at + 1 < Math.min(word.length(), typed.length())
                && word.charAt(at) == typed.charAt(at + 1)
                && word.charAt(at + 1) == typed.charAt(at);
    }

    private static boolean goesOn(String word, int from, String typed, int typedFrom) {
        return from <= word.length() && word.startsWith(typed.substring(Math.min(typedFrom, typed.length())), from);
    }

    public boolean startsWith(SearchKey beginning) {
        return value.startsWith(beginning.value);
    }
}
