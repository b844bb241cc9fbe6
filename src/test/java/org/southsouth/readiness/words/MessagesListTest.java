package org.southsouth.readiness.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.southsouth.readiness.core.problem.Problem;

class MessagesListTest {
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "'' = ''",
                "Samoa = Samoa",
                "Samoa|Fiji = Samoa and Fiji",
                "Samoa|Fiji|Nepal = Samoa, Fiji and Nepal",
                "Data and results|Skills = Data and results; Skills",
                "Skills, use|Prices|Post = Skills, use; Prices; Post",
                "“Skills, use”|“Prices and post” = “Skills, use” and “Prices and post”",
                "Samoa|Sandland = Samoa and Sandland"
            })
    void names_with_a_comma_or_an_and_are_told_apart(String names, String expected) {
        assertThat(MESSAGES.list(names.isEmpty() ? List.of() : List.of(names.split("\\|"))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Samoa = Samoa",
                "Skills, use = Skills, use",
                "Samoa|Fiji|Nepal = Samoa, Fiji and Nepal",
                "Data and results|Skills = “Data and results” and “Skills”",
                "Skills, use|Prices|Post = “Skills, use”, “Prices” and “Post”"
            })
    void in_the_middle_of_a_sentence_they_are_told_apart_by_quotes(String names, String expected) {
        assertThat(MESSAGES.within(List.of(names.split("\\|")))).isEqualTo(expected);
    }

    /** A row that somebody altered printed a line of its own, which said that all is sound. */
    @Test
    void a_problem_is_one_line_whatever_a_row_says() {
        Problem problem = Problem.of(
                "XTM 2026\nThe data is sound.\u2028Yes", "problem.answer.day", "1 May\r\nThe data is sound.");
        assertThat(MESSAGES.of(problem))
                .startsWith("XTM 2026The data is sound.Yes: \"1 MayThe data is sound.\"")
                .matches("[^\\n\\r\\u2028]*");
    }
}
