package org.southsouth.readiness.ui.send;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.southsouth.readiness.core.gather.Request;
import org.southsouth.readiness.core.merge.AskedQuestions;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.words.SearchKey;

/**
 * Somebody whose questions are known: the questionnaire names them, or they were asked before. The address is the one they were
 * asked at last, and may be empty. {@code askedAt}: when these questions or anything else was asked of them last.
 */
record KnownOffice(String name, String address, ExchangeScope scope, int questions, Optional<Instant> askedAt) {
    /**
     * Whom the questionnaire names, with the questions it has for them, those first who have something left to answer or to
     * find out, each by alphabet; then who else was asked, the latest first.
     */
    static List<KnownOffice> all(Packed read) {
        List<Request> past = read.past().all().stream()
                .sorted(Comparator.comparing(Request::sentAt).reversed())
                .toList();
        Map<SearchKey, KnownOffice> known = new LinkedHashMap<>();
        read.bodies().stream()
                .sorted(Comparator.comparing(body -> !hasWork(body.scope(), read)))
                .forEach(body -> add(body.words(), body.scope(), past, read, known));
        past.stream()
                .filter(request -> read.canChoose(request.scope()))
                .forEach(request -> add(request.to().strip(), request.scope(), past, read, known));
        return List.copyOf(known.values());
    }

    private static boolean hasWork(ExchangeScope scope, Packed read) {
        return AskedQuestions.of(scope, read.scorecard())
                .count(read.scorecard())
                .hasWork();
    }

    private static void add(
            String name, ExchangeScope scope, List<Request> past, Packed read, Map<SearchKey, KnownOffice> known) {
        SearchKey key = SearchKey.of(name);
        int questions = AskedQuestions.of(scope, read.scorecard()).all().size();
        if (!name.isEmpty() && questions > 0) {
            Optional<Request> last = past.stream()
                    .filter(request -> SearchKey.of(request.to()).equals(key))
                    .findFirst();
            String address = last.map(Request::address).orElse("");
            Optional<Instant> askedAt = Stream.concat(
                            last.map(Request::sentAt).stream(), read.past().lastAt(scope).stream())
                    .max(Comparator.naturalOrder());
            known.putIfAbsent(key, new KnownOffice(name, address, scope, questions, askedAt));
        }
    }

    /** Whatever its capitals, accents and outer white space. */
    static Optional<KnownOffice> find(List<KnownOffice> known, String typed) {
        SearchKey key = SearchKey.of(typed);
        return known.stream()
                .filter(one -> SearchKey.of(one.name()).equals(key))
                .findFirst();
    }

    /** Those that this may mean. */
    static List<KnownOffice> meant(List<KnownOffice> known, String typed) {
        return SearchKey.of(typed).among(known, one -> SearchKey.of(one.name()));
    }

    @Override
    public String toString() {
        return name;
    }
}
