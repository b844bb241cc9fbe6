package org.southsouth.readiness.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.southsouth.readiness.words.Messages;

/** A language that is no language: English with every text 40 % longer, as many languages are. */
public final class LongerWords {
    private static final Locale LANGUAGE = new Locale("xlong");
    private static final String FOLDER = "org/southsouth/readiness/i18n/";
    private static final double MORE = 0.4;
    private static final String FILLING = "ennerung verlan temsor";
    private static final int LONGEST_KEY = 2;

    private LongerWords() {}

    /** Written beside the classes of the tests, where the messages of a language are looked for. */
    public static Messages messages() {
        try {
            Path classes = Path.of(LongerWords.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Files.createDirectories(classes.resolve(FOLDER));
            for (String part : Messages.PARTS) {
                Files.write(
                        classes.resolve(FOLDER + part + "_" + LANGUAGE.getLanguage() + ".properties"), longer(part));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return Messages.in(LANGUAGE);
    }

    private static List<String> longer(String part) {
        ResourceBundle english = ResourceBundle.getBundle(FOLDER.replace('/', '.') + part, Locale.ROOT);
        TreeMap<String, String> texts = new TreeMap<>();
        english.keySet().forEach(key -> texts.put(key, longer(key, english.getString(key))));
        List<String> lines = new ArrayList<>();
        texts.forEach((key, text) -> lines.add(key + " = " + escaped(text)));
        return lines;
    }

    /** Not the keys of the keyboard: they are as long everywhere. */
    private static String longer(String key, String text) {
        boolean isKey = text.length() <= LONGEST_KEY || key.endsWith(".key");
        int more = isKey ? 0 : (int) Math.ceil(read(text) * MORE);
        StringBuilder longer = new StringBuilder(text);
        for (int i = 0; i < more; i++) {
            longer.append(FILLING.charAt(i % FILLING.length()));
        }
        return longer.toString();
    }

    /** Of choices, only one is read: about as much as the pattern is long without its braces. */
    private static int read(String text) {
        return text.replaceAll("\\{[^{}]*\\}", "00")
                .replaceAll("\\{[^{}]*\\}", "0000")
                .length();
    }

    private static String escaped(String text) {
        String escaped = text.replace("\\", "\\\\").replace("\n", "\\n");
        return escaped.startsWith(" ") ? "\\" + escaped : escaped;
    }
}
