import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/**
 * Makes the style sheets that the window takes, in the folder of the theme: {@code StyleSheets FOLDER}. JavaFX holds each
 * new kind of node against every rule it has, which is a quarter of the window's work at a start; so what the first screen
 * needs stands in {@code window}, the rules of each other screen stay in a sheet of their own, what high contrast adds stands in
 * {@code contrast}, and of AtlantaFX's base only the rules for controls that we have are taken. Each is written as it is read already: JavaFX takes a .bss beside the .css.
 */
public final class StyleSheets {
    private static final List<String> WINDOW = List.of("base", "controls", "shell", "home", "lock");

    /** What else lies in the folder beside the sheets of screens. */
    private static final Pattern OTHERS = Pattern.compile("(window|contrast|borders|tokens-\\w+|primer-\\w+)\\.css");

    /** What the first class of a rule of the base may be; those without a class are taken too. */
    private static final Set<String> OURS = Set.of(
            "root", "mnemonic-underline", "text", "label", "button", "toggle-button", "hyperlink", "tooltip", "separator",
            "check-box", "radio-button", "text-input", "text-field", "text-area", "password-field",
            "combo-box", "combo-box-base", "combo-box-popup", "spinner", "slider",
            "list-view", "table-view", "cell", "scroll-bar", "scroll-pane", "edge-to-edge",
            "progress-bar", "progress-indicator", "ikonli-font-icon", "context-menu", "menu", "menu-item", "radio-menu-item",
            "check-menu-item", "menu-up-arrow", "menu-down-arrow");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)(\\{[^{}]*})");
    private static final Pattern CLASS = Pattern.compile("\\.([\\w-]+)");

    private StyleSheets() {}

    public static void main(String[] arguments) throws IOException {
        Path theme = Path.of(arguments[0]);
        write(theme, "window", joined(theme, WINDOW));
        List<String> screens = screens(theme);
        for (String screen : screens) {
            convert(theme, screen);
        }
        write(theme, "contrast", joined(theme, List.of("borders")) + wideRings(joined(theme, WINDOW) + joined(theme, screens)));
        for (String look : List.of("light", "dark")) {
            write(theme, "primer-" + look, ours(read("/atlantafx/base/theme/primer-" + look + ".css")));
        }
        for (String look : List.of("light", "dark", "contrast")) {
            convert(theme, "tokens-" + look);
        }
    }

    /** By name; which of them wins where two are worn is for the window to say. */
    private static List<String> screens(Path theme) throws IOException {
        try (Stream<Path> files = Files.list(theme)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".css") && !OTHERS.matcher(name).matches())
                    .map(name -> name.substring(0, name.length() - ".css".length()))
                    .filter(name -> !WINDOW.contains(name))
                    .sorted()
                    .toList();
        }
    }

    private static String joined(Path theme, List<String> names) throws IOException {
        StringBuilder joined = new StringBuilder();
        for (String name : names) {
            joined.append(Files.readString(theme.resolve(name + ".css"))).append('\n');
        }
        return joined.toString();
    }

    private static String read(String resource) throws IOException {
        try (InputStream sheet = Objects.requireNonNull(StyleSheets.class.getResourceAsStream(resource), resource)) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String ours(String sheet) {
        StringBuilder ours = new StringBuilder();
        Matcher rules = RULE.matcher(COMMENT.matcher(sheet).replaceAll(""));
        while (rules.find()) {
            String selectors = Arrays.stream(rules.group(1).split(","))
                    .map(String::strip)
                    .filter(StyleSheets::isOurs)
                    .collect(Collectors.joining(",\n"));
            if (!selectors.isEmpty()) {
                ours.append(selectors).append(' ').append(rules.group(2)).append('\n');
            }
        }
        return ours.toString();
    }

    private static boolean isOurs(String selector) {
        Matcher first = CLASS.matcher(selector);
        return !first.find() || OURS.contains(first.group(1));
    }

    /** Every ring of the focus once more, a pixel wider: outwards where it stands outside, inwards where it stands inside. */
    private static String wideRings(String sheets) {
        StringBuilder rings = new StringBuilder();
        Matcher rules = RULE.matcher(COMMENT.matcher(sheets).replaceAll(""));
        while (rules.find()) {
            List<String> colours = layers(rules.group(2), "-fx-background-color");
            List<String> insets = layers(rules.group(2), "-fx-background-insets");
            int ring = colours.indexOf("-ec-focus");
            if (ring >= 0 && ring + 1 < insets.size()) {
                widen(insets, ring);
                rings.append(rules.group(1).strip() + " { -fx-background-insets: " + String.join(", ", insets) + "; }\n");
            } else if (rules.group(2).contains("-fx-border-color: -ec-focus;")) {
                rings.append(rules.group(1).strip() + " { -fx-border-width: 3; }\n");
            }
        }
        return rings.toString();
    }

    private static List<String> layers(String rule, String property) {
        Matcher found = Pattern.compile(property + ":([^;]+);").matcher(rule);
        return found.find() ? Arrays.stream(found.group(1).split(",")).map(String::strip).collect(Collectors.toList()) : List.of();
    }

    private static void widen(List<String> insets, int ring) {
        String[] outer = insets.get(ring).split(" ");
        String[] inner = insets.get(ring + 1).split(" ");
        for (int side = 0; side < inner.length; side++) {
            int within = Integer.parseInt(inner[side]);
            if (within < 0) {
                outer[side] = String.valueOf(Integer.parseInt(outer[side]) - 1);
            } else {
                inner[side] = String.valueOf(within + 1);
            }
        }
        insets.set(ring, String.join(" ", outer));
        insets.set(ring + 1, String.join(" ", inner));
    }

    private static void write(Path theme, String name, String sheet) throws IOException {
        Files.writeString(theme.resolve(name + ".css"), sheet);
        convert(theme, name);
    }

    private static void convert(Path theme, String name) throws IOException {
        Stylesheet.convertToBinary(
                theme.resolve(name + ".css").toFile(), theme.resolve(name + ".bss").toFile());
    }
}
