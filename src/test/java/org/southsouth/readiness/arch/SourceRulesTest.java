package org.southsouth.readiness.arch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** House rules that a plain look at the sources can check. Each was seen to fail on a planted violation. */
class SourceRulesTest {
    private static final Path MAIN = Path.of("src/main");
    private static final Path JAVA = MAIN.resolve("java");
    private static final Path ROOT = JAVA.resolve("org/southsouth/readiness");
    private static final Path TESTS = Path.of("src/test/java");
    private static final int LONGEST_FILE = 400;
    private static final int LONGEST_METHOD = 40;
    private static final Set<String> PARTS = Set.of("Row", "Line", "Cell", "Item", "Kind");
    private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{6}\\b|#[0-9A-Fa-f]{3}\\b");
    private static final Pattern LITERAL_TEXT =
            Pattern.compile("\\b(text|promptText|accessibleText)=\"[^%\"$][^\"]*\"|\\bstyle=");

    /** What belongs together may stand together; a file that nobody reads whole may not. */
    @Test
    void files_have_at_most_400_lines() throws IOException {
        assertThat(offenders(JAVA, ".java", file -> lines(file).size() > LONGEST_FILE))
                .isEmpty();
    }

    @Test
    void methods_have_at_most_40_lines() throws IOException {
        assertThat(new LongMethods(LONGEST_METHOD).in(files(JAVA))).isEmpty();
    }

    /** Who reads a name knows at once which type is meant, wherever it is read. */
    @Test
    void a_simple_name_exists_once() throws IOException {
        Map<String, Long> counted = Stream.concat(files(JAVA).stream(), files(TESTS).stream())
                .map(file -> file.getFileName().toString())
                .filter(name -> !name.equals("package-info.java"))
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        assertThat(counted)
                .allSatisfy((name, times) -> assertThat(times).as(name).isEqualTo(1));
    }

    /** They say nothing by themselves, and everything else there has a row, too. */
    @Test
    void rows_lines_cells_items_and_kinds_are_parts_of_something() throws IOException {
        assertThat(offenders(
                        JAVA,
                        ".java",
                        file -> PARTS.contains(file.getFileName().toString().replace(".java", ""))))
                .isEmpty();
    }

    @Test
    void every_package_has_its_map() throws IOException {
        assertThat(offenders(JAVA, ".java", file -> !Files.exists(file.resolveSibling("package-info.java"))))
                .isEmpty();
    }

    /** A map that names what was renamed leads nowhere; the compiler does not look into documentation. */
    @Test
    void documentation_links_to_what_is_there() throws IOException {
        Pattern link = Pattern.compile("[{]@link[\\s*]+(org[.]southsouth[.a-zA-Z0-9]*[a-zA-Z0-9])");
        assertThat(offenders(
                        JAVA,
                        ".java",
                        file -> link.matcher(text(file)).results().anyMatch(found -> !isThere(found.group(1)))))
                .isEmpty();
    }

    /** A class, one that is within another, or a package. */
    private static boolean isThere(String name) {
        String path = name.replace('.', '/');
        Path outer = JAVA.resolve(path).getParent();
        return Files.exists(JAVA.resolve(path + ".java"))
                || Files.isDirectory(JAVA.resolve(path))
                || Files.exists(outer.resolveSibling(outer.getFileName() + ".java"));
    }

    @Test
    void every_package_is_null_marked() throws IOException {
        assertThat(offenders(JAVA, "package-info.java", file -> !text(file).contains("@NullMarked")))
                .isEmpty();
    }

    @Test
    void nobody_signs_a_file() throws IOException {
        assertThat(offenders(JAVA, ".java", file -> text(file).contains("@author")))
                .isEmpty();
    }

    @Test
    void exceptions_are_caught_whole_only_at_the_three_boundaries() throws IOException {
        Pattern whole = Pattern.compile("catch \\((final )?(Exception|RuntimeException|Throwable)\\b");
        assertThat(offenders(
                        JAVA,
                        ".java",
                        file -> whole.matcher(text(file)).find()
                                && !file.endsWith("FxBackground.java")
                                && !file.endsWith("CrashReport.java")
                                && !file.endsWith("FailedStart.java")))
                .isEmpty();
    }

    @Test
    void colours_stand_only_in_the_token_files() throws IOException {
        List<Path> found = new ArrayList<>();
        found.addAll(offenders(
                MAIN.resolve("resources"),
                ".css",
                file -> !file.getFileName().toString().startsWith("tokens-")
                        && HEX.matcher(text(file)).find()));
        found.addAll(offenders(
                ROOT.resolve("ui"), ".java", file -> HEX.matcher(text(file)).find()));
        assertThat(found).isEmpty();
    }

    @Test
    void fxml_holds_neither_words_nor_style() throws IOException {
        assertThat(offenders(
                        MAIN.resolve("resources"),
                        ".fxml",
                        file -> LITERAL_TEXT.matcher(text(file)).find()))
                .isEmpty();
    }

    /** What is a capital to what small letter hangs on the machine's language: also in H2, which asks it. */
    @Test
    void no_statement_changes_capitals() throws IOException {
        Pattern changed = Pattern.compile("(?i)\\b(lower|upper|lcase|ucase|initcap)\\s*\\(");
        List<Path> found = new ArrayList<>();
        found.addAll(offenders(
                ROOT.resolve("store"),
                ".java",
                file -> changed.matcher(text(file)).find()));
        found.addAll(offenders(
                MAIN.resolve("resources"),
                ".sql",
                file -> changed.matcher(text(file)).find()));
        assertThat(found).isEmpty();
    }

    /** The compiler sees to what takes the language unasked; this to what asks for it. */
    @Test
    void the_language_of_the_machine_is_asked_for_only_where_it_is_told_to_support() throws IOException {
        Pattern asked = Pattern.compile("Locale\\s*\\.\\s*getDefault|Locale\\.Category|user\\.language");
        assertThat(offenders(
                        JAVA, ".java", file -> asked.matcher(text(file)).find() && !file.endsWith("SupportFile.java")))
                .isEmpty();
    }

    /** A table made by hand would forget what a spreadsheet runs; the answers are read back, and so made by themselves. */
    @Test
    void a_table_is_made_in_one_place() throws IOException {
        Pattern byHand = Pattern.compile("append\\(','\\)|\"[a-z_]+(,[a-z_]+)+\\\\n|CsvWriter");
        assertThat(offenders(
                        JAVA, ".java", file -> byHand.matcher(text(file)).find() && !file.endsWith("AnswersCsv.java")))
                .isEmpty();
    }

    /** Bytes from outside come in by one door, which knows a device from a file. */
    @Test
    void files_are_opened_in_one_place() throws IOException {
        Pattern opened = Pattern.compile("Files\\.(newInputStream|readAllBytes|readString|newBufferedReader|lines)\\("
                + "|new (FileInputStream|FileReader|Scanner)\\(");
        assertThat(offenders(
                        ROOT.resolve("files"),
                        ".java",
                        file -> opened.matcher(text(file)).find()
                                && !file.endsWith("RegularFile.java")
                                && !file.endsWith("WholeFile.java")))
                .isEmpty();
    }

    /** Whoever writes to a database can put any word into a row: one function reads them, and says which is none of ours. */
    @Test
    void words_in_rows_are_read_in_one_place() throws IOException {
        Pattern read = Pattern.compile(
                "\\.valueOf\\(\\s*row\\.get|\\b(?!String\\b)[A-Z][A-Za-z]*(\\.valueOf\\(|::valueOf\\b)");
        assertThat(offenders(
                        ROOT.resolve("store"),
                        ".java",
                        file -> lines(file).stream()
                                .filter(line -> !line.contains("Long.valueOf(text)"))
                                .anyMatch(line -> read.matcher(line).find())))
                .isEmpty();
    }

    /** And one what it does in an open list, where it acts on nothing but the row that is marked. */
    @Test
    void only_one_class_decides_whether_a_letter_acts() throws IOException {
        Pattern letters = Pattern.compile("KEY_TYPED|getCharacter\\(|\\bcase ([A-Z]|DIGIT[0-9])\\b");
        Pattern code = Pattern.compile("KeyCode\\.([A-Z]|DIGIT[0-9])\\b");
        assertThat(offenders(
                        ROOT.resolve("ui"),
                        ".java",
                        file -> !file.endsWith("LetterKeys.java")
                                && !file.endsWith("ListLetters.java")
                                && (letters.matcher(text(file)).find()
                                        || lines(file).stream()
                                                .filter(line -> !line.contains("new KeyCodeCombination("))
                                                .anyMatch(line ->
                                                        code.matcher(line).find()))))
                .isEmpty();
    }

    /** The robot of the library sleeps after each key, which was half of what a screen's test took. */
    @Test
    void tests_type_with_the_robot_that_does_not_sleep() throws IOException {
        Pattern sleeping = Pattern.compile("\\bFxRobot\\(\\)|waitForFxEvents");
        assertThat(offenders(
                        TESTS,
                        ".java",
                        file -> sleeping.matcher(text(file)).find() && !file.endsWith("SourceRulesTest.java")))
                .isEmpty();
    }

    /** The toolkit's own field of several lines keeps Tab for itself, and whoever has no mouse is caught in it. */
    @Test
    void fields_of_several_lines_are_all_of_one_class() throws IOException {
        Pattern own = Pattern.compile("\\bTextArea\\b");
        assertThat(offenders(
                        MAIN, ".java", file -> own.matcher(text(file)).find() && !file.endsWith("WritingArea.java")))
                .isEmpty();
        assertThat(offenders(
                        MAIN.resolve("resources"),
                        ".fxml",
                        file -> own.matcher(text(file)).find()))
                .isEmpty();
    }

    /** A tooltip brings a window of its own; decision 80. */
    @Test
    void tooltips_are_made_when_the_mouse_comes() throws IOException {
        Pattern made = Pattern.compile("new Tooltip\\(|<Tooltip\\b");
        Set<String> ofManyCells = Set.of("Tips.java", "GridMouse.java", "PartnerGrid.java");
        assertThat(offenders(
                        MAIN,
                        ".java",
                        file -> made.matcher(text(file)).find()
                                && !ofManyCells.contains(file.getFileName().toString())))
                .isEmpty();
        assertThat(offenders(
                        MAIN.resolve("resources"),
                        ".fxml",
                        file -> made.matcher(text(file)).find()))
                .isEmpty();
    }

    /** JavaFX marks a toggle of a group by an arrow and does not press it: what is marked would not be what is taken. */
    @Test
    void toggles_that_act_when_they_are_pressed_are_walked_by_our_own_arrows() throws IOException {
        Pattern acting = Pattern.compile("ResponseEditors\\.of\\(|\\.setToggleGroup\\([\\s\\S]*\\.setOnAction\\("
                + "|\\.setOnAction\\([\\s\\S]*\\.setToggleGroup\\(");
        Set<String> walkedByTheirHosts = Set.of("ChoiceEditor.java", "NoAnswerPills.java");
        assertThat(offenders(
                        JAVA,
                        ".java",
                        file -> acting.matcher(text(file)).find()
                                && !text(file).contains("ArrowKeys.")
                                && !walkedByTheirHosts.contains(
                                        file.getFileName().toString())))
                .isEmpty();
    }

    /** A place that asks for one kind after another compiles with a new one, and lets it fall through in silence. */
    @Test
    void kinds_of_questions_and_responses_are_folded_and_never_asked_for() throws IOException {
        Pattern asked = Pattern.compile(
                "instanceof\\s+(final\\s+)?(QuestionKind|Response)\\b"
                        + "|\\(\\s*(QuestionKind|Response)\\.\\w+\\s*\\)\\s*\\w"
                        + "|\\b(QuestionKind|Response)\\.\\w+\\.class"
                        + "|import [\\w.]+\\.(QuestionKind|Response)\\.(?<part>\\w+);[\\s\\S]*instanceof\\s+(final\\s+)?\\k<part>\\b");
        assertThat(offenders(JAVA, ".java", file -> asked.matcher(text(file)).find()))
                .isEmpty();
    }

    @Test
    void nothing_is_left_to_do() throws IOException {
        Pattern left = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");
        assertThat(offenders(MAIN, ".java", file -> left.matcher(text(file)).find()))
                .isEmpty();
    }

    private static List<Path> offenders(Path below, String ending, Predicate<Path> breaksTheRule) throws IOException {
        try (Stream<Path> files = Files.walk(below)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(breaksTheRule)
                    .toList();
        }
    }

    private static List<Path> files(Path below) throws IOException {
        return offenders(below, ".java", file -> true);
    }

    private static List<String> lines(Path file) {
        return text(file).lines().toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
