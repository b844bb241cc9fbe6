package org.southsouth.readiness.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LowerChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchKeyTest {
    private static final List<String> TITLES = List.of(
            "Internet use",
            "International links",
            "Power cuts",
            "Côte d’Ivoire",
            "Customs for small parcels",
            "Addresses without a street");

    private static List<String> find(String typed) {
        Function<String, SearchKey> key = SearchKey::of;
        return SearchKey.of(typed).among(TITLES, key);
    }

    @ParameterizedTest
    @CsvSource({
        "interent, Internet use",
        "adreses, Addresses without a street",
        "internat, International links",
        "intrnet, Internet use",
        "innternet, Internet use",
        "imternet, Internet use",
        "internet usse, ''",
        "custosm, Customs for small parcels",
        "small parcles, Customs for small parcels",
        "ivoyre, Côte d’Ivoire",
        "cote d'iv, Côte d’Ivoire",
        "powr, ''",
        "interrnett, Internet use",
        "interrnat, International links"
    })
    void one_letter_may_be_wrong_in_a_word_of_five(String typed, String found) {
        assertThat(find(typed)).isEqualTo(found.isEmpty() ? List.of() : List.of(found));
    }

    @Test
    void what_stands_exactly_is_all_there_is_and_nothing_finds_everything() {
        assertThat(find("inter")).containsExactly("Internet use", "International links");
        assertThat(find("cuts")).containsExactly("Power cuts");
        assertThat(find(" ")).isEqualTo(TITLES);
        assertThat(find("qqqqqq")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        acount         | account | false
        acount         | accounts | false
        acount         | accountable | true
        acount         | country | true
        acocunt        | account | false
        accounts       | account | false
        acccount       | account | false
        accoun         | account | false
        account        | accountable | true
        account own    | own account | false
        """)
    void what_only_begins_a_word_is_less_near_than_the_word_itself(String typed, String text, boolean isBeginning) {
        assertThat(SearchKey.of(typed).nearness(List.of(SearchKey.of(text))))
                .contains(new SearchKey.Nearness(isBeginning, 0));
    }

    @Test
    void a_whole_word_is_nearer_than_an_earlier_field_and_every_word_is_needed() {
        List<SearchKey> fields = List.of(SearchKey.of("Country"), SearchKey.of("an account"));
        assertThat(SearchKey.of("acount").nearness(fields)).contains(new SearchKey.Nearness(false, 1));
        assertThat(SearchKey.of("acount contry").nearness(fields)).contains(new SearchKey.Nearness(false, 1));
        assertThat(SearchKey.of("acount parcel").nearness(fields)).isEmpty();
        assertThat(new SearchKey.Nearness(false, 3)).isLessThan(new SearchKey.Nearness(true, 0));
    }

    @Property
    void any_single_slip_still_finds_the_word(
            @ForAll @LowerChars @StringLength(min = 6, max = 12) String word,
            @ForAll @IntRange(max = 5) int at,
            @ForAll @IntRange(max = 3) int slip) {
        String typed = switch (slip) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + "é" + word.substring(at);
            case 2 -> word.substring(0, at) + "7" + word.substring(at + 1);
            default ->
                at + 1 == word.length()
                        ? word
                        : word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        };
        assertThat(SearchKey.of(typed).among(List.of(word), SearchKey::of)).containsExactly(word);
    }

    @Test
    void places_are_told_in_the_text_as_it_stands_and_never_one_over_another() {
        String text = "Côte d’Ivoire; COTE D'IVOIRE, 2026";
        List<String> found = SearchKey.of("cote d'i").places(text).stream()
                .map(place -> text.substring(place.from(), place.to()))
                .toList();
        assertThat(found).containsExactly("Côte d’I", "COTE D'I");
        assertThat(SearchKey.of("aa").places("aaaaa")).hasSize(2);
        assertThat(SearchKey.of("2026").places(text)).hasSize(1);
        assertThat(SearchKey.of(" ").places(text)).isEmpty();
    }
}
