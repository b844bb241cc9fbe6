package org.southsouth.readiness.report.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.chart.Type;

class PaperTest {
    private final PaperTones tones = new PaperTones();
    private final PaperMeasure measure = new PaperMeasure(PaperFonts.bundled());

    @Test
    void colours_are_those_of_the_token_files() {
        String light = Bundled.text("theme/tokens-light.css");
        assertThat(light)
                .contains("-ec-text:          #" + tones.hex(Tone.INK))
                .contains("-ec-score-2:       #" + tones.hex(Tone.SCORE_2))
                .contains("-ec-warn:          #" + tones.hex(Tone.CARE));
        assertThat(Bundled.text("report/tokens-print.css")).contains("--ec-rule: #" + tones.hex(Tone.RULE));
    }

    @Test
    void no_two_bands_look_alike() {
        Set<String> fills = new HashSet<>();
        for (Tone tone : List.of(Tone.SCORE_1, Tone.SCORE_2, Tone.SCORE_3, Tone.SCORE_4, Tone.PAPER)) {
            fills.add(tones.hex(tone));
        }
        assertThat(fills).hasSize(5);
    }

    @Test
    void a_colour_nobody_named_is_refused() {
        assertThatThrownBy(() -> tones.token("mauve")).hasMessageContaining("mauve");
    }

    /** A figure of Noto Sans is 572 of 1000 units wide. */
    @Test
    void texts_are_measured_in_millimetres() {
        assertThat(measure.width("0", Type.plain(10))).isCloseTo(0.572 * 10 * 25.4 / 72, within(0.001));
        assertThat(measure.width("1111", Type.plain(8))).isCloseTo(measure.width("0000", Type.plain(8)), within(1e-9));
        assertThat(measure.width("Emerging", Type.bold(8))).isGreaterThan(measure.width("Emerging", Type.plain(8)));
    }

    @Test
    void the_face_has_the_signs_that_charts_use() {
        assertThat("–−+·…".codePoints().allMatch(PaperFonts.bundled()::has)).isTrue();
        assertThat(PaperFonts.bundled().has('→')).isFalse();
    }

    @Test
    void names_in_other_scripts_are_drawn_in_their_letters() {
        PaperFonts fonts = PaperFonts.bundled();
        FontRenderContext context = new FontRenderContext(null, true, true);
        Rectangle2D box =
                fonts.layout("\uE000", Type.plain(8), context).getOutline(null).getBounds2D();
        for (String name : List.of("ق", "电", "ភ")) {
            assertThat(fonts.has(name)).isFalse();
            assertThat(fonts.layout(name, Type.plain(8), context)
                            .getOutline(null)
                            .getBounds2D())
                    .as(name)
                    .isNotEqualTo(box);
        }
        assertThat(new PaperMeasure(fonts).width("上海市 2026", Type.plain(8))).isGreaterThan(10);
    }
}
