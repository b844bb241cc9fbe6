package org.southsouth.readiness.ui.history;

import java.time.Instant;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.words.SearchKey;

/** What narrows the list; empty means: any. */
record HistoryFilter(
        SearchKey search,
        Optional<QuestionId> question,
        Optional<SectionId> theme,
        Optional<String> person,
        TimeSpan time) {
    static HistoryFilter none() {
        return of(Optional.empty());
    }

    static HistoryFilter of(Optional<QuestionId> question) {
        return new HistoryFilter(SearchKey.of(""), question, Optional.empty(), Optional.empty(), TimeSpan.ANY);
    }

    HistoryFilter withSearch(String text) {
        return new HistoryFilter(SearchKey.of(text), question, theme, person, time);
    }

    HistoryFilter withQuestion(Optional<QuestionId> other) {
        return new HistoryFilter(search, other, theme, person, time);
    }

    HistoryFilter withTheme(Optional<SectionId> other) {
        return new HistoryFilter(search, question, other, person, time);
    }

    HistoryFilter withPerson(Optional<String> other) {
        return new HistoryFilter(search, question, theme, other, time);
    }

    HistoryFilter withTime(TimeSpan other) {
        return new HistoryFilter(search, question, theme, person, other);
    }

    /**
     * Those it leaves, each by what it is and not by its words, of which thousands of rows have too many; a wrong letter in the
     * search is forgiven where nothing has it as it is.
     */
    Set<HistoryRow> among(List<HistoryRow> rows, Instant now) {
        return search.among(rows, HistoryRow::searchKey).stream()
                .filter(row -> takes(row, now))
                .collect(Collectors.toCollection(() -> Collections.newSetFromMap(new IdentityHashMap<>())));
    }

    private boolean takes(HistoryRow row, Instant now) {
        return (question.isEmpty() || question.equals(row.question()))
                && (theme.isEmpty() || theme.equals(row.theme()))
                && person.map(row.people()::contains).orElse(true)
                && time.holds(row.at(), now);
    }
}
