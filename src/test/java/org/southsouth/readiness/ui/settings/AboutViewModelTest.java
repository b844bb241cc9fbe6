package org.southsouth.readiness.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.southsouth.readiness.files.CsvPublicFigures;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.words.Messages;

class AboutViewModelTest {
    private final ScreenContext context = ScreenContexts.context(new RememberingNavigator(), new DirectBackground());
    private final MemoryTexts packed = new MemoryTexts();
    private final AboutViewModel model = new AboutViewModel(
            context,
            Installation.of(
                    "1.2.0 (commit 0a1b2c3)",
                    Map.of(
                            "java.version", "17.0.21",
                            "java.vendor", "Eclipse Adoptium",
                            "os.name", "Linux",
                            "os.version", "6.18",
                            "os.arch", "amd64")::get),
            packed,
            () -> CsvPublicFigures.shipped().read().value());

    @Test
    void what_is_copied_is_what_is_shown_under_the_name_of_the_program() {
        assertThat(model.lines())
                .containsExactly(
                        "Version 1.2.0 (commit 0a1b2c3)", "Java 17.0.21, Eclipse Adoptium", "Linux 6.18, amd64");
        assertThat(model.asText()).isEqualTo("""
                South-South E-Commerce Readiness
                Version 1.2.0 (commit 0a1b2c3)
                Java 17.0.21, Eclipse Adoptium
                Linux 6.18, amd64
                """);
    }

    @Test
    void each_text_is_there_only_where_it_is_packed() {
        model.load();
        assertThat(model.licencesProperty().get()).isEmpty();
        assertThat(model.billProperty().get()).isEmpty();
        packed.packBill();
        model.load();
        assertThat(model.licencesProperty().get()).isEmpty();
        assertThat(model.billProperty().get()).contains("/opt/south-south-readiness/lib/app/bom.json");
        packed.packLicences("MIT");
        model.load();
        assertThat(model.licencesProperty().get()).contains("/opt/south-south-readiness/lib/app/THIRD-PARTY.txt");
    }

    @Test
    void who_published_the_figures_is_named_as_they_ask_with_the_licence() {
        assertThat(model.sourcesProperty().get()).isEmpty();
        model.load();
        assertThat(model.sourcesProperty().get())
                .containsExactly(
                        "The World Bank: Global Findex Database 2025 (CC BY 4.0)",
                        "The World Bank: World Development Indicators: International Telecommunication Union (ITU)"
                                + " (CC BY 4.0)",
                        "The World Bank: World Development Indicators: Netcraft, Secure Server Survey (CC BY 4.0)");
    }

    @ParameterizedTest
    @CsvSource({"problem.packed.large, too large", "problem.packed.unreadable, cannot be read"})
    void a_text_that_cannot_be_shown_is_told_with_its_place(String key, String words) {
        List<LicenceText> read = new ArrayList<>();
        packed.spoil(key);
        model.readLicences(read::add);
        assertThat(read).isEmpty();
        assertThat(context.frame().statusProperty().get()).contains("THIRD-PARTY.txt: This file", words);
    }

    @Test
    void the_search_goes_round_and_says_where_it_is() {
        LicenceText text = new LicenceText(
                Messages.in(Locale.ENGLISH), "Apache\r\nMIT  \n\tR\u00e9sum\u00e9 \f of Apache\n\nBSD\napache again");
        assertThat(text.lines())
                .containsExactly("Apache", "MIT", "\tR\u00e9sum\u00e9  of Apache", "", "BSD", "apache again");
        assertThat(at(text)).isEqualTo("-1 ");
        text.step(1);
        text.search("APACHE");
        assertThat(at(text)).isEqualTo("0 1 of 3 lines");
        text.step(1);
        text.step(1);
        assertThat(at(text)).isEqualTo("5 3 of 3 lines");
        text.step(1);
        assertThat(at(text)).isEqualTo("0 1 of 3 lines");
        text.step(-1);
        assertThat(at(text)).isEqualTo("5 3 of 3 lines");
        text.search("resume");
        assertThat(at(text)).isEqualTo("2 1 of 1 line");
        text.search("GPL");
        text.step(1);
        assertThat(at(text)).isEqualTo("-1 Not found");
        text.search("  ");
        assertThat(at(text)).isEqualTo("-1 ");
    }

    private static String at(LicenceText text) {
        return text.lineProperty().get() + " " + text.foundProperty().get();
    }
}
