package org.southsouth.readiness.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
