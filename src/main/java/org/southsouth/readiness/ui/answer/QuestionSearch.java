package org.southsouth.readiness.ui.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.words.SearchKey;

/** Finds questions by words of their id, title, text and options; those in scope only. */
final class QuestionSearch {
    /** A question found, with its theme's title. */
    record Found(QuestionId id, String title, String text, String theme) {}

    private record Entry(Found found, List<SearchKey> fields) {
        private SearchKey key() {
            return new SearchKey(fields.stream().map(SearchKey::value).collect(Collectors.joining("\n")));
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    QuestionSearch(Scorecard scorecard) {
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
     * Every word must occur; matches in id and title first, then in the text, then in the options; else in reading
     * order. Where nothing has them all, what is near: one letter wrong in a word.
     */
    List<Found> find(String query) {
        SearchKey typed = SearchKey.of(query);
        List<SearchKey> words = Stream.of(typed.value().split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .map(SearchKey::new)
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        List<Found> exact = entries.stream()
                .filter(entry -> words.stream()
                        .allMatch(word -> rank(entry, word) < entry.fields().size()))
                .sorted(Comparator.comparingInt(entry ->
                        words.stream().mapToInt(word -> rank(entry, word)).max().orElse(0)))
                .map(Entry::found)
                .toList();
        return exact.isEmpty()
                ? typed.among(entries, Entry::key).stream().map(Entry::found).toList()
                : exact;
    }

    /** The first field that holds the word; the number of fields where none does. */
    private static int rank(Entry entry, SearchKey word) {
        int field = 0;
        while (field < entry.fields().size() && !entry.fields().get(field).contains(word)) {
            field++;
        }
        return field;
    }
}
