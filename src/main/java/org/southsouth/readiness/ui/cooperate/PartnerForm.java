package org.southsouth.readiness.ui.cooperate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.comparison.CountryFacts;
import org.southsouth.readiness.core.cooperation.Party;
import org.southsouth.readiness.ui.controls.Texts;

/** Ticks for whom to consider; a group ticks those that belong to it and no others. */
final class PartnerForm extends VBox {
    private final CooperateViewModel model;
    private final Subject own;
    private final ComboBox<Group> groups = new ComboBox<>();
    private final Map<Subject, CheckBox> ticks = new LinkedHashMap<>();
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();

    /** Some of the others by what is known of them; its name is what the box shows. */
    private record Group(String name, Predicate<Party> has) {
        @Override
        public String toString() {
            return name;
        }
    }

    PartnerForm(CooperateViewModel model, ScoredParticipants gathered) {
        super(12);
        this.model = model;
        this.own = gathered.own().profile().subject();
        getStyleClass().add("partner-form");
        VBox list = new VBox(8);
        list.getStyleClass().add("partner-list");
        Comparator<String> order = model.words().context().formats().alphabetical();
        List<Party> others = gathered.others().stream()
                .sorted(Comparator.comparing(model.words()::name, order))
                .toList();
        for (Party party : others) {
            Subject subject = party.profile().subject();
            CheckBox tick = new CheckBox(label(party));
            tick.setSelected(model.choice().has(own, subject));
            tick.selectedProperty().subscribe(this::check);
            ticks.put(subject, tick);
            list.getChildren().add(tick);
        }
        groups.getItems().setAll(groups(gathered));
        groups.setPromptText(model.text("cooperate.choose.group"));
        groups.setAccessibleText(model.text("cooperate.choose.group"));
        groups.setMaxWidth(Double.MAX_VALUE);
        groups.valueProperty().addListener((value, before, chosen) -> others.forEach(party -> tick(party, chosen)));
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("partner-scroll");
        getChildren()
                .addAll(
                        new VBox(
                                4,
                                Texts.plain(model.text("cooperate.choose.group.label"), "t-caption", "muted"),
                                groups),
                        scroll);
        check();
    }

    private void tick(Party party, Group group) {
        CheckBox tick = ticks.get(party.profile().subject());
        if (tick != null) {
            tick.setSelected(group.has().test(party));
        }
    }

    private String label(Party party) {
        String name = model.words().name(party);
        return switch (party.readiness()) {
            case READY -> name;
            case NOT_VALIDATED -> model.text("cooperate.choose.not-validated", name);
            case NOT_WILLING -> model.text("cooperate.choose.not-willing", name);
        };
    }

    private List<Group> groups(ScoredParticipants gathered) {
        List<Group> found = new ArrayList<>();
        found.add(new Group(
                model.text(own.isFictional() ? "cooperate.choose.fictional" : "cooperate.choose.everybody"),
                party -> PartnerChoice.isUsual(own, party.profile().subject())));
        if (!own.isFictional()) {
            found.add(new Group(
                    model.text("cooperate.choose.fictional"),
                    party -> party.profile().subject().isFictional()));
        }
        Optional<CountryFacts> own = gathered.own().facts();
        own.filter(facts -> !facts.languages().isEmpty())
                .ifPresent(facts -> found.add(new Group(
                        model.text("cooperate.choose.language", model.words().name(gathered.own())),
                        has(other -> other.languages().stream().anyMatch(facts.languages()::contains)))));
        Set<String> regions = new LinkedHashSet<>();
        own.map(CountryFacts::region).ifPresent(regions::add);
        gathered.others().stream()
                .flatMap(party -> party.facts().stream())
                .map(CountryFacts::region)
                .sorted()
                .forEach(regions::add);
        regions.stream()
                .filter(region -> !region.isEmpty())
                .forEach(region -> found.add(new Group(region, has(other -> region.equals(other.region())))));
        found.add(new Group(model.text("cooperate.choose.ldc"), has(CountryFacts::isLdc)));
        found.add(new Group(model.text("cooperate.choose.lldc"), has(CountryFacts::isLldc)));
        found.add(new Group(model.text("cooperate.choose.sids"), has(CountryFacts::isSids)));
        return found.stream()
                .filter(group -> gathered.others().stream().anyMatch(group.has()))
                .toList();
    }

    private static Predicate<Party> has(Predicate<CountryFacts> trait) {
        return party -> party.facts().filter(trait).isPresent();
    }

    private void check() {
        complete.set(ticks.values().stream().anyMatch(CheckBox::isSelected));
    }

    /** Empty where everybody is ticked who is without a choice: whoever comes later belongs to them. */
    Optional<Set<Subject>> chosen() {
        Set<Subject> chosen = new LinkedHashSet<>();
        ticks.forEach((subject, tick) -> {
            if (tick.isSelected()) {
                chosen.add(subject);
            }
        });
        Set<Subject> usual = ticks.keySet().stream()
                .filter(subject -> PartnerChoice.isUsual(own, subject))
                .collect(Collectors.toSet());
        return chosen.equals(usual) ? Optional.empty() : Optional.of(chosen);
    }

    Node first() {
        return groups;
    }

    ReadOnlyBooleanProperty completeProperty() {
        return complete.getReadOnlyProperty();
    }
}
