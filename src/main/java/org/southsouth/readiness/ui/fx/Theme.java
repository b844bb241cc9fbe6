package org.southsouth.readiness.ui.fx;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.southsouth.readiness.core.settings.Settings;

/** Dresses a scene: AtlantaFX below, our tokens and style sheets above, the text size on the root. Window thread. */
public final class Theme {
    private static final String FOLDER = "/org/southsouth/readiness/theme/";
    private static final List<String> FONTS = List.of("NotoSans_400Regular.ttf", "NotoSans_700Bold.ttf");
    /** The house rules, then one sheet for each part of the window, joined by the build. */
    private static final String WINDOW = "window";
    /** Where a screen's width, in units of the text size, is too small for side rails. */
    public static final double COMPACT_EM = 84;

    private Theme() {}

    /** Loads the fonts that we bring; once, before the first text. On any thread, once JavaFX has begun. */
    public static void loadFonts() {
        for (String name : FONTS) {
            try (InputStream font = Objects.requireNonNull(
                    Theme.class.getResourceAsStream("/org/southsouth/readiness/fonts/" + name))) {
                Font.loadFont(font, 14);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + name, e);
            }
        }
    }

    /** Can be called again when the settings change. */
    public static void dress(Scene scene, Settings settings) {
        layBase(settings);
        scene.getStylesheets().setAll(sheet(settings.isDark() ? "tokens-dark" : "tokens-light"), sheet(WINDOW));
        scene.getRoot().getStyleClass().removeIf(name -> name.startsWith("size-"));
        scene.getRoot().getStyleClass().add("size-" + settings.textSize());
    }

    /**
     * The base that the style sheets stand on. Before the first control, which would load JavaFX's own base otherwise.
     */
    public static void layBase(Settings settings) {
        Application.setUserAgentStylesheet(
                settings.isDark()
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
    }

    /** The colour of an empty page, before there is a style sheet to say it. */
    public static Color page(Settings settings) {
        return settings.isDark() ? Color.web("#0F1417") : Color.web("#F6F7F8");
    }

    /** Whether a scene of this width is to be laid out compactly. */
    public static boolean isCompact(double width, int textSize) {
        return width / textSize < COMPACT_EM;
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource(FOLDER + name + ".css"), name)
                .toExternalForm();
    }
}
