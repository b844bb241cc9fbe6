package org.southsouth.readiness.ui.answer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.southsouth.readiness.words.SearchKey;

/**
 * What the words of a search mean in its language: {@code small} ones say nothing ("how", "is"), and those of one group mean
 * about the same ("price", "cost"). All in small letters.
 */
record SearchTerms(Set<String> small, List<Set<String>> groups) {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /**
     * A word as it is typed, which may stand anywhere in a text, and what else is as good, which has to begin a word there. Where it is
     * {@code forgiven}, one of its letters may be wrong.
     */
    record Term(SearchKey typed, Optional<Pattern> others, boolean forgiven) {
        static Term of(String word) {
            return new Term(new SearchKey(word), Optional.empty(), false);
        }

        Term forgive() {
            return new Term(typed, others, true);
        }

        /** Whether another one of them means about the same. */
        boolean meansTheSameAsOneOf(List<Term> all) {
            return all.stream()
                    .filter(other -> !other.typed.equals(typed))
                    .flatMap(other -> other.others.stream())
                    .anyMatch(other -> other.matcher(typed.value()).matches());
        }

        boolean isIn(SearchKey text) {
            return text.contains(typed)
                    || others.filter(other -> other.matcher(text.value()).find())
                            .isPresent()
                    || (forgiven && typed.nearness(List.of(text)).isPresent());
        }
    }

    /** Words with spaces between them, or _ for a space in one; the groups have a bar between them. */
    static SearchTerms of(String small, String groups) {
        return new SearchTerms(
                words(small),
                Arrays.stream(groups.split("[|]")).map(SearchTerms::words).toList());
    }

    private static Set<String> words(String text) {
        return SPACES.splitAsStream(text).filter(word -> !word.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    /** Without the small words, unless there are no others, and each with what means the same. */
    List<Term> meant(List<String> words) {
        List<String> telling =
                words.stream().filter(word -> !small.contains(word)).toList();
        return (telling.isEmpty() ? words : telling).stream().map(this::meant).toList();
    }

    private Term meant(String word) {
        String one = word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        String others = Stream.concat(
                        Stream.of(one).filter(singular -> !singular.equals(word)),
                        groups.stream()
                                .filter(group -> group.contains(word) || group.contains(one))
                                .flatMap(Set::stream))
                .map(other -> Pattern.quote(other.replace('_', ' ')))
                .collect(Collectors.joining("|"));
        return new Term(
                new SearchKey(word),
                Optional.of(others)
                        .filter(any -> !any.isEmpty())
                        .map(any -> Pattern.compile("(?<![\\p{L}])(?:" + any + ")")),
                false);
    }
}
