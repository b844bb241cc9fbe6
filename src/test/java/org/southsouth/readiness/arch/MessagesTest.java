package org.southsouth.readiness.arch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.words.Messages;

/** Every word has a key, every key is used, and each stands in the file its first word names. */
class MessagesTest {
    private static final Path MAIN = Path.of("src/main");
    private static final Path FOLDER = MAIN.resolve("resources/org/southsouth/readiness/i18n");
    private static final int MOST_WORDS = 20;
    /** That somebody who reads English as a third language may not know; a plainer word stands for each. */
    private static final Pattern HARD = Pattern.compile(
            "\\b(robust\\w*|aggregat\\w*|imput\\w*|percentile\\w*|quartile\\w*|quantile\\w*|medians?|correlat\\w*|deviation\\w*"
                    + "|coefficient\\w*|heterogen\\w*|disaggregat\\w*|cumulativ\\w*|methodolog\\w*|stakeholder\\w*|leverag\\w*"
                    + "|utili[sz]\\w*|facilitat\\w*|mitigat\\w*|discrepan\\w*|redundan\\w*|arbitrar\\w*|subsequent\\w*|prelimin\\w*"
                    + "|respective\\w*|henceforth|pursuant|notwithstanding|deprecat\\w*|malformed|obsolete|checksum\\w*|hash\\w*"
                    + "|encrypt\\w*|cryptograph\\w*|authenticat\\w*|initiali[sz]\\w*|terminat\\w*|retriev\\w*|propagat\\w*|overrid\\w*"
                    + "|truncat\\w*|verbatim|schema\\w*|syntax|constraint\\w*|migration\\w*|inherit\\w*|consent\\w*|superfluous|erroneous"
                    + "|ambiguous|geometric|harmonic|arithmetic)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Beginnings of keys whose text needs its hard word. */
    private static final Map<String, String> EXCUSED = Map.of(
            "failure.foreign.", "kinds of things in a database, as the technician looks them up",
            "failure.store.insecure", "said to whoever keeps the server, in the words of its handbook",
            "report.method.overall.", "the names of the means, each with what it does in plain words",
            "report.head.middle", "the name of the figure, as statisticians look for it in a table of data",
            "scorecard.why.geometric", "the name of the mean, with what it does in plain words",
            "scorecard.why.harmonic", "the name of the mean, with what it does in plain words");

    private static final Pattern INNERMOST = Pattern.compile("\\{[^{}]*\\}");
    private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?:;])\\s+|\\n");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern IN_FXML = Pattern.compile("\"%([a-z0-9.-]+)\"");
    private static final String PARTS = String.join("|", Messages.PARTS);
    private static final Pattern IN_JAVA = Pattern.compile("\"((?:" + PARTS + ")\\.[a-z0-9.-]+)\"");

    @Test
    void every_key_that_is_named_exists() throws IOException {
        Set<String> named = named();
        Set<String> known = new TreeSet<>(Messages.in(Locale.ENGLISH).keySet());
        assertThat(named.stream().filter(key -> !key.endsWith(".")).filter(key -> !known.contains(key)))
                .isEmpty();
    }

    /** A key may be named whole, or by a beginning that ends with a dot ({@code "common.status." + status}). */
    @Test
    void every_key_is_used() throws IOException {
        Set<String> named = named();
        List<String> beginnings =
                named.stream().filter(key -> key.endsWith(".")).toList();
        assertThat(Messages.in(Locale.ENGLISH).keySet().stream()
                        .filter(key -> !named.contains(key))
                        .filter(key -> beginnings.stream().noneMatch(key::startsWith)))
                .isEmpty();
    }

    @Test
    void a_key_begins_with_the_name_of_its_file() throws IOException {
        for (String part : Messages.PARTS) {
            Properties properties = new Properties();
            try (Reader reader =
                    Files.newBufferedReader(FOLDER.resolve(part + ".properties"), StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            assertThat(properties.stringPropertyNames()).allMatch(key -> key.startsWith(part + "."));
        }
    }

    /** The later one would count, and nobody would see that the other does not. */
    @Test
    void no_key_stands_twice() throws IOException {
        for (String part : Messages.PARTS) {
            assertThat(Files.readAllLines(FOLDER.resolve(part + ".properties")).stream()
                            .filter(line -> line.startsWith(part + "."))
                            .map(line -> line.substring(0, line.indexOf('=')).strip()))
                    .doesNotHaveDuplicates();
        }
    }

    /** A choice reads its words as patterns once more: there '' is no apostrophe any longer, but is lost. */
    @Test
    void no_choice_loses_an_apostrophe() {
        Messages messages = Messages.in(Locale.ENGLISH);
        assertThat(messages.keySet().stream()
                        .filter(key -> choices(messages.getString(key)).contains("'")))
                .isEmpty();
    }

    /** What stands in the choices of a message. */
    private static String choices(String message) {
        StringBuilder inside = new StringBuilder();
        int depth = 0;
        int choice = 0;
        for (int i = 0; i < message.length(); i++) {
            char character = message.charAt(i);
            if (character == '{') {
                depth++;
                choice = choice == 0 && message.substring(i).matches("(?s)\\{\\d+,choice,.*") ? depth : choice;
            } else if (character == '}') {
                choice = choice == depth ? 0 : choice;
                depth--;
            } else if (choice > 0) {
                inside.append(character);
            }
        }
        return inside.toString();
    }

    /**
     * For those who read in their third language. Parts that are set in a page of their own have their own measure; the words
     * that a search, a number field or the reason for no answer knows are no sentence.
     */
    @Test
    void no_sentence_in_the_window_is_long() {
        Messages messages = Messages.in(Locale.ENGLISH);
        assertThat(messages.keySet().stream()
                        .filter(key -> !key.startsWith("report.") && !key.startsWith("print."))
                        .filter(key ->
                                !key.startsWith("answer.search.words.") && !key.startsWith("answer.number.words."))
                        .filter(key -> !key.equals("answer.reason.words"))
                        .filter(key -> longest(messages.getString(key)) > MOST_WORDS))
                .isEmpty();
    }

    @Test
    void no_word_is_hard_where_a_plain_one_does() {
        Messages messages = Messages.in(Locale.ENGLISH);
        assertThat(messages.keySet().stream()
                        .filter(key -> HARD.matcher(messages.getString(key)).find())
                        .filter(key -> EXCUSED.keySet().stream().noneMatch(key::startsWith)))
                .isEmpty();
        assertThat(EXCUSED.keySet())
                .allMatch(beginning -> messages.keySet().stream()
                        .filter(key -> key.startsWith(beginning))
                        .anyMatch(key -> HARD.matcher(messages.getString(key)).find()));
    }

    /** How many words its longest sentence has; a choice counts as one. */
    private static long longest(String text) {
        String plain = text;
        for (String before = ""; !before.equals(plain); ) {
            before = plain;
            plain = INNERMOST.matcher(plain).replaceAll("X");
        }
        return Stream.of(SENTENCES.split(plain, -1))
                .mapToLong(sentence -> Stream.of(SPACES.split(sentence.strip(), -1))
                        .filter(word -> !word.isEmpty())
                        .count())
                .max()
                .orElse(0);
    }

    private static Set<String> named() throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file : files.filter(Files::isRegularFile).collect(Collectors.toList())) {
                if (file.toString().endsWith(".fxml")) {
                    collect(IN_FXML, file, named);
                } else if (file.toString().endsWith(".java")) {
                    collect(IN_JAVA, file, named);
                }
            }
        }
        return named;
    }

    private static void collect(Pattern pattern, Path file, Set<String> named) throws IOException {
        Matcher matcher = pattern.matcher(Files.readString(file));
        while (matcher.find()) {
            named.add(matcher.group(1));
        }
    }
}
