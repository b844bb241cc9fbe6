package org.southsouth.readiness.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What has the most of the words of a question, where no text has it as it was typed. */
public final class MostWords {
    private static final Pattern SPACES = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONG = 4;

    private final List<String> typed;

    /** The common words and the short ones say nothing, as long as there are others. */
    public MostWords(SearchKey sought, Set<String> common) {
        List<String> all = words(sought);
        typed = Stream.<Predicate<String>>of(
                        word -> word.length() >= LONG && !common.contains(word),
                        word -> !common.contains(word),
                        word -> true)
                .map(which -> all.stream().filter(which).distinct().toList())
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<String> words(SearchKey text) {
        return SPACES.splitAsStream(text.value())
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Those that have as many of its words as any has; first where these stand the most often, else in their order. */
    public <T> List<T> among(List<T> all, Function<T, SearchKey> key) {
        List<Hit<T>> hits = new ArrayList<>();
        for (T each : all) {
            hits.add(hit(each, words(key.apply(each))));
        }
        int most = hits.stream().mapToInt(Hit::words).max().orElse(0);
        return hits.stream()
                .filter(hit -> most > 0 && hit.words() == most)
                .sorted(Comparator.comparingLong(hit -> -hit.places()))
                .map(Hit::what)
                .toList();
    }

    /** Whether it has all of them. */
    public boolean areAllIn(SearchKey text) {
        return hit(text, words(text)).words() == typed.size();
    }

    private record Hit<T>(T what, int words, long places) {}

    private <T> Hit<T> hit(T what, List<String> words) {
        int found = (int) typed.stream()
                .filter(word -> words.stream().anyMatch(theirs -> SearchKey.isNear(theirs, word, false)))
                .count();
        long places = words.stream()
                .filter(theirs -> typed.stream().anyMatch(word -> SearchKey.isWhole(theirs, word)))
                .count();
        return new Hit<>(what, found, places);
    }
}
