package org.southsouth.readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.southsouth.readiness.words.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The table of commands in formats.md is what the commands take: no option more, none less. */
class CommandTableTest {
    private static final Path FORMATS = Path.of("src/site/markdown/formats.md");
    /** Said once for all commands, below the table. */
    private static final Set<String> OF_ALL = Set.of("--help", "--version", "--database", "--password-file");

    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]+");

    private final Map<String, CommandLine> commands =
            new CommandLineFace(Messages.in(Locale.ENGLISH), "1.2.3").line().getSubcommands();

    /** By command, all of its rows. */
    private static Map<String, List<String>> rows() throws IOException {
        return Files.readAllLines(FORMATS).stream()
                .filter(line -> line.matches("\\| `[a-z]+.*"))
                .collect(Collectors.groupingBy(
                        line -> line.replaceFirst("\\| `([a-z]+).*", "$1"), TreeMap::new, Collectors.toList()));
    }

    private static Set<String> options(String text) {
        return OPTION.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_command_has_a_row() throws IOException {
        assertThat(rows().keySet()).containsAll(commands.keySet());
    }

    @TestFactory
    List<DynamicTest> the_rows_of_a_command_name_its_options() throws IOException {
        Map<String, List<String>> rows = rows();
        return commands.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.getKey(),
                        () -> compare(each.getValue().getCommandSpec(), rows.getOrDefault(each.getKey(), List.of()))))
                .toList();
    }

    /** The first cell of a row. */
    private static String synopsis(String row) {
        String plain = row.replace("\\|", "/");
        return plain.substring(1, plain.indexOf('|', 1));
    }

    private static void compare(CommandSpec command, List<String> rows) {
        Set<String> taken =
                command.options().stream().map(OptionSpec::longestName).collect(Collectors.toCollection(TreeSet::new));
        String text = String.join("\n", rows);
        Set<String> own = new TreeSet<>(taken);
        own.removeAll(OF_ALL);
        assertThat(options(text)).as("named in the row").containsAll(own);
        Set<String> synopsis = rows.stream()
                .map(CommandTableTest::synopsis)
                .flatMap(cell -> options(cell).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(taken).as("known to the command").containsAll(synopsis);
        for (ArgSpec required : command.args()) {
            if (required.required() && required instanceof OptionSpec option) {
                assertThat(synopsis).as("required").contains(option.longestName());
            }
        }
    }
}
