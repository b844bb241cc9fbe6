package org.southsouth.readiness.ui.fx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.application.Application;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.WindowLook;

/** Dresses a scene: AtlantaFX below, our tokens and style sheets above, the text size on the root. Window thread. */
public final class Theme {
    /** Before the number, as a style class of the root. */
    private static final String SIZE = "size-";

    /** Of the root, where words are so large that a small window has no room to spare. */
    private static final String LARGE_TEXT = "large-text";

    private static final int LEAST_LARGE = 18;
    private static final String HUGE_TEXT = "huge-text";
    private static final int LEAST_HUGE = 24;
    private static final String FOLDER = "/org/southsouth/readiness/theme/";
    private static final List<String> FONTS = List.of("NotoSans_400Regular.ttf", "NotoSans_700Bold.ttf");
    /** Of what nothing on the first screen is written in. */
    private static final List<String> MORE_FONTS = List.of(
            "Battambang_400Regular.ttf", "Battambang_700Bold.ttf", "Vazirmatn_400Regular.ttf", "Vazirmatn_700Bold.ttf");
    /** The house rules, the shell and the first screen, joined by the build. */
    private static final String WINDOW = "window";
    /** Those of the other screens, each called like the package of its screen, in the order in which later rules win. */
    public static final List<String> SCREENS = List.of(
            "setup",
            "answer",
            "scorecard",
            "whatif",
            "change",
            "history",
            "review",
            "plan",
            "workshop",
            "send",
            "gather",
            "merge",
            "compare",
            "cooperate",
            "card",
            "open",
            "asked",
            "settings",
            "guide");
    /** Of a view: the package of its screen. */
    private static final String OWN = "screen";
    /** A package whose screens are laid out as those of another one. */
    private static final Map<String, String> LIKE = Map.of("round", "setup", "asked", "send");
    /** What high contrast has beyond its colours; after all others. */
    private static final String CONTRAST = "contrast";

    private static final String PAGE = "-ec-canvas:";
    private static final String PAGE_TEXT = "-ec-text-muted:";
    private static final int HEX = "#RRGGBB".length();
    /** Where a screen's width, in units of the text size, is too small for side rails. */
    public static final double COMPACT_EM = 84;

    private Theme() {}

    /** Loads the fonts that we bring; once, before the first text. On any thread, once JavaFX has begun. */
    public static void loadFonts() {
        load(FONTS);
    }

    /**
     * Those for Khmer and Arabic, of use only on Linux: there the system takes a letter from any font that was loaded, elsewhere
     * from its own alone. On the window's thread, before the first such letter is drawn.
     */
    public static void loadMoreFonts() {
        load(MORE_FONTS);
    }

    private static void load(List<String> names) {
        for (String name : names) {
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
        List<String> worn = scene.getStylesheets();
        List<String> sheets = new ArrayList<>(List.of(sheet(tokens(settings)), sheet(WINDOW)));
        SCREENS.stream().map(Theme::sheet).filter(worn::contains).forEach(sheets::add);
        if (settings.look() == WindowLook.CONTRAST) {
            sheets.add(sheet(CONTRAST));
        }
        if (!worn.equals(sheets)) {
            scene.getStylesheets().setAll(sheets);
        }
        List<String> classes = scene.getRoot().getStyleClass();
        classes.removeIf(name -> name.startsWith(SIZE) || name.equals(LARGE_TEXT) || name.equals(HUGE_TEXT));
        classes.add(SIZE + settings.textSize());
        if (settings.textSize() >= LEAST_LARGE) {
            classes.add(LARGE_TEXT);
        }
        if (settings.textSize() >= LEAST_HUGE) {
            classes.add(HUGE_TEXT);
        }
    }

    /** A view takes the rules of its screen, those of this controller's package, to the scene that it comes to. */
    static void bringRules(Parent view, Class<?> controller) {
        String name = controller.getPackageName();
        view.getProperties().put(OWN, name.substring(name.lastIndexOf('.') + 1));
        view.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                dressFor(scene, view);
            }
        });
    }

    /**
     * With the rules of this view's screen, if it is the first of its kind: each new kind of node is held against every
     * rule that a scene has. Best while no screen is there, which would be dressed once more.
     */
    public static void dressFor(Scene scene, Parent view) {
        String own = String.valueOf(view.getProperties().get(OWN));
        ObservableList<String> worn = scene.getStylesheets();
        List<String> sheets = SCREENS.stream()
                .filter(name -> name.equals(own) || name.equals(LIKE.get(own)) || worn.contains(sheet(name)))
                .map(Theme::sheet)
                .toList();
        if (!worn.containsAll(sheets)) {
            List<String> all = new ArrayList<>(worn);
            all.removeAll(sheets);
            all.addAll(all.indexOf(sheet(WINDOW)) + 1, sheets);
            worn.setAll(all);
        }
    }

    /**
     * The base that the style sheets stand on. Before the first control, which would load JavaFX's own base otherwise.
     */
    public static void layBase(Settings settings) {
        String base = sheet(settings.look() == WindowLook.DARK ? "primer-dark" : "primer-light");
        // JavaFX would read it again, and style everything anew.
        if (!base.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(base);
        }
    }

    /** The colour of an empty page, taken from the tokens: before the first screen there is no style to ask for it. */
    public static Color page(Settings settings) {
        return colour(settings, PAGE);
    }

    /** Of words on an empty page. */
    public static Color pageText(Settings settings) {
        return colour(settings, PAGE_TEXT);
    }

    private static Color colour(Settings settings, String token) {
        String tokens = tokens(settings);
        try (InputStream sheet =
                Objects.requireNonNull(Theme.class.getResourceAsStream(FOLDER + tokens + ".css"), tokens)) {
            String text = new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
            int at = text.indexOf('#', text.indexOf(token));
            return Color.web(text.substring(at, at + HEX));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + tokens, e);
        }
    }

    private static String tokens(Settings settings) {
        return "tokens-" + settings.look().name().toLowerCase(Locale.ROOT);
    }

    /** The size of plain text in a scene that was dressed, in pixels; else that of this label. */
    public static double textSize(@Nullable Scene scene, Labeled plain) {
        if (scene != null) {
            for (String style : scene.getRoot().getStyleClass()) {
                if (style.startsWith(SIZE)) {
                    return Double.parseDouble(style.substring(SIZE.length()));
                }
            }
        }
        return plain.getFont().getSize();
    }

    /** Whether the text of this scene is so large that a small window has no room to spare. */
    public static boolean isLarge(@Nullable Scene scene) {
        return scene != null && scene.getRoot().getStyleClass().contains(LARGE_TEXT);
    }

    /** Whether the text of this scene is so large that a small window may have too little room for a screen. */
    public static boolean isHuge(@Nullable Scene scene) {
        return scene != null && scene.getRoot().getStyleClass().contains(HUGE_TEXT);
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
