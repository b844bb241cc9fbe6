package org.southsouth.readiness.words;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A text as it is searched: without accents, case and typographic apostrophes, so that "cote d'i" finds Côte d’Ivoire. */
public record SearchKey(String value) {
    private static final Pattern SPACES = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int NEAR = 5;
    private static final int FIRST_ACCENT = 0x80;
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1");
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
     * stands with at most one letter wrong, missing, too many, or changed places with its neighbour, or but
     * for doubled letters.
     */
    public <T> List<T> among(List<T> all, Function<T, SearchKey> key) {
        List<T> exact =
                all.stream().filter(each -> key.apply(each).contains(this)).toList();
        return exact.isEmpty() && value.length() >= NEAR
                ? all.stream().filter(each -> key.apply(each).isNear(this)).toList()
                : exact;
    }

    /** The same, and of several only those in which a word begins with it, where there is one: "mar" is Maruvia, and not Belmark. */
    public <T> List<T> amongWords(List<T> all, Function<T, SearchKey> key) {
        List<T> found = among(all, key);
        List<T> beginning = found.stream()
                .filter(each -> (" " + key.apply(each).value).contains(" " + value))
                .toList();
        return beginning.isEmpty() ? found : beginning;
    }

    private boolean isNear(SearchKey typed) {
        List<String> words = List.of(SPACES.split(value));
        return SPACES.splitAsStream(typed.value)
                .allMatch(word -> words.stream().anyMatch(mine -> isNear(mine, word, false)));
    }

    /**
     * How near it is to the fields of a text: whether one of its words only begins a longer one there, and the last field that is
     * needed. What is nearer is less.
     */
    public record Nearness(boolean isBeginning, int field) implements Comparable<Nearness> {
        private static final Comparator<Nearness> ORDER =
                Comparator.comparing(Nearness::isBeginning).thenComparing(Nearness::field);

        @Override
        public int compareTo(Nearness other) {
            return ORDER.compare(this, other);
        }

        private Nearness with(Nearness other) {
            return new Nearness(isBeginning || other.isBeginning, Math.max(field, other.field));
        }
    }

    /** Empty where one of its words is near none of theirs, as {@link #among} has it. */
    public Optional<Nearness> nearness(List<SearchKey> fields) {
        if (value.length() < NEAR) {
            return Optional.empty();
        }
        List<List<String>> words =
                fields.stream().map(field -> List.of(SPACES.split(field.value))).toList();
        return SPACES.splitAsStream(value)
                .map(word -> nearness(words, word))
                .reduce((first, next) -> first.flatMap(one -> next.map(one::with)))
                .flatMap(all -> all);
    }

    private static Optional<Nearness> nearness(List<List<String>> fields, String typed) {
        return IntStream.range(0, fields.size())
                .boxed()
                .flatMap(field -> fields.get(field).stream()
                        .filter(word -> isNear(word, typed, false))
                        .map(word -> new Nearness(!isWhole(word, typed), field)))
                .min(Comparator.naturalOrder());
    }

    /** A plural is as good as its word. */
    static boolean isWhole(String word, String typed) {
        return isNear(word, typed, true)
                || (word.endsWith("s") && isNear(word.substring(0, word.length() - 1), typed, true));
    }

    /** A word may go on after what was typed, unless it is wanted whole; a short one has to stand as it is. */
    static boolean isNear(String word, String typed, boolean isWhole) {
        if (typed.length() < NEAR) {
            return goesOn(word, 0, typed, 0, isWhole);
        }
        return isNearOne(word, typed, isWhole) || goesOn(single(word), 0, single(typed), 0, isWhole);
    }

    /** With each doubled letter once: who writes by ear does not know where two stand, as in "adreses"; then no other letter may be wrong. */
    private static String single(String word) {
        return DOUBLED.matcher(word).replaceAll("$1");
    }

    private static boolean isNearOne(String word, String typed, boolean isWhole) {
        int at = 0;
        while (at < Math.min(word.length(), typed.length()) && word.charAt(at) == typed.charAt(at)) {
            at++;
        }
        return goesOn(word, at, typed, at, isWhole)
                || goesOn(word, at + 1, typed, at + 1, isWhole)
                || goesOn(word, at, typed, at + 1, isWhole)
                || goesOn(word, at + 1, typed, at, isWhole)
                || (isSwapped(word, typed, at) && goesOn(word, at + 2, typed, at + 2, isWhole));
    }

    private static boolean isSwapped(String word, String typed, int at) {
        return at + 1 < Math.min(word.length(), typed.length())
                && word.charAt(at) == typed.charAt(at + 1)
                && word.charAt(at + 1) == typed.charAt(at);
    }

    private static boolean goesOn(String word, int from, String typed, int typedFrom, boolean isWhole) {
        String rest = typed.substring(Math.min(typedFrom, typed.length()));
        return from <= word.length()
                && word.startsWith(rest, from)
                && (!isWhole || word.length() == from + rest.length());
    }

    public boolean startsWith(SearchKey beginning) {
        return value.startsWith(beginning.value);
    }
}
