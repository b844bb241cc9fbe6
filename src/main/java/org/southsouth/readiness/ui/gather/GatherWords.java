package org.southsouth.readiness.ui.gather;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.southsouth.readiness.core.evidence.FileName;
import org.southsouth.readiness.core.form.FormFormat;
import org.southsouth.readiness.core.gather.CameBack;
import org.southsouth.readiness.core.gather.GatheredRow;
import org.southsouth.readiness.core.gather.Gathering;
import org.southsouth.readiness.core.gather.Request;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.words.AskedText;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.RequestText;

/** What the list and the panel say. */
record GatherWords(ScreenContext context, GatherSnapshot snapshot) {
    private static final int NAMED = 2;
    private static final int MOST_COMINGS = 6;
    private static final int MOST_UNKNOWN = 10;

    RequestText mail() {
        return new RequestText(context.messages(), context.formats());
    }

    String title() {
        return context.formats().title(snapshot.copy().profile());
    }

    /** "51 of 119 questions are done. 4 of 8 came back. 2 are late." And of how many nobody was asked, or that it is signed off. */
    String subtitle() {
        Gathering gathering = snapshot.gathering();
        if (snapshot.copy().review().isLocked()) {
            return inShort() + " " + context.text("gather.subtitle.signed");
        }
        return gathering.notAsked().isEmpty()
                ? inShort()
                : inShort() + " "
                        + context.text(
                                "gather.subtitle.not-asked",
                                new AskedText(context.messages(), context.formats()).count(gathering.rest()));
    }

    String inShort() {
        Gathering gathering = snapshot.gathering();
        List<String> parts = new ArrayList<>();
        parts.add(context.text(
                "gather.subtitle.done",
                gathering.count().done(),
                gathering.count().asked()));
        parts.add(context.text(
                "gather.subtitle.back", gathering.cameBack(), gathering.rows().size()));
        if (gathering.late() > 0) {
            parts.add(context.text("gather.subtitle.late", gathering.late()));
        } else if (gathering.rows().stream().anyMatch(row -> row.isDue() && hasDay(row))) {
            parts.add(context.text("gather.subtitle.late.none"));
        }
        return String.join(" ", parts);
    }

    private static boolean hasDay(GatheredRow row) {
        return row.latest().due().isPresent();
    }

    /** For the foot: what is done and not known is no figure yet. */
    String status() {
        int unknown = snapshot.gathering().count().unknown();
        return unknown == 0 ? context.text("gather.status") : context.text("gather.status.unknown", unknown);
    }

    /** Whom the questionnaire names: two, and how many more. */
    String bodies() {
        List<String> bodies = snapshot.bodies();
        if (bodies.size() <= NAMED) {
            return bodies.isEmpty()
                    ? context.text("gather.empty.nobody")
                    : context.text("gather.empty.bodies", context.messages().list(bodies));
        }
        return context.text(
                "gather.empty.bodies",
                context.text("gather.named", bodies.get(0), bodies.get(1), bodies.size() - NAMED));
    }

    String name(GatheredRow row) {
        return mail().name(row.latest(), snapshot.framework());
    }

    /** What was asked, and who sent answers to it. */
    String portionAndSenders(GatheredRow row) {
        List<String> senders = row.senders();
        if (senders.isEmpty()) {
            return portion(row);
        }
        String named = senders.size() <= NAMED
                ? context.messages().list(senders)
                : context.text("gather.named", senders.get(0), senders.get(1), senders.size() - NAMED);
        return context.text("gather.below.from", portion(row), named);
    }

    String portion(GatheredRow row) {
        String portion = mail().portion(row.latest().scope(), snapshot.framework());
        // An office that is asked its own questions is named once.
        boolean isNamed = portion.equals(name(row)) || portion.equals(context.text("gather.portion.bodies", name(row)));
        return isNamed ? mail().themes(row.questions(), snapshot.framework()) : portion;
    }

    /** With what has no column of its own. */
    String portionAndMore(GatheredRow row, boolean isNarrow) {
        String more = context.text("gather.below", portionAndSenders(row), sent(row));
        String back = isNarrow ? withBack(row, more) : more;
        return isNarrow && isUnknownBeside(row) ? context.text("gather.answered.unknown", back, unknown(row)) : back;
    }

    private String withBack(GatheredRow row, String more) {
        if (!row.here().isEmpty()) {
            return context.text("gather.below.here", more);
        }
        return row.cameBack().isPresent() ? context.text("gather.below.back", more, cameBack(row)) : more;
    }

    String sent(GatheredRow row) {
        return day(context.formats().dayOf(row.latest().sentAt()), row.today());
    }

    String due(GatheredRow row) {
        return row.latest().due().map(day -> day(day, row.today())).orElse(Formats.NONE);
    }

    private String day(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear()
                ? context.formats().date(day, "d MMM")
                : context.formats().date(day);
    }

    /** What came and is not merged yet is said before what was merged. */
    String cameBack(GatheredRow row) {
        if (!row.here().isEmpty()) {
            return context.text("gather.back.here");
        }
        return row.cameBack()
                .map(at -> context.formats().dayOf(at).equals(row.today())
                        ? context.formats().moment(at, context.clock().instant())
                        : day(context.formats().dayOf(at), row.today()))
                .orElse(Formats.NONE);
    }

    String answered(GatheredRow row) {
        return context.text("gather.answered", row.count().done(), row.count().asked());
    }

    /** "2 not known yet"; what is done and still has to be found out. */
    String unknown(GatheredRow row) {
        return context.text("gather.state.unknown", row.count().unknown());
    }

    /** Which ones these are, a line each; empty where there is none. */
    String unknownQuestions(GatheredRow row) {
        List<String> titles = row.questions().stream()
                .map(snapshot.scorecard()::of)
                .filter(scored -> scored.state() == QuestionState.DONT_KNOW)
                .map(scored -> scored.question().title())
                .toList();
        List<String> lines = new ArrayList<>(titles.subList(0, Math.min(titles.size(), MOST_UNKNOWN)));
        if (titles.size() > MOST_UNKNOWN) {
            lines.add(context.text("gather.unknown.more", titles.size() - MOST_UNKNOWN));
        }
        return String.join("\n", lines);
    }

    /** Some is not known, and the state of the row says something else. */
    boolean isUnknownBeside(GatheredRow row) {
        return row.count().unknown() > 0 && row.state() != GatheredRow.State.UNKNOWN;
    }

    String answeredWhole(GatheredRow row) {
        return new AskedText(context.messages(), context.formats()).count(row.count());
    }

    String state(GatheredRow row) {
        return switch (row.state()) {
            case OPEN -> context.text("gather.state.open", row.open());
            case UNKNOWN -> unknown(row);
            case DEPENDING -> context.text("gather.state.depending", row.count().waiting());
            default ->
                context.text("gather.state."
                        + row.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        };
    }

    /** Empty where nothing is late. */
    String late(GatheredRow row) {
        return row.latest()
                .due()
                .filter(day -> row.isLate())
                .map(day -> context.text("gather.late", ChronoUnit.DAYS.between(day, row.today())))
                .orElse("");
    }

    /** Read aloud, and shown in the panel. */
    String dueWhole(GatheredRow row) {
        AskedText words = new AskedText(context.messages(), context.formats());
        return row.latest()
                .due()
                .map(day -> row.isDue()
                        ? dueWhole(row, day, words)
                        : context.formats().date(day))
                .orElseGet(() -> context.text("gather.due.none"));
    }

    private String dueWhole(GatheredRow row, LocalDate day, AskedText words) {
        return row.isLate()
                ? context.text("gather.due.late", context.formats().date(day), late(row))
                : words.due(day, row.today());
    }

    String sentWhole(GatheredRow row) {
        Request latest = row.latest();
        String day = context.formats().date(context.formats().dayOf(latest.sentAt()));
        String form = context.text(
                "gather.form." + latest.form().map(FormFormat::word).orElse("file"));
        String times = row.requests().size() == 1
                ? ""
                : context.text("gather.sent.times", row.requests().size());
        return context.text("gather.sent", day, form) + times;
    }

    String by(GatheredRow row) {
        return row.latest().sentBy();
    }

    /** Each time with whoever sent it, the latest first. */
    String cameBackWhole(GatheredRow row) {
        if (!row.here().isEmpty()) {
            return Stream.concat(
                            row.here().stream()
                                    .map(file -> context.text("gather.back.here.file", FileName.shown(file.path()))),
                            Stream.of(merged(row))
                                    .filter(words -> !row.comings().isEmpty()))
                    .collect(Collectors.joining("\n"));
        }
        return merged(row);
    }

    private String merged(GatheredRow row) {
        if (row.comings().isEmpty()) {
            return row.state() == GatheredRow.State.DONE_BY_OTHERS
                    ? context.text("gather.nothing.others", name(row))
                    : context.text("gather.nothing");
        }
        List<String> lines = new ArrayList<>();
        row.comings().stream().limit(MOST_COMINGS).map(one -> came(row, one)).forEach(lines::add);
        if (row.comings().size() > MOST_COMINGS) {
            lines.add(context.text("gather.back.more", row.comings().size() - MOST_COMINGS));
        }
        return String.join("\n", lines);
    }

    private String came(GatheredRow row, CameBack one) {
        String at = context.formats().moment(one.at(), context.clock().instant());
        if (row.latest().isTyped() && one.by().isEmpty()) {
            return at;
        }
        return one.by().isEmpty()
                ? context.text("gather.back.nobody", at)
                : context.text("gather.back.from", at, context.messages().list(one.by()));
    }

    String reminded(GatheredRow row) {
        Optional<String> day = row.remindedAt()
                .map(at -> context.formats().date(context.formats().dayOf(at)));
        return day.map(words -> context.text("gather.reminded", words))
                .orElseGet(() -> context.text("gather.reminded.never"));
    }

    String spoken(GatheredRow row) {
        return String.join(
                ", ", name(row), portion(row), answeredWhole(row), dueWhole(row), cameBackWhole(row), state(row));
    }
}
