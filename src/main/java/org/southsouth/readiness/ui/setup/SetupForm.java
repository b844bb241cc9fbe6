package org.southsouth.readiness.ui.setup;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.words.TypedDay;

/** What is typed and chosen, as it stands in the fields. The country is a code, empty while none is chosen. */
final class SetupForm {
    private final BooleanProperty cityKind = new SimpleBooleanProperty();
    private final StringProperty country = new SimpleStringProperty("");
    private final StringProperty city = new SimpleStringProperty("");
    private final StringProperty round = new SimpleStringProperty("");
    private final StringProperty due = new SimpleStringProperty("");
    private String dueBefore = "";
    private String roundBefore = "";
    private final BooleanProperty core = new SimpleBooleanProperty();
    private final StringProperty leadBody = new SimpleStringProperty("");
    private final StringProperty contact = new SimpleStringProperty("");
    private final BooleanProperty willingToShare = new SimpleBooleanProperty();
    private final ObservableList<Person> people = FXCollections.observableArrayList();
    private final StringProperty personName = new SimpleStringProperty("");
    private final StringProperty personRole = new SimpleStringProperty("");

    /** All that stands in it, as it was typed. */
    record Typed(
            boolean isCity,
            String country,
            String city,
            String round,
            String due,
            boolean isCore,
            String leadBody,
            String contact,
            boolean isWilling,
            List<Person> people,
            Person person) {
        Typed {
            people = List.copyOf(people);
        }

        /** Without what is only chosen: whoever looks at another kind has begun nothing. */
        List<Object> texts() {
            return List.of(country, city, round, due, leadBody, contact, people, person);
        }
    }

    Typed typed() {
        return new Typed(
                cityKind.get(),
                country.get(),
                city.get(),
                round.get(),
                due.get(),
                core.get(),
                leadBody.get(),
                contact.get(),
                willingToShare.get(),
                people,
                new Person(personName.get(), personRole.get()));
    }

    /** Goes on with what was typed; what was set up before stays what it was. */
    void fill(Typed typed) {
        cityKind.set(typed.isCity());
        country.set(typed.country());
        city.set(typed.city());
        round.set(typed.round());
        due.set(typed.due());
        core.set(typed.isCore());
        leadBody.set(typed.leadBody());
        contact.set(typed.contact());
        willingToShare.set(typed.isWilling());
        people.setAll(typed.people());
        personName.set(typed.person().name());
        personRole.set(typed.person().role());
    }

    void fill(Profile profile) {
        cityKind.set(profile.subject().isCity());
        country.set(profile.subject().country());
        city.set(profile.subject().city());
        round.set(profile.round().name());
        roundBefore = profile.round().name();
        due.set(profile.due());
        dueBefore = profile.due();
        core.set(profile.depth() == Depth.CORE);
        leadBody.set(profile.leadBody());
        contact.set(profile.contact());
        willingToShare.set(profile.willingToShare());
        people.setAll(profile.people());
    }

    /** To be asked for when nothing is wrong. A core check is for countries only. */
    Profile profile() {
        Subject subject =
                cityKind.get() ? Subject.ofCity(country.get(), city.get().strip()) : new Subject(country.get());
        return new Profile(
                subject,
                Round.written(round.get().strip()),
                core.get() && !cityKind.get() ? Depth.CORE : Depth.FULL,
                due.get().strip(),
                leadBody.get().strip(),
                contact.get().strip(),
                people,
                willingToShare.get());
    }

    /** Takes the person that is being typed into the list; nothing while there is no name. */
    void addPerson() {
        if (!personName.get().isBlank()) {
            people.add(new Person(personName.get().strip(), personRole.get().strip()));
            personName.set("");
            personRole.set("");
        }
    }

    /** Tells of every change. */
    void onAnyChange(Runnable action) {
        onChange(action);
        List.of(leadBody, personName, personRole).forEach(text -> text.subscribe(action));
        willingToShare.subscribe(action);
        people.subscribe(action);
    }

    /** Tells of every change in a field that can be wrong. */
    void onChange(Runnable action) {
        cityKind.subscribe(action);
        country.subscribe(action);
        city.subscribe(action);
        round.subscribe(action);
        due.subscribe(action);
        core.subscribe(action);
        contact.subscribe(action);
    }

    BooleanProperty cityKindProperty() {
        return cityKind;
    }

    StringProperty countryProperty() {
        return country;
    }

    StringProperty cityProperty() {
        return city;
    }

    StringProperty roundProperty() {
        return round;
    }

    StringProperty dueProperty() {
        return due;
    }

    /** Writes a day that was typed out in full, so that everybody reads the same one, also whoever puts the month first. */
    void settleDue(LocalDate today, Function<LocalDate, String> words) {
        if (!isDueAsBefore()) {
            TypedDay.from(today, due.get()).ifPresent(day -> due.set(words.apply(day)));
        }
    }

    /** Whether nobody touched the day that was set up before, which may be any words. */
    boolean isDueAsBefore() {
        return due.get().strip().equals(dueBefore);
    }

    /** Whether nobody touched the round that was set up before. */
    boolean isRoundAsBefore() {
        return round.get().strip().equals(roundBefore);
    }

    BooleanProperty coreProperty() {
        return core;
    }

    StringProperty leadBodyProperty() {
        return leadBody;
    }

    StringProperty contactProperty() {
        return contact;
    }

    BooleanProperty willingToShareProperty() {
        return willingToShare;
    }

    ObservableList<Person> people() {
        return people;
    }

    StringProperty personNameProperty() {
        return personName;
    }

    StringProperty personRoleProperty() {
        return personRole;
    }
}
