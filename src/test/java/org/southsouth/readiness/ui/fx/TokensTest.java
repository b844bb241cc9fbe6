package org.southsouth.readiness.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.southsouth.readiness.testing.Contrast;

/** Colours that stand on each other can be told apart: 4.5 to 1 for text, 7 to 1 in high contrast, 3 to 1 for what is no text. */
class TokensTest {
    private static final double SHAPE = 3;
    private static final List<String> GROUNDS =
            List.of("canvas", "surface", "sunken", "sunken-deep", "accent-soft", "warn-soft");

    @ParameterizedTest
    @CsvSource({"tokens-light, 4.5", "tokens-dark, 4.5", "tokens-contrast, 7"})
    void tokens_that_are_used_together_have_enough_contrast(String sheet, double least) throws IOException {
        Map<String, Color> colours = read(sheet);
        List<String> found = new ArrayList<>();
        for (String ground : GROUNDS) {
            for (String text : List.of("text", "text-muted", "text-faint", "accent")) {
                check(colours, text, ground, least, found);
            }
            check(colours, "focus", ground, SHAPE, found);
        }
        for (String ground : List.of("canvas", "surface", "sunken", "accent-soft")) {
            check(colours, "line-control", ground, SHAPE, found);
        }
        for (String fill : List.of("accent", "accent-hover", "accent-press")) {
            check(colours, "on-accent", fill, least, found);
        }
        check(colours, "warn", "warn-soft", least, found);
        check(colours, "warn", "surface", least, found);
        check(colours, "danger", "surface", least, found);
        check(colours, "danger", "danger-soft", least, found);
        for (String step : List.of("1", "2", "3", "4", "none")) {
            check(colours, "on-score-" + step, "score-" + step, least, found);
        }
        for (String bar : List.of("bar-sure", "bar-unsure", "sunken", "surface")) {
            check(colours, "bar-mark", bar, SHAPE, found);
        }
        check(colours, "bar-sure", "bar-unsure", SHAPE, found);
        check(colours, "bar-sure", "sunken", SHAPE, found);
        assertThat(found).isEmpty();
    }

    private static void check(Map<String, Color> colours, String one, String on, double least, List<String> found) {
        double contrast =
                Contrast.of(Objects.requireNonNull(colours.get(one), one), Objects.requireNonNull(colours.get(on), on));
        if (contrast < least) {
            found.add(String.format(Locale.ROOT, "%s on %s %.2f, wanted %.1f", one, on, contrast, least));
        }
    }

    private static Map<String, Color> read(String sheet) throws IOException {
        String name = "/org/southsouth/readiness/theme/" + sheet + ".css";
        try (InputStream in = Objects.requireNonNull(TokensTest.class.getResourceAsStream(name), name)) {
            Matcher token = Pattern.compile("-ec-([a-z0-9-]+):\\s*(#[0-9A-F]{6})")
                    .matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            Map<String, Color> colours = new HashMap<>();
            while (token.find()) {
                colours.put(token.group(1), Color.web(token.group(2)));
            }
            return colours;
        }
    }
}
