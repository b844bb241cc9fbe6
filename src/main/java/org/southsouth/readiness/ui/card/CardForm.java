package org.southsouth.readiness.ui.card;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.card.Card;
import org.southsouth.readiness.core.card.CardCheck;
import org.southsouth.readiness.core.card.CooperationForm;
import org.southsouth.readiness.core.card.SdgTargets;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.words.TypedDay;

/** A card as it is being written: what stands in the fields, and what is wrong in them. */
final class CardForm {
    private final Card before;
    private final LocalDate today;
    private final Map<CardField, StringProperty> texts = new EnumMap<>(CardField.class);
    private final Map<CooperationForm, BooleanProperty> forms = new EnumMap<>(CooperationForm.class);

    CardForm(Card card, LocalDate today) {
        this.before = card;
        this.today = today;
        LocalDate until = card.validity().until();
        put(CardField.TITLE, card.title());
        put(CardField.CHALLENGE, card.story().challenge());
        put(CardField.DONE, card.story().done());
        put(CardField.RESULTS, card.story().results());
        put(CardField.REPLICATION, card.story().replication());
        put(CardField.EVIDENCE, card.story().evidence());
        put(CardField.COUNTRIES, card.sides().countries());
        put(CardField.PARTNERS, card.sides().partners());
        put(CardField.CONTACT, card.sides().contact());
        put(CardField.SDG, card.sdg());
        put(CardField.PERIOD, card.period());
        put(CardField.VALIDATED_BY, card.validity().by());
        put(CardField.VALID_UNTIL, until == null ? "" : until.toString());
        for (CooperationForm form : CooperationForm.values()) {
            forms.put(form, new SimpleBooleanProperty(card.forms().contains(form)));
        }
    }

    private void put(CardField field, String text) {
        texts.put(field, new SimpleStringProperty(text));
    }

    Card before() {
        return before;
    }

    /** {@code typed} hears of every change of a field. */
    void whenTyped(Runnable typed) {
        texts.values().forEach(text -> text.subscribe((before, now) -> typed.run()));
        forms.values().forEach(form -> form.subscribe((before, now) -> typed.run()));
    }

    StringProperty text(CardField field) {
        return Objects.requireNonNull(texts.get(field));
    }

    BooleanProperty chosen(CooperationForm form) {
        return Objects.requireNonNull(forms.get(form));
    }

    /** A day that cannot be read counts too. */
    boolean isChanged() {
        return !card().equals(before) || isUnreadable();
    }

    /** As typed; where nothing is, as it was. */
    String title() {
        return typed(CardField.TITLE).isEmpty() ? before.title() : typed(CardField.TITLE);
    }

    private boolean isUnreadable() {
        return day() == null && !typed(CardField.VALID_UNTIL).isEmpty();
    }

    private String typed(CardField field) {
        return text(field).get().strip();
    }

    /** A day that cannot be read stands as none: {@link #problems} tells of it. */
    Card card() {
        Set<CooperationForm> chosen = EnumSet.noneOf(CooperationForm.class);
        forms.forEach((form, isChosen) -> {
            if (isChosen.get()) {
                chosen.add(form);
            }
        });
        return new Card(
                before.id(),
                before.kind(),
                before.subject(),
                before.origin(),
                typed(CardField.TITLE),
                new Card.Story(
                        typed(CardField.CHALLENGE),
                        typed(CardField.DONE),
                        typed(CardField.RESULTS),
                        typed(CardField.REPLICATION),
                        typed(CardField.EVIDENCE)),
                new Card.Sides(typed(CardField.COUNTRIES), typed(CardField.PARTNERS), typed(CardField.CONTACT)),
                chosen,
                typed(CardField.SDG),
                typed(CardField.PERIOD),
                new Card.Validity(typed(CardField.VALIDATED_BY), day()));
    }

    void settleDay(Function<LocalDate, String> words) {
        TypedDay.of(today, typed(CardField.VALID_UNTIL))
                .ifPresent(day -> text(CardField.VALID_UNTIL).set(words.apply(day)));
    }

    /** Sound, but others will see a card that is over. */
    boolean isDayPast() {
        LocalDate day = day();
        return day != null && day.isBefore(today);
    }

    private @Nullable LocalDate day() {
        return TypedDay.of(today, typed(CardField.VALID_UNTIL)).orElse(null);
    }

    /** Whether words stand there and no number of a goal or target. */
    boolean namesNoTarget() {
        String sdg = typed(CardField.SDG);
        return !sdg.isEmpty() && sdg.codePoints().noneMatch(Character::isDigit);
    }

    /** By field, the first of each. */
    Map<CardField, Problem> problems() {
        Map<CardField, Problem> problems = new EnumMap<>(CardField.class);
        if (isUnreadable()) {
            problems.put(
                    CardField.VALID_UNTIL,
                    Problem.of(
                            "",
                            TypedDay.refusal(typed(CardField.VALID_UNTIL)),
                            typed(CardField.VALID_UNTIL),
                            TypedDay.yearAhead(today)));
        }
        String unknown = String.join(", ", SdgTargets.unknownIn(typed(CardField.SDG)));
        if (!unknown.isEmpty()) {
            problems.put(CardField.SDG, Problem.of("", "problem.sdg", unknown));
        }
        for (Problem problem : CardCheck.of(card(), "")) {
            CardField.of(problem.where())
                    .ifPresent(
                            field -> problems.putIfAbsent(field, new Problem("", problem.key(), problem.arguments())));
        }
        return problems;
    }
}
