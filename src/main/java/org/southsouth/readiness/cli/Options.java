package org.southsouth.readiness.cli;

import java.util.List;
import org.southsouth.readiness.words.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The options that commands share, with their words. Every value is read as text; commands look at it themselves. */
final class Options {
    static final String FRAMEWORK = "--framework";
    static final String ANSWERS = "--answers";
    static final String OUT = "--out";
    static final String DEPTH = "--depth";
    static final String DECIMALS = "--decimals";
    static final String SUBJECT = "--subject";
    static final String FOR = "--for";
    static final String SUBJECTS = "--subjects";
    static final String KIND = "--kind";
    static final String FORMAT = "--format";
    static final String DRAWS = "--draws";
    static final String SEED = "--seed";
    static final String NOISE = "--noise";
    static final String GAPS = "--gaps";
    static final String DATA = "--data";
    static final String DATABASE = "--database";
    static final String NOTES = "--notes";
    static final String PASSWORD_FILE = "--password-file";
    static final String BACKUP_PASSWORD_FILE = "--backup-password-file";
    static final String FILE_PASSWORD = "--file-password";

    /** What stands for a folder, and for a file, in the words of help. */
    static final String FOLDER_LABEL = "DIR";

    static final String FILE_LABEL = "FILE";

    private final Messages messages;

    Options(Messages messages) {
        this.messages = messages;
    }

    Messages messages() {
        return messages;
    }

    /** A command with its one line of description. */
    CommandSpec command(String description) {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage()
                .description(description)
                .synopsisHeading(messages.getString("cli.help.usage"))
                .optionListHeading("%n" + messages.getString("cli.help.options") + "%n")
                .commandListHeading("%n" + messages.getString("cli.help.commands") + "%n")
                .sortOptions(false)
                .width(100)
                .abbreviateSynopsis(false);
        spec.addOption(flag("--help", "-h", messages.getString("cli.option.help"))
                .usageHelp(true)
                .build());
        spec.addOption(flag("--version", "-V", messages.getString("cli.option.version"))
                .versionHelp(true)
                .build());
        return spec;
    }

    private static OptionSpec.Builder flag(String name, String shortName, String description) {
        return OptionSpec.builder(name, shortName)
                .type(boolean.class)
                .arity("0")
                .description(escaped(description));
    }

    OptionSpec notes() {
        return switched(NOTES, messages.getString("cli.option.notes"));
    }

    /** One without a value. */
    OptionSpec switched(String name, String description) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .arity("0")
                .description(escaped(description))
                .build();
    }

    /** Of exchange files. */
    OptionSpec filePassword() {
        return optional(FILE_PASSWORD, FILE_LABEL, messages.getString("cli.option.file-password"));
    }

    OptionSpec framework() {
        return required(FRAMEWORK, FOLDER_LABEL, messages.getString("cli.option.framework"));
    }

    OptionSpec answers() {
        return required(ANSWERS, FILE_LABEL, messages.getString("cli.option.answers"));
    }

    OptionSpec out() {
        return optional(OUT, FILE_LABEL, messages.getString("cli.option.out"));
    }

    OptionSpec depth() {
        return optional(DEPTH, "DEPTH", messages.getString("cli.option.depth"));
    }

    /** Where the data are; {@link Call#place} sees to it that one of the two is given. */
    List<OptionSpec> place() {
        return List.of(
                optional(DATA, FOLDER_LABEL, messages.getString("cli.option.data")),
                optional(DATABASE, "URL", messages.getString("cli.option.database")));
    }

    OptionSpec passwordFile() {
        return optional(PASSWORD_FILE, FILE_LABEL, messages.getString("cli.option.password"));
    }

    PositionalParamSpec file(String description) {
        return file(FILE_LABEL, description);
    }

    /** One value that stands without a name. */
    PositionalParamSpec file(String label, String description) {
        return PositionalParamSpec.builder()
                .type(String.class)
                .arity("1")
                .required(true)
                .paramLabel(label)
                .description(escaped(description))
                .build();
    }

    /** As many as the arity says. */
    PositionalParamSpec several(String arity, String label, String description) {
        return PositionalParamSpec.builder()
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity(arity)
                .required(!arity.startsWith("0"))
                .paramLabel(label)
                .description(escaped(description))
                .build();
    }

    OptionSpec required(String name, String label, String description) {
        return builder(name, label, description).required(true).build();
    }

    OptionSpec optional(String name, String label, String description) {
        return builder(name, label, description).build();
    }

    private static OptionSpec.Builder builder(String name, String label, String description) {
        return OptionSpec.builder(name)
                .type(String.class)
                .arity("1")
                .paramLabel(label)
                .description(escaped(description));
    }

    /** Descriptions are format strings to picocli. */
    private static String escaped(String words) {
        return words.replace("%", "%%");
    }
}
