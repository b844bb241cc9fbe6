package org.southsouth.readiness.ui.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.words.SearchKey;

/** Finds questions by words of their id, title, text and options; those in scope only. */
final class QuestionSearch {
    private static final Pattern BETWEEN = Pattern.compile("[\\s-]+");
    /** A question's number: another letter would be another question. */
    private static final Pattern IN_A_NUMBER = Pattern.compile("-\\d");

    /** Fewer than these may leave out the one that is meant. */
    private static final int FEW = 4;

    /** Whoever pastes a page waits for no more. */
    private static final int MOST_WORDS = 30;

    /** Letters of a word that is too short for more than that. */
    private static final int SHORT = 4;

    private static final int LONG = 8;
    private static final int MOST_SLIPS = 2;

    /** Of so few words each is needed. */
    private static final int MOST_SURE = 2;

    /** A question found, with its theme's title. */
    record Found(QuestionId id, String title, String text, String theme) {}

    /**
     * How many of the words a question has, how many as they are typed of those that mean the same as another, and the last of its
     * fields that is needed for them.
     */
    private record Hit(Found found, int count, int asTyped, int rank) {
        /** "Border" means customs and clearance: what has one of these two stands before it. */
        private static final Comparator<Hit> ORDER =
                Comparator.comparingInt(Hit::asTyped).reversed().thenComparingInt(Hit::rank);
    }

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private record Near(Found found, SearchKey.Nearness nearness) {}

    private record Entry(Found found, List<SearchKey> fields) {
        /** Not its number: that has letters too, but no words. */
        private Optional<Near> near(SearchKey typed) {
            return typed.nearness(fields.subList(1, fields.size())).map(nearness -> new Near(found, nearness));
        }

        private Hit hit(List<SearchTerms.Term> words) {
            int[] ranks = words.stream()
                    .mapToInt(this::rank)
                    .filter(rank -> rank < fields.size())
                    .toArray();
            int asTyped = (int) words.stream()
                    .filter(word -> word.meansTheSameAsOneOf(words))
                    .filter(word -> fields.stream().anyMatch(field -> field.contains(word.typed())))
                    .count();
            return new Hit(
                    found, ranks.length, asTyped, IntStream.of(ranks).max().orElse(0));
        }

        /** The first field that holds the word, or one that means the same; the number of fields where none does. */
        private int rank(SearchTerms.Term term) {
            int field = 0;
            while (field < fields.size() && !term.isIn(fields.get(field))) {
                field++;
            }
            return field;
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private final SearchTerms terms;
    /** How many questions have each word; those of the groups stand in none, perhaps. */
    private final Map<String, Integer> known = new HashMap<>();

    QuestionSearch(Scorecard scorecard, SearchTerms terms) {
        this.terms = terms;
        Framework framework = scorecard.framework();
        for (Question question : framework.questions()) {
            if (scorecard.of(question.id()).state() != QuestionState.OUT_OF_SCOPE) {
                Found found = new Found(
                        question.id(),
                        question.title(),
                        question.text(),
                        framework.homeOf(question.id()).title());
                entries.add(new Entry(found, fieldsOf(question)));
            }
        }
        terms.groups().stream().flatMap(Set::stream).forEach(word -> known.put(word, 0));
        for (Entry entry : entries) {
            entry.fields().stream()
                    .skip(1)
                    .flatMap(field -> NO_WORD.splitAsStream(field.value()))
                    .distinct()
                    .forEach(word -> known.merge(word, 1, Integer::sum));
        }
    }

    private static List<SearchKey> fieldsOf(Question question) {
        return List.of(
                SearchKey.of(question.id().value()),
                SearchKey.of(question.title()),
                SearchKey.of(question.text()),
                SearchKey.of(
                        question.kind().options().stream().map(Option::text).collect(Collectors.joining("\n"))));
    }

    /**
     * What a search finds, and whether each of them has all the words, be it with one letter wrong. {@code read} are the words that were
     * taken in the place of some that no question has; empty where all are as they were typed.
     */
    record Result(List<Found> found, boolean hasAll, List<String> read) {
        Result(List<Found> found, boolean hasAll) {
            this(found, hasAll, List.of());
        }

        private Result readAs(List<String> words) {
            return new Result(found, hasAll, words);
        }
    }

    /**
     * First all of a theme that has every word in its name, where they are several; then what is found as they are typed. Where a word
     * is in no question and is nearly one that is, what is found with that one: before the rest where there are other words, which say
     * what is meant.
     */
    Result find(String query) {
        // The sign is in no question, and the word has others that mean the same.
        SearchKey typed = SearchKey.of(query.replace("%", " percent "));
        List<String> words = BETWEEN.splitAsStream(typed.value())
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        if (words.isEmpty()) {
            return new Result(List.of(), true);
        }
        boolean isNumber = IN_A_NUMBER.matcher(query).find();
        List<String> mended =
                isNumber ? words : words.stream().map(this::mended).distinct().toList();
        Result asTyped = find(words, typed, isNumber);
        if (mended.equals(words)) {
            return withTheme(mended, asTyped);
        }
        Result asMeant = find(mended, SearchKey.of(String.join(" ", mended)), false);
        boolean isMeantFirst = words.size() > 1 && asMeant.hasAll();
        List<String> read =
                mended.stream().filter(word -> !words.contains(word)).toList();
        return withTheme(
                        mended,
                        asMeant.hasAll() || !asTyped.hasAll()
                                ? together(isMeantFirst ? asMeant : asTyped, isMeantFirst ? asTyped : asMeant)
                                : asTyped)
                .readAs(read);
    }

    private static Result together(Result first, Result then) {
        Set<Found> all = new LinkedHashSet<>(first.found());
        if (then.hasAll() || !first.hasAll()) {
            all.addAll(then.found());
        }
        return new Result(List.copyOf(all), first.hasAll() || then.hasAll());
    }

    private Result withTheme(List<String> words, Result found) {
        Set<Found> all = new LinkedHashSet<>();
        if (words.size() > 1) {
            entries.stream()
                    .map(Entry::found)
                    .filter(each ->
                            words.stream().allMatch(SearchKey.of(each.theme()).value()::contains))
                    .forEach(all::add);
        }
        boolean isTheme = !all.isEmpty();
        if (isTheme && !found.hasAll()) {
            return new Result(List.copyOf(all), true);
        }
        all.addAll(found.found());
        return new Result(List.copyOf(all), isTheme || found.hasAll());
    }

    /** The word of the questions, or of what means the same, that it is nearly, the one that most of them have; else as it is. */
    private String mended(String word) {
        boolean isThere = known.containsKey(word)
                || entries.stream()
                        .anyMatch(entry -> entry.rank(SearchTerms.Term.of(word))
                                < entry.fields().size());
        SearchKey typed = new SearchKey(word);
        return isThere
                ? word
                : commonest(other -> lacksOne(word, other)
                                || typed.nearness(List.of(new SearchKey(other)))
                                        .filter(near -> !near.isBeginning())
                                        .isPresent())
                        .or(() -> commonest(other -> isHeardAs(word, other)))
                        .orElse(word);
    }

    private Optional<String> commonest(Predicate<String> isMeant) {
        return known.entrySet().stream()
                .filter(other -> isMeant.test(other.getKey()))
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** Of long words two letters may be wrong: a smartfone is a smartphone. */
    private static boolean isHeardAs(String word, String other) {
        return word.length() >= LONG
                && other.length() >= LONG
                && word.charAt(0) == other.charAt(0)
                && isWithin(MOST_SLIPS, word, other);
    }

    /** Whether so many letters that are wrong, missing or too many make the one out of the other. */
    private static boolean isWithin(int slips, String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        String left = one.substring(at);
        String right = other.substring(at);
        if (slips == 0 || left.isEmpty() || right.isEmpty()) {
            return Math.max(left.length(), right.length()) <= slips;
        }
        return isWithin(slips - 1, left.substring(1), right.substring(1))
                || isWithin(slips - 1, left.substring(1), right)
                || isWithin(slips - 1, left, right.substring(1));
    }

    /** A short word is near those alone of which it lacks one letter: mony is money. */
    private static boolean lacksOne(String word, String whole) {
        return word.length() == SHORT
                && whole.length() == SHORT + 1
                && IntStream.rangeClosed(1, SHORT)
                        .anyMatch(at -> word.equals(whole.substring(0, at) + whole.substring(at + 1)));
    }

    /**
     * First what has every word, a dash between two as good as a space; matches in id and title first, then in the text, then
     * in the options; else in reading order. Then what has all but the small words, be it in others that mean the same; where
     * that is little, what has all of these but one. Where nothing has them all, what is near: one letter wrong in a word, whole words
     * before beginnings of longer ones, then in the order of the fields. Where nothing is near either, what has all of them when one letter is
     * forgiven in those that no question has; else most of the words and at least half. Of a number that no question has, those of
     * its theme.
     */
    private Result find(List<String> words, SearchKey typed, boolean isNumber) {
        List<SearchTerms.Term> meant = terms.meant(words);
        Set<Found> found = new LinkedHashSet<>(
                withAll(words.stream().map(SearchTerms.Term::of).toList()));
        if (!isNumber) {
            found.addAll(withAll(meant));
        }
        if (found.isEmpty() && !isNumber) {
            found.addAll(near(typed));
        }
        if (!found.isEmpty() && found.size() < FEW && meant.size() > MOST_SURE) {
            found.addAll(withAtLeast(meant.size() - 1, hits(meant)));
        }
        if (found.isEmpty() && !isNumber) {
            meant = meant.stream().map(this::forgiven).toList();
            found.addAll(withAll(meant));
        }
        if (found.isEmpty()) {
            List<Found> beside = isNumber ? withAll(withoutDigits(words)) : List.of();
            return new Result(beside.isEmpty() ? withMost(meant) : beside, false);
        }
        return new Result(List.copyOf(found), true);
    }

    /** Of a number that no question has: its theme's. */
    private static List<SearchTerms.Term> withoutDigits(List<String> words) {
        return words.stream()
                .filter(word -> !Character.isDigit(word.charAt(0)))
                .map(SearchTerms.Term::of)
                .toList();
    }

    /** A word that no question has may have a letter wrong, beside others that are right. */
    private SearchTerms.Term forgiven(SearchTerms.Term term) {
        boolean isThere = entries.stream()
                .anyMatch(entry -> entry.rank(term) < entry.fields().size());
        return isThere ? term : term.forgive();
    }

    private List<Found> near(SearchKey typed) {
        return entries.stream()
                .flatMap(entry -> entry.near(typed).stream())
                .sorted(Comparator.comparing(Near::nearness))
                .map(Near::found)
                .toList();
    }

    private List<Found> withAll(List<SearchTerms.Term> words) {
        return withAtLeast(words.size(), hits(words));
    }

    private List<Found> withMost(List<SearchTerms.Term> words) {
        List<Hit> hits = hits(words);
        int most = hits.stream().mapToInt(Hit::count).max().orElse(0);
        return most == 0 || 2 * most < words.size() ? List.of() : withAtLeast(most, hits);
    }

    private List<Hit> hits(List<SearchTerms.Term> words) {
        return entries.stream().map(entry -> entry.hit(words)).toList();
    }

    private static List<Found> withAtLeast(int least, List<Hit> hits) {
        return hits.stream()
                .filter(hit -> hit.count() >= least)
                .sorted(Hit.ORDER)
                .map(Hit::found)
                .toList();
    }
}
