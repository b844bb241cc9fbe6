package org.southsouth.readiness.ui.home;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentStatus;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Standing;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.core.framework.FrameworkHead;
import org.southsouth.readiness.core.merge.AskedCount;
import org.southsouth.readiness.core.review.ReviewStanding;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.SectionResult;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.words.DueText;
import org.southsouth.readiness.words.ResultText;
import org.southsouth.readiness.words.SearchKey;

/**
 * One assessment as the list says it. The name is made once, since it orders, and the search key once somebody searches; the
 * other words when a cell asks, so that a thousand rows cost little. Only the tick changes, and how far the review is, which is read
 * after the list is shown.
 */
public final class HomeRow {
    private final ScreenContext context;
    private final AssessmentSummary summary;
    private final Optional<FrameworkHead> head;
    private final Optional<SectionResult> result;
    private final Instant now;
    private final String name;
    private @Nullable SearchKey searchKey;
    private final BooleanProperty ticked = new SimpleBooleanProperty();
    private Optional<ReviewStanding> review = Optional.empty();
    private Optional<HomeList.Asked> asked = Optional.empty();

    /** The head is empty where the framework is not on this computer. */
    HomeRow(ScreenContext context, AssessmentSummary summary, Optional<FrameworkHead> head) {
        this.context = context;
        this.summary = summary;
        this.head = head;
        this.result = head.map(found -> SectionResult.of(summary.standing(), Basis.of(summary.profile()), found));
        this.now = context.clock().instant();
        Profile profile = summary.profile();
        this.name = context.formats().subject(profile.subject());
    }

    AssessmentId id() {
        return summary.id();
    }

    AssessmentSummary summary() {
        return summary;
    }

    Standing standing() {
        return summary.standing();
    }

    List<Band> bands() {
        return head.map(FrameworkHead::bands).orElse(List.of());
    }

    /** Empty where the framework is not on this computer. */
    Optional<SectionResult> result() {
        return result;
    }

    /** From 0 to 1. */
    double completeness() {
        return standing().completeness();
    }

    Instant changedAt() {
        return summary.changedAt();
    }

    /** Below every score where there is none. */
    double scoreOrder() {
        return result.filter(SectionResult::hasScore).map(SectionResult::score).orElse(-1.0);
    }

    BooleanProperty tickedProperty() {
        return ticked;
    }

    SearchKey searchKey() {
        SearchKey known = searchKey;
        if (known == null) {
            Profile profile = summary.profile();
            known = SearchKey.of(String.join(
                    " ",
                    context.formats().searchKey(profile.subject()).value(),
                    profile.leadBody(),
                    profile.round().name()));
            searchKey = known;
        }
        return known;
    }

    String name() {
        return name;
    }

    /** "Samoa 2026". */
    String title() {
        return context.formats().title(summary.profile());
    }

    /** What is validated is read, and so are countries that are there to be looked at; all else is answered. */
    Route way() {
        boolean isRead = review().isLocked() || summary.profile().subject().isFictional();
        return isRead ? new Route.Scorecard(id()) : new Route.Answer(id(), Optional.empty());
    }

    String code() {
        return summary.profile().subject().country();
    }

    String round() {
        return summary.profile().round().name();
    }

    /**
     * Below the name: when the answers are due, until they are signed off, the body that leads, for a city its country too; when
     * compact round and depth as well.
     */
    String secondLine(boolean isCompact) {
        Profile profile = summary.profile();
        List<String> parts = new ArrayList<>();
        if (isCompact) {
            parts.add(round());
            parts.add(depth());
        }
        if (!review().isLocked()) {
            new DueText(context.messages(), context.formats())
                    .of(profile, context.formats().dayOf(now))
                    .ifPresent(parts::add);
        }
        if (profile.subject().isCity()) {
            parts.add(cityIn());
        }
        if (!profile.leadBody().isBlank()) {
            parts.add(profile.leadBody());
        }
        return String.join(context.messages().getString("common.list.comma"), parts);
    }

    /** Below the name where the round, how much was answered and the state have no columns. */
    String lineOfFigures() {
        String answered = asked.isPresent() || summary.profile().subject().isCity()
                ? percent()
                : context.text("home.line.answered", percent());
        // A city is found by its country too, and nobody would see why.
        return Stream.of(cityIn(), round(), answered, statusWords())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(context.messages().getString("common.list.comma")));
    }

    /** "In Samoa"; empty for a country. */
    private String cityIn() {
        Subject subject = summary.profile().subject();
        return subject.isCity() ? context.text("home.city.in", context.formats().country(subject.country())) : "";
    }

    String depth() {
        Profile profile = summary.profile();
        if (profile.depth() == Depth.CORE) {
            return context.text("common.depth.core");
        }
        return context.text(profile.subject().isCity() ? "common.depth.city" : "common.depth.full");
    }

    /** Somebody is asked for a part of it, and the rest is none of theirs. */
    void asked(HomeList.Asked part) {
        asked = Optional.of(part);
    }

    /** How much of the bar is full: of a part that is asked, how much of that is done. */
    double share() {
        return asked.map(HomeList.Asked::count)
                .filter(count -> count.asked() > 0)
                .map(count -> (double) count.done() / count.asked())
                .orElseGet(() -> standing().completeness());
    }

    /** "4 %", or "6 of 7" of a part that is asked. */
    String percent() {
        if (asked.isPresent()) {
            AskedCount count = asked.get().count();
            return context.text("home.asked.done", count.done(), count.asked());
        }
        return context.formats().percent(standing().completeness());
    }

    /** Whether the share is said by words, which take more room. */
    boolean isUnderOnePercent() {
        double share = standing().completeness();
        return asked.isEmpty() && share > 0 && share < 0.01;
    }

    /** The figure in the cell; an en dash where there is none. */
    String score() {
        return result.map(shown -> text().figure(shown, bands()))
                .orElseGet(() -> context.formats().score(standing().score(), bands()));
    }

    /** Beside the figure: its bands, or why there is none; a part that is asked has none, since the rest is not here. */
    String scoreWords() {
        if (asked.isPresent() && Double.isNaN(standing().score())) {
            return context.text("home.asked.score");
        }
        return head.flatMap(found -> result.map(shown -> text().line(shown, found)))
                .orElseGet(() -> context.text(
                        "home.framework.missing", summary.framework().toString()));
    }

    /** Without the reason, which is longer than the room of the largest text. */
    String briefScoreWords() {
        boolean isWithout = result.filter(shown -> !shown.hasScore()).isPresent();
        return isWithout ? context.text("home.score.none") : scoreWords();
    }

    private ResultText text() {
        return new ResultText(context.messages(), context.formats());
    }

    String bounds() {
        return context.formats()
                .bounds(standing().low(), standing().high(), standing().score(), bands());
    }

    void reviewed(Optional<ReviewStanding> standing) {
        review = standing;
    }

    /** Whether only a part of it is asked, of whoever is at this computer. */
    boolean isAsked() {
        return asked.isPresent();
    }

    boolean isTicked() {
        return ticked.get();
    }

    /** None as long as it is not known. */
    ReviewStanding review() {
        return review.orElse(ReviewStanding.NONE);
    }

    AssessmentStatus status() {
        return standing().status();
    }

    /** Empty as long as it is not known how far the review is: any word could be a wrong one. */
    String statusWords() {
        if (review.isEmpty()) {
            return "";
        }
        if (review().isLocked()) {
            return context.text("common.assessment.validated");
        }
        if (asked.isPresent()) {
            return context.text(askedKey(asked.get()));
        }
        boolean isProvisional = result.filter(SectionResult::isProvisional).isPresent();
        if (review().isBegun() && !isProvisional) {
            return context.text("common.assessment.in-review");
        }
        return context.text(
                "common.status." + status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private String askedKey(HomeList.Asked part) {
        if (!part.isSent()) {
            return "home.asked.of-you";
        }
        boolean isOther = part.sentAt().filter(summary.changedAt()::isAfter).isPresent();
        return isOther ? "home.asked.changed" : "home.asked.sent";
    }

    String changed() {
        return context.formats().day(summary.changedAt(), now);
    }

    String changedBy() {
        return summary.changedBy();
    }

    String tickLabel() {
        return context.text("home.tick", title());
    }

    String menuLabel() {
        return context.text("home.menu", title());
    }
}
