package org.southsouth.readiness.ui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.words.Messages;

/** What officials type who do not know how the questionnaire says it, on the questionnaire itself. */
class QuestionSearchTest {
    private static final Framework FRAMEWORK =
            new JsonFrameworkSource().read("assessments/south-south-ecommerce").value();
    private static final Messages WORDS = Messages.in(Locale.ENGLISH);

    private static QuestionSearch search() {
        SearchTerms terms = SearchTerms.of(
                WORDS.getString("answer.search.words.small"), WORDS.getString("answer.search.words.same"));
        return new QuestionSearch(Scoring.score(FRAMEWORK, Answers.none(), Basis.FULL_COUNTRY), terms);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        how expensive is internet            | ICT-AFFO-01
        expensive phone                      | ICT-AFFO-02
        refund when parcel is broken         | LOG-RETN-03
        how many days customs                | LOG-CUST-07
        can a buyer send goods back          | LOG-RETN-01
        fast internet                        | ICT-AFFO-03
        electricity                          | ICT-CONN-06
        courier for a village                | LOG-POST-02
        credit for women                     | WOM-LAW-02
        scam                                 | REG-DATA-03
        how many people have internet        | ICT-CONN-01
        people have internet                 | ICT-CONN-01
        how many people are online           | ICT-CONN-01
        time to clear a parcel at the border | LOG-CUST-07
        stolen personal information          | REG-DATA-01
        internet users                       | ICT-CONN-01
        postal adress                        | LOG-POST-02
        delivry adress                       | LOG-POST-02
        how long does customs take           | LOG-CUST-07
        intrnet speed                        | ICT-AFFO-03
        internet speed                       | ICT-AFFO-03
        banck acount women                   | WOM-FINA-01
        mobil mony                           | LOG-PAY-01
        smartfone                            | ICT-AFFO-02
        percent of people online             | ICT-CONN-01
        percentage of adults with an account | LOG-PAY-01
        percent women sellers                | WOM-DATA-03
        % women sellers                      | WOM-DATA-03
        blackouts                            | ICT-CONN-06
        e-signature                          | REG-EDOC-02
        hackers                              | REG-DATA-03
        maternity leave                      | WOM-LAW-04
        """)
    void what_is_meant_is_among_the_first_five(String typed, String question) {
        assertThat(search().find(typed).found().stream()
                        .map(found -> found.id().value())
                        .limit(5))
                .contains(question);
    }

    /** Neither "country" for "acount", nor what has the word only in an option. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        acount  | Account ownership; Account gap
        custems | Online customs steps; Parcel data from post to customs; Customs data exchange with other countries
        paymant | Payment firms that are not banks; Instant payments between providers; Payment link with another country
        """)
    void a_whole_word_with_one_wrong_letter_comes_first_and_a_title_before_the_rest(String typed, String titles) {
        assertThat(search().find(typed).found().stream().map(QuestionSearch.Found::title))
                .startsWith(titles.split("; "));
    }

    /** The first was of trade agreements, and one of its seven was found. */
    @ParameterizedTest
    @CsvSource({"digital payments, LOG-PAY, 7", "digitl payments, LOG-PAY, 7", "returns claims, LOG-RETN, 4"})
    void the_name_of_a_theme_finds_all_its_questions_first(String typed, String beginning, int count) {
        assertThat(search().find(typed).found().stream()
                        .map(found -> found.id().value())
                        .limit(count))
                .hasSize(count)
                .allMatch(id -> id.startsWith(beginning));
    }

    /** "Border" means as much as both words, and came first. */
    @ParameterizedTest
    @ValueSource(strings = {"customs clearance", "custms clearence"})
    void of_two_words_that_mean_the_same_one_is_there_as_typed(String typed) {
        assertThat(search().find(typed).found().get(0).id().value()).startsWith("LOG-CUST");
    }

    /** Six questions were listed, and nobody could see why. */
    @ParameterizedTest
    @CsvSource({
        "smartfone, smartphone",
        "goverment, government",
        "intrnet speed, internet",
        "electricity, ''",
        "xyzxyzxyz, ''"
    })
    void the_word_that_was_taken_in_the_place_of_what_was_typed_is_told(String typed, String read) {
        assertThat(String.join(" ", search().find(typed).read())).isEqualTo(read);
    }

    /** ICT-SECU-02 opened 4G coverage, which is another number 02. */
    @Test
    void a_number_that_no_question_has_offers_its_theme() {
        QuestionSearch.Result result = search().find("ICT-SECU-02");
        assertThat(result.hasAll()).isFalse();
        assertThat(result.found().get(0).id().value()).startsWith("ICT-SECU");
        assertThat(search().find("ICT-SECU-03").hasAll()).isTrue();
    }

    /** Two lists in a message file: a word in both, or twice, would be a slip. */
    @Test
    void no_small_word_means_something() {
        SearchTerms terms = SearchTerms.of(
                WORDS.getString("answer.search.words.small"), WORDS.getString("answer.search.words.same"));
        assertThat(terms.small()).hasSizeGreaterThan(40);
        assertThat(terms.groups())
                .hasSizeGreaterThan(20)
                .allSatisfy(group -> assertThat(group).hasSizeGreaterThan(1).noneMatch(terms.small()::contains));
    }
}
