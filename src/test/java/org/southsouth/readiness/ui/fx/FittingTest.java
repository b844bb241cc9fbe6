package org.southsouth.readiness.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class FittingTest {
    private final List<Double> sizes = new ArrayList<>();

    @Test
    void a_page_is_compact_while_it_is_narrow_for_its_text() {
        Pane page = new Pane();
        Label plain = new Label();
        plain.setFont(Font.font(14));
        Fitting.follow(page, plain, (width, size) -> sizes.add(size));
        page.resize(1440, 900);
        assertThat(page.getStyleClass()).doesNotContain("compact");
        page.resize(900, 700);
        assertThat(page.getStyleClass()).containsOnlyOnce("compact");
        page.resize(899, 700);
        assertThat(page.getStyleClass()).containsOnlyOnce("compact");
        page.resize(1440, 900);
        assertThat(page.getStyleClass()).doesNotContain("compact");
        assertThat(sizes).containsOnly(14.0).hasSize(4);
    }

    @Test
    void a_font_that_changes_while_a_page_is_fitted_does_not_have_it_fitted_within() {
        Pane page = new Pane();
        Label plain = new Label();
        plain.setFont(Font.font(14));
        Fitting.follow(page, plain, (width, size) -> {
            sizes.add(size);
            plain.setFont(Font.font(12));
        });
        page.resize(900, 700);
        assertThat(sizes).containsExactly(14.0);
        plain.setFont(Font.font(20));
        assertThat(sizes).containsExactly(14.0, 20.0);
    }
}
