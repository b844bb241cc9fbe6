package org.southsouth.readiness.core.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Subject;

class CountryGroupsTest {
    private static final CountryFacts KHM = facts("KHM", "Asia", "South-eastern Asia", true, false, false);
    private static final CountryFacts LAO = facts("LAO", "Asia", "South-eastern Asia", true, true, false);
    private static final CountryFacts WSM = facts("WSM", "Oceania", "", false, false, true);
    private static final CountryFacts FICTIONAL = facts("XMV", "Nowhere", "", true, true, true);

    private static CountryFacts facts(
            String code, String region, String subregion, boolean isLdc, boolean isLldc, boolean isSids) {
        return new CountryFacts(code, region, subregion, isLdc, isLldc, isSids, Set.of("en"), LocalDate.of(2026, 1, 1));
    }

    private static CountryGroup region(String name) {
        return new CountryGroup(CountryGroup.Kind.REGION, name);
    }

    @Test
    void groups_stand_in_the_order_of_the_table_and_only_with_a_country() {
        assertThat(new CountryGroups(List.of(WSM, KHM, LAO)).groups())
                .containsExactly(
                        region("Oceania"),
                        region("Asia"),
                        new CountryGroup(CountryGroup.Kind.SUBREGION, "South-eastern Asia"),
                        CountryGroup.LDC,
                        CountryGroup.LLDC,
                        CountryGroup.SIDS);
        assertThat(new CountryGroups(List.of(KHM)).groups())
                .doesNotContain(CountryGroup.LLDC, CountryGroup.SIDS)
                .contains(CountryGroup.LDC);
        assertThat(new CountryGroups(List.of()).groups()).isEmpty();
    }

    @Test
    void a_city_is_known_by_its_country_and_belongs_to_no_group() {
        CountryGroups groups = new CountryGroups(List.of(KHM, WSM));
        Subject city = Subject.ofCity("KHM", "Phnom Penh");
        assertThat(groups.of(city)).contains(KHM);
        assertThat(groups.of(new Subject("VNM"))).isEmpty();
        List<Subject> subjects = List.of(new Subject("WSM"), city, new Subject("KHM"), new Subject("VNM"));
        assertThat(groups.members(CountryGroup.LDC, subjects)).containsExactly(2);
        assertThat(groups.members(CountryGroup.SIDS, subjects)).containsExactly(0);
        assertThat(groups.members(region("Asia"), subjects)).containsExactly(2);
        assertThat(groups.members(region("Africa"), subjects)).isEmpty();
    }

    @Test
    void others_are_known_and_make_no_group() {
        CountryGroups groups =
                new CountryGroups(List.of(KHM)).with(List.of(FICTIONAL, facts("KHM", "x", "", false, false, false)));
        assertThat(groups.of(new Subject("XMV"))).contains(FICTIONAL);
        assertThat(groups.of(new Subject("KHM"))).contains(KHM);
        assertThat(groups.countries()).containsExactly(KHM);
        assertThat(groups.groups()).doesNotContain(region("Nowhere"), CountryGroup.SIDS);
        assertThat(groups.members(CountryGroup.SIDS, List.of(new Subject("XMV"))))
                .containsExactly(0);
    }

    @Test
    void a_country_stands_once() {
        assertThatThrownBy(() -> new CountryGroups(List.of(KHM, KHM))).isInstanceOf(IllegalArgumentException.class);
    }
}
