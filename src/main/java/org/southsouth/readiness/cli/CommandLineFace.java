package org.southsouth.readiness.cli;

import java.nio.file.InvalidPathException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.country.CountryNames;
import org.southsouth.readiness.core.exchange.FileException;
import org.southsouth.readiness.words.FailureText;
import org.southsouth.readiness.words.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The application as commands. A call gives 0 when it is done, 1 when the input has problems, is missing or names a
 * subject that is not there, 2 when it was called in a way it does not know, 3 when the work failed. Results go to the
 * results stream or to {@code --out}, whole or not at all; everything else to the messages.
 */
public final class CommandLineFace {
    private static final String NAME = "readiness";
    private static final String HELP = "help";
    /** By name, in the order in which help shows them; each is the same for every call. */
    private static final Map<String, Command> COMMANDS = commands();

    private static final Set<Reason> INPUT = EnumSet.of(Reason.MISSING, Reason.WRONG_PASSWORD);

    private final Messages messages;
    private final String version;
    private final CountryNames names;

    /** With the names of countries that the JDK has. */
    public CommandLineFace(Messages messages, String version) {
        this(messages, version, CountryNames.NONE);
    }

    public CommandLineFace(Messages messages, String version, CountryNames names) {
        this.messages = messages;
        this.names = names;
        this.version = version;
    }

    /** The words that are commands, in the order in which help shows them. */
    public static Set<String> names() {
        return COMMANDS.keySet();
    }

    /** Whether a call that begins with this word is one of these: a command, or the wish to see them. */
    public static boolean isCalledBy(String word) {
        return word.equals(HELP) || COMMANDS.containsKey(word);
    }

    private static Map<String, Command> commands() {
        Map<String, Command> commands = new LinkedHashMap<>();
        commands.put("check", new CheckCommand());
        commands.put("score", new ScoreCommand());
        commands.put("robustness", new RobustnessCommand());
        commands.put("compare", new CompareCommand());
        commands.put("match", new MatchCommand());
        commands.put("report", new ReportCommand());
        commands.put("questionnaire", new QuestionnaireCommand());
        commands.put("list", new ListCommand());
        commands.put("import", new ImportCommand());
        commands.put("export", new ExportCommand());
        commands.put("backup", new BackupCommand());
        commands.put("restore", new RestoreCommand());
        commands.put("verify", new VerifyCommand());
        commands.put("cards", new CardsCommand());
        commands.put("password", new PasswordCommand());
        commands.put("people", new PeopleCommand());
        commands.put("move", new MoveCommand());
        commands.put("diagnose", new DiagnoseCommand());
        return Collections.unmodifiableMap(commands);
    }

    /** Blocks until it is done; the number is the exit code. */
    public int run(List<String> words, Ports ports, Output output) {
        List<String> arguments = withHelpLast(words);
        CommandLine line = line(called(arguments));
        ParseResult parsed;
        try {
            parsed = line.parseArgs(arguments.toArray(String[]::new));
        } catch (ParameterException e) {
            return refuse(new UsageWording(messages).of(e), e.getCommandLine(), output);
        }
        if (showsHelp(parsed, output)) {
            return output.results().checkError() ? outputFailed(output) : ExitCode.DONE;
        }
        if (!parsed.hasSubcommand()) {
            return refuse(messages.getString("cli.usage.command"), line, output);
        }
        return run(parsed.subcommand(), ports, output);
    }

    /** {@code help}, alone or before a command, is the option of the same name: many tools have it so. */
    private static List<String> withHelpLast(List<String> words) {
        if (words.isEmpty() || !words.get(0).equals(HELP)) {
            return words;
        }
        List<String> of = words.subList(1, words.size());
        // The option would hide that there is no such command.
        boolean isKnown = of.isEmpty() || COMMANDS.containsKey(of.get(0));
        return isKnown ? Stream.concat(of.stream(), Stream.of("--" + HELP)).toList() : of;
    }

    private static boolean showsHelp(ParseResult parsed, Output output) {
        for (CommandLine line : parsed.asCommandLineList()) {
            if (line.isUsageHelpRequested()) {
                line.usage(output.results(), Ansi.OFF);
                return true;
            }
            if (line.isVersionHelpRequested()) {
                line.printVersionHelp(output.results(), Ansi.OFF);
                return true;
            }
        }
        return false;
    }

    private int run(ParseResult parsed, Ports ports, Output output) {
        CommandLine line = parsed.commandSpec().commandLine();
        ProgressLine progress = new ProgressLine(output, messages);
        Call call = new Call(parsed, ports, messages, progress, names);
        try {
            call.refuseOutOverSources();
            new Passwords(call).open();
            Result result = command(parsed.commandSpec().name()).run(call);
            progress.clear();
            return deliver(result, ports, output);
        } catch (UsageException e) {
            return refuse(e.words(), line, output);
        } catch (InputException e) {
            progress.clear();
            e.problems().forEach(output::tell);
            return ExitCode.INPUT;
        } catch (StoreException e) {
            output.tell(FailureText.of(messages, e));
            return INPUT.contains(e.reason()) ? ExitCode.INPUT : ExitCode.FAILED;
        } catch (FileException e) {
            output.tell(messages.get("failure.file." + word(e.reason()), e.file()));
            return ExitCode.FAILED;
        } catch (InvalidPathException e) {
            output.tell(messages.get("cli.failed.name", e.getInput()));
            return ExitCode.FAILED;
        } catch (OutOfMemoryError e) {
            progress.clear();
            output.tell(messages.getString("cli.failed.memory"));
            return ExitCode.FAILED;
        }
    }

    private int deliver(Result result, Ports ports, Output output) {
        String file = result.file();
        if (file != null) {
            ports.files().write(file, result.contents());
            return ExitCode.DONE;
        }
        output.results().write(result.contents(), 0, result.contents().length);
        // A full disk or a closed pipe behind the stream must not look like success.
        return output.results().checkError() ? outputFailed(output) : ExitCode.DONE;
    }

    private int outputFailed(Output output) {
        output.tell(messages.getString("cli.failed.output"));
        return ExitCode.FAILED;
    }

    private int refuse(String why, CommandLine line, Output output) {
        output.tell(why);
        output.tell(messages.get("cli.usage.help", line.getCommandSpec().qualifiedName()));
        return ExitCode.USAGE;
    }

    private Command command(String name) {
        Command command = COMMANDS.get(name);
        if (command == null) {
            throw new IllegalStateException("no command " + name);
        }
        return command;
    }

    /** To describe all commands takes as long as to read the files of one. */
    private static Set<String> called(List<String> arguments) {
        return arguments.stream()
                .limit(1)
                .filter(COMMANDS::containsKey)
                .map(Set::of)
                .findFirst()
                .orElse(COMMANDS.keySet());
    }

    /** Every command with what it takes. */
    CommandLine line() {
        return line(COMMANDS.keySet());
    }

    private CommandLine line(Set<String> names) {
        Options options = new Options(messages);
        CommandSpec top =
                options.command(messages.getString("cli.app")).name(NAME).version(messages.get("cli.version", version));
        top.usageMessage().footer("", messages.getString("cli.help.subjects"), messages.getString("cli.help.codes"));
        names.forEach(name ->
                top.addSubcommand(name, command(name).spec(options).version(messages.get("cli.version", version))));
        CommandLine line = new CommandLine(top);
        line.setExpandAtFiles(false);
        line.setInterpolateVariables(false);
        return line;
    }

    private static String word(Enum<?> reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
