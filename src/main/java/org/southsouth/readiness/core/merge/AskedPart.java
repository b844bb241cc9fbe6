package org.southsouth.readiness.core.merge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.framework.QuestionId;

/**
 * What a file asked for: which questions, and who wishes what of it; earlier versions did not say so. {@code madeAt}: when that file
 * was made, as far as it is known. {@code earlier}: what other files asked for before and is still asked, the newest first. {@code sentAt}:
 * when all of it went back last.
 */
public record AskedPart(
        ExchangeScope scope,
        Optional<AnswerRequest> request,
        Optional<Instant> madeAt,
        List<AskedPart> earlier,
        Optional<Instant> sentAt) {
    /** Where no file asked for anything. */
    public static final AskedPart NOTHING = new AskedPart(new ExchangeScope.Whole());

    public AskedPart {
        earlier = List.copyOf(earlier);
    }

    public AskedPart(
            ExchangeScope scope, Optional<AnswerRequest> request, Optional<Instant> madeAt, List<AskedPart> earlier) {
        this(scope, request, madeAt, earlier, Optional.empty());
    }

    public AskedPart(ExchangeScope scope) {
        this(scope, Optional.empty());
    }

    public AskedPart(ExchangeScope scope, Optional<AnswerRequest> request) {
        this(scope, request, Optional.empty());
    }

    public AskedPart(ExchangeScope scope, Optional<AnswerRequest> request, Optional<Instant> madeAt) {
        this(scope, request, madeAt, List.of());
    }

    public boolean isNothing() {
        return equals(NOTHING);
    }

    /** Each file that asks somebody, the newest first and without the others. */
    public List<AskedPart> all() {
        return request.isPresent()
                ? Stream.concat(Stream.of(withEarlier(List.of())), earlier.stream())
                        .toList()
                : earlier;
    }

    /** Who asks, in the order of {@link #all}. */
    public List<AnswerRequest> requests() {
        return all().stream().flatMap(part -> part.request().stream()).toList();
    }

    /** The questions of all files that ask; where none does, those that are likely to go back. */
    public ExchangeScope whole() {
        return request.isEmpty()
                ? scope
                : ExchangeScope.together(all().stream().map(AskedPart::scope).toList());
    }

    public AskedPart sentBack(Instant at) {
        return new AskedPart(scope, request, madeAt, earlier, Optional.of(at));
    }

    /** The questions that got another answer here after it went back last; none where it did not. */
    public Set<QuestionId> changedSince(List<HistoryEntry> trail) {
        return sentAt.map(at -> trail.stream()
                        .filter(row -> !row.isAside() && row.at().isAfter(at))
                        .map(HistoryEntry::question)
                        .collect(Collectors.toUnmodifiableSet()))
                .orElse(Set.of());
    }

    /** Nothing is closed any more, until the next file asks: then all is asked again. */
    public AskedPart released() {
        return new AskedPart(scope, Optional.empty(), Optional.empty(), all());
    }

    /** Beside what was asked before. Where that has the same of the same office, the newer file counts. An address that the office named before stays known. */
    public AskedPart after(AskedPart before) {
        AskedPart newest = before.all().stream()
                .filter(part -> isLike(part) && part.isNewerThan(this))
                .findFirst()
                .orElse(this);
        return new AskedPart(
                newest.scope,
                newest.request.map(wish -> wish.knowing(before.requests())),
                newest.madeAt,
                before.all().stream().filter(part -> !isLike(part)).toList(),
                // Only a newer file is a new request: the same one opened again was sent back already.
                newest.madeAt.equals(before.madeAt) ? before.sentAt : Optional.empty());
    }

    private boolean isLike(AskedPart other) {
        return scope.equals(other.scope) && request.map(AnswerRequest::by).equals(other.request.map(AnswerRequest::by));
    }

    private boolean isNewerThan(AskedPart other) {
        return madeAt.isPresent() && other.madeAt.filter(madeAt.get()::isAfter).isPresent();
    }

    private AskedPart withEarlier(List<AskedPart> files) {
        return new AskedPart(scope, request, madeAt, files);
    }
}
