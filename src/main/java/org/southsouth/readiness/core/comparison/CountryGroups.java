package org.southsouth.readiness.core.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.southsouth.readiness.core.assessment.Subject;

/** Which country belongs to which groups, and what is known of it; immutable. What is known of a city is its country's. */
public final class CountryGroups {
    private final Map<String, CountryFacts> byCountry = new LinkedHashMap<>();
    private final Map<String, CountryFacts> others = new LinkedHashMap<>();

    /** Takes each country once. */
    public CountryGroups(List<CountryFacts> countries) {
        for (CountryFacts facts : countries) {
            if (byCountry.put(facts.country(), facts) != null) {
                throw new IllegalArgumentException("country twice: " + facts.country());
            }
        }
    }

    /** The same, knowing of these too where its own table does not; they make no group. */
    public CountryGroups with(List<CountryFacts> others) {
        CountryGroups groups = new CountryGroups(countries());
        others.forEach(facts -> groups.others.put(facts.country(), facts));
        return groups;
    }

    /** Those of the table. */
    public List<CountryFacts> countries() {
        return List.copyOf(byCountry.values());
    }

    /** Empty where nothing is known of it: that is not the same as belonging to no group. */
    public Optional<CountryFacts> of(Subject subject) {
        CountryFacts facts = byCountry.get(subject.country());
        return Optional.ofNullable(facts == null ? others.get(subject.country()) : facts);
    }

    /** Every group that has a country: regions, subregions, then LDC, LLDC and SIDS, each in the order of the table. */
    public List<CountryGroup> groups() {
        Set<CountryGroup> regions = new LinkedHashSet<>();
        Set<CountryGroup> subregions = new LinkedHashSet<>();
        for (CountryFacts facts : byCountry.values()) {
            if (!facts.region().isEmpty()) {
                regions.add(new CountryGroup(CountryGroup.Kind.REGION, facts.region()));
            }
            if (!facts.subregion().isEmpty()) {
                subregions.add(new CountryGroup(CountryGroup.Kind.SUBREGION, facts.subregion()));
            }
        }
        List<CountryGroup> groups = new ArrayList<>(regions);
        groups.addAll(subregions);
        for (CountryGroup group : List.of(CountryGroup.LDC, CountryGroup.LLDC, CountryGroup.SIDS)) {
            if (byCountry.values().stream().anyMatch(facts -> facts.isIn(group))) {
                groups.add(group);
            }
        }
        return groups;
    }

    /**
     * The places of the countries that belong to the group, in order: what {@link GroupFigures} takes. A city belongs to
     * none: the groups are of countries, and its country's figure is not its own.
     */
    public List<Integer> members(CountryGroup group, List<Subject> subjects) {
        List<Integer> members = new ArrayList<>();
        for (int i = 0; i < subjects.size(); i++) {
            if (!subjects.get(i).isCity()
                    && of(subjects.get(i)).filter(facts -> facts.isIn(group)).isPresent()) {
                members.add(i);
            }
        }
        return members;
    }
}
