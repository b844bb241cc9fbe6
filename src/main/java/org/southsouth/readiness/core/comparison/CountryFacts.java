package org.southsouth.readiness.core.comparison;

import java.time.LocalDate;
import java.util.Set;

/**
 * What is known of a country, by its ISO 3166-1 alpha-3 code: its region and subregion after the United Nations (M49;
 * empty where it has none), whether it is a least developed country, a landlocked developing one, a small island
 * developing state, its official languages (ISO 639 codes; empty where they are not known), and the day for which that was
 * said.
 */
public record CountryFacts(
        String country,
        String region,
        String subregion,
        boolean isLdc,
        boolean isLldc,
        boolean isSids,
        Set<String> languages,
        LocalDate asOf) {
    public CountryFacts {
        languages = Set.copyOf(languages);
    }

    /** Whether it belongs to this group. */
    public boolean isIn(CountryGroup group) {
        return switch (group.kind()) {
            case REGION -> region.equals(group.name());
            case SUBREGION -> subregion.equals(group.name());
            case LDC -> isLdc;
            case LLDC -> isLldc;
            case SIDS -> isSids;
        };
    }
}
