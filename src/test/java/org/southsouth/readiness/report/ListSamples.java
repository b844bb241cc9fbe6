package org.southsouth.readiness.report;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.southsouth.readiness.core.comparison.CountryFacts;
import org.southsouth.readiness.core.comparison.CountryGroups;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.cooperation.Matching;
import org.southsouth.readiness.core.cooperation.Parties;
import org.southsouth.readiness.core.cooperation.Party;
import org.southsouth.readiness.core.cooperation.Priority;
import org.southsouth.readiness.core.exchange.PlanSheet;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionChange;
import org.southsouth.readiness.core.plan.ActionChange.Part;
import org.southsouth.readiness.core.plan.ActionChange.Turn;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.core.plan.ActionState;
import org.southsouth.readiness.core.plan.CostRange;
import org.southsouth.readiness.core.plan.Feasibility;
import org.southsouth.readiness.core.plan.FollowUp;
import org.southsouth.readiness.core.plan.Indicator;
import org.southsouth.readiness.core.plan.Suggestion;
import org.southsouth.readiness.files.CsvCountryGroups;
import org.southsouth.readiness.report.figure.FigureSamples;

/** Plans and matches on the shipped questionnaire with invented answers. */
public final class ListSamples {
    private static final List<String> COUNTRIES = List.of(
            "KHM", "VNM", "RWA", "WSM", "GAB", "COL", "URY", "VUT", "IDN", "BRA", "GHA", "KEN", "SEN", "LAO", "FJI",
            "NPL");

    private ListSamples() {}

    public static Entry entry() {
        return FigureSamples.entry("KHM", "2026", 3, 0.05);
    }

    public static List<Action> suggested(Entry entry) {
        AtomicInteger number = new AtomicInteger();
        return Suggestion.all(entry.scorecard(), () -> new ActionId("a" + number.incrementAndGet()));
    }

    /** Suggestions that somebody has worked on: one overdue, one done, one with an obstacle. */
    public static PlanSheet kept() {
        Entry entry = entry();
        List<Action> suggested = suggested(entry);
        List<Action> actions = new ArrayList<>();
        for (int i = 0; i < suggested.size(); i++) {
            actions.add(filled(suggested.get(i), i));
        }
        return new PlanSheet(entry, actions, PlanSheet.Origin.KEPT, changes(actions.get(0)));
    }

    /** Of this action, and of one that is not there any more. */
    private static List<ActionChange> changes(Action action) {
        ActionId gone = new ActionId("gone");
        Instant day = Instant.parse("2026-09-14T09:30:00Z");
        return List.of(
                new ActionChange(action.id(), day, "A. Silva", new Turn(Part.END, "2026-08-31", "2026-09-30")),
                new ActionChange(action.id(), day, "A. Silva", new Turn(Part.STATE, "PROPOSED", "AGREED")),
                new ActionChange(gone, day.minusSeconds(60), "", new Turn(Part.DELETED, "Buy a server", "")),
                new ActionChange(gone, day.minusSeconds(90), "", new Turn(Part.ADDED, "", "Buy servers")));
    }

    private static Action filled(Action action, int place) {
        List<ActionState> states = List.of(ActionState.values());
        ActionState state = states.get(place % states.size());
        boolean isBare = place % 5 == 4;
        return new Action(
                action.id(),
                action.question(),
                action.aim(),
                action.title(),
                new Action.Bodies(
                        action.bodies().lead(),
                        isBare ? "" : "Chamber of commerce, postal operator",
                        place % 3 == 0 ? "Viet Nam" : ""),
                isBare ? null : LocalDate.of(2026, 1 + place % 12, place % 2 == 0 ? 1 : 15),
                isBare ? null : LocalDate.of(2027, 1 + place % 12, 28).minusYears(place % 7 == 2 ? 1 : 0),
                isBare
                        ? null
                        : new CostRange(
                                BigDecimal.valueOf(50_000L * (1 + place)),
                                BigDecimal.valueOf(150_000L * (1 + place)),
                                "USD"),
                isBare ? Indicator.NONE : new Indicator("Parcels with advance data", "4 %", "80 %"),
                action.sdg(),
                place % 4 == 1 ? "Amend the customs regulation of 2014" : "",
                List.of(Feasibility.HIGH, Feasibility.MEDIUM, Feasibility.LOW).get(place % 3),
                state,
                state == ActionState.STALLED ? "The exchange rule is not changed yet." : "",
                state == ActionState.DONE ? "Official gazette 2026/114" : "",
                place == 0
                        ? List.of(new FollowUp(LocalDate.of(2026, 10, 1), "First meeting held", "A. Silva"))
                        : List.of());
    }

    public static PlanSheet proposed() {
        return new PlanSheet(entry(), suggested(entry()), PlanSheet.Origin.SUGGESTED);
    }

    /** The same text in every place of one action. */
    public static PlanSheet hostile(String text) {
        Entry entry = HostileTexts.entry(text);
        Action action = new Action(
                new ActionId(text),
                null,
                null,
                text,
                new Action.Bodies(text, text, text),
                LocalDate.EPOCH,
                LocalDate.EPOCH,
                new CostRange(BigDecimal.ZERO, new BigDecimal("1e15"), "USD"),
                new Indicator(text, text, text),
                text,
                text,
                Feasibility.LOW,
                ActionState.STALLED,
                text,
                text,
                List.of(new FollowUp(LocalDate.EPOCH, text, text)));
        List<ActionChange> changes = List.of(
                new ActionChange(action.id(), Instant.EPOCH, text, new Turn(Part.TITLE, text, text)),
                new ActionChange(new ActionId("gone"), Instant.EPOCH, text, new Turn(Part.DELETED, text, "")));
        return new PlanSheet(entry, List.of(action), PlanSheet.Origin.KEPT, changes);
    }

    public static Matching matching(int parties) {
        CountryGroups groups =
                new CsvCountryGroups(Path.of("target/no-folder")).read().value();
        List<Party> all = new ArrayList<>();
        for (int i = 0; i < parties; i++) {
            Entry entry = FigureSamples.entry(COUNTRIES.get(i), "2026", 3 + i, 0.05);
            Entry before = FigureSamples.entry(COUNTRIES.get(i), "2024", 40 + i, 0.05);
            Optional<CountryFacts> facts = groups.of(entry.profile().subject());
            Party.Readiness readiness = i > 0 && i % 5 == 4
                    ? Party.Readiness.NOT_VALIDATED
                    : i > 0 && i % 7 == 6 ? Party.Readiness.NOT_WILLING : Party.Readiness.READY;
            all.add(new Party(entry, Optional.of(before), facts, readiness));
        }
        return Matching.of(Parties.of(FigureSamples.SHIPPED, all), 0, question -> Priority.HIGH);
    }

    /** Actions in these words, one after the other. */
    public static PlanSheet worded(List<String> words) {
        PlanSheet kept = kept();
        List<Action> actions = new ArrayList<>();
        for (Action action : kept.actions()) {
            String text = words.get(actions.size() % words.size());
            actions.add(new Action(
                    action.id(),
                    action.question(),
                    action.aim(),
                    text,
                    new Action.Bodies(text, text, text),
                    action.start(),
                    action.end(),
                    action.cost(),
                    new Indicator(text, "4 %", "80 %"),
                    action.sdg(),
                    text,
                    action.feasibility(),
                    action.state(),
                    action.obstacle().isEmpty() ? "" : text,
                    text,
                    List.of()));
        }
        return new PlanSheet(kept.entry(), actions, PlanSheet.Origin.KEPT, kept.changes());
    }

    /** Everybody is a city of one of these names. */
    public static Matching cities(List<String> subjects) {
        List<Party> all = new ArrayList<>();
        for (String subject : subjects) {
            all.add(party(FigureSamples.entry(subject, "2026", 3 + all.size(), 0.05)));
        }
        return Matching.of(Parties.of(FigureSamples.SHIPPED, all), 0, question -> Priority.HIGH);
    }

    /** One who has every gap beside one who has none, both with this text as their name. */
    public static Matching hostileMatching(String text) {
        Party own = party(HostileTexts.entry(text));
        Party other = party(ReportSamples.entry("VNM" + text, "2026", ReportSamples.good()));
        return Matching.of(Parties.of(own.scorecard().framework(), List.of(own, other)), 0, question -> Priority.HIGH);
    }

    private static Party party(Entry entry) {
        return new Party(entry, Optional.empty(), Optional.empty(), Party.Readiness.READY);
    }
}
