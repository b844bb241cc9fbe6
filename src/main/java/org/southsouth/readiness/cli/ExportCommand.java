package org.southsouth.readiness.cli;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.evidence.AttachedFiles;
import org.southsouth.readiness.core.exchange.AnswerSheet;
import org.southsouth.readiness.core.exchange.ReportContents;
import org.southsouth.readiness.core.form.Form;
import org.southsouth.readiness.core.form.FormFormat;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.merge.Copy;
import org.southsouth.readiness.core.merge.ExchangeFile;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.password.PasswordLength;
import org.southsouth.readiness.words.Formats;
import picocli.CommandLine.Model.CommandSpec;

/** {@code export}: stored assessments, or a part of them, as an exchange file, as answers in a CSV, or as a workbook to fill in. */
final class ExportCommand implements Command {
    private static final String PLAN = "--plan";
    private static final String WITHOUT_FILES = "--without-files";
    private static final String CORE = "--core";
    private static final String EXCHANGE = "readiness";
    private static final String CSV = "csv";
    private static final String XLSX = "xlsx";
    private static final List<String> FORMATS = List.of(EXCHANGE, CSV, XLSX);

    @Override
    public CommandSpec spec(Options options) {
        CommandSpec spec = options.command(options.messages().getString("cli.export"))
                .addPositional(
                        options.several("0..*", "ASSESSMENT", options.messages().getString("cli.option.assessments")))
                .addOption(options.place().get(0))
                .addOption(options.place().get(1))
                .addOption(options.passwordFile())
                .addOption(options.required(
                        Options.OUT, Options.FILE_LABEL, options.messages().getString("cli.option.out.required")))
                .addOption(options.optional(
                        Options.FORMAT, "FORMAT", options.messages().getString("cli.option.export.format")));
        Portion.addTo(spec, options);
        Asking.addTo(spec, options);
        return spec.addOption(options.switched(CORE, options.messages().getString("cli.option.core")))
                .addOption(options.notes())
                .addOption(options.switched(PLAN, options.messages().getString("cli.option.plan")))
                .addOption(options.switched(WITHOUT_FILES, options.messages().getString("cli.option.without-files")))
                .addOption(options.filePassword());
    }

    @Override
    public Result run(Call call) {
        Portion.requireOne(call);
        String format = format(call);
        requireTogether(call, format.equals(EXCHANGE));
        String folder = BackupCommand.stored(call);
        List<AssessmentSummary> chosen =
                new StoredSelection(call.messages(), call.ports().stored().list(folder)).named(call.positionals());
        requireOneFramework(call, chosen);
        if (format.equals(XLSX) && chosen.size() > 1) {
            throw new InputException(List.of(call.messages().getString("cli.input.one")));
        }
        char[] password = call.filePassword();
        if (password.length > 0 && PasswordLength.of(password.length) == PasswordLength.TOO_SHORT) {
            throw new InputException(List.of(call.messages().get("cli.input.password.short", PasswordLength.least())));
        }
        List<AssessmentId> ids = chosen.stream().map(AssessmentSummary::id).toList();
        return call.ports().contents().in(folder, data -> {
            Framework framework = data.exports().library().load(chosen.get(0).framework());
            ExchangeScope scope = Portion.of(call, framework);
            if (format.equals(XLSX)) {
                return workbook(
                        call, data.exports().pack(ids, scope, call.has(Options.NOTES), data.now(), data.name()));
            }
            if (format.equals(CSV)) {
                return call.result(answers(call, data.exports().pack(ids, scope, true, data.now(), "")));
            }
            exchange(call, data.exports().pack(ids, scope, call.has(Options.NOTES), data.now(), data.name()), password);
            return Result.NOTHING;
        });
    }

    private static void exchange(Call call, ExchangePackage packed, char[] password) {
        ExchangePackage asking = Asking.of(call, packed.madeBy(), password.length > 0)
                .map(packed::asking)
                .orElse(packed);
        ExchangePackage planned = call.has(PLAN) ? asking : asking.withoutPlans();
        write(call, call.has(WITHOUT_FILES) ? planned.withoutFiles() : planned, password);
        ExchangeFile files = call.ports().exchangeFiles();
        tell(call, "cli.export.altered", files.altered(planned));
        tell(call, "cli.export.misfit", files.misfits(planned));
    }

    private static void tell(Call call, String key, List<Copy> copies) {
        Formats formats = new Formats(call.messages(), ZoneOffset.UTC, call.names());
        copies.forEach(copy -> call.progress().say(call.messages().get(key, formats.title(copy.profile()))));
    }

    /** What the option says, else what the name of the file ends with. */
    private static String format(Call call) {
        String given = call.option(Options.FORMAT);
        String out = Objects.requireNonNull(call.option(Options.OUT)).toLowerCase(Locale.ROOT);
        String ending = FORMATS.stream()
                .filter(format -> out.endsWith("." + format))
                .findFirst()
                .orElse(EXCHANGE);
        String format = given == null ? ending : given;
        if (!FORMATS.contains(format)) {
            throw new UsageException(call.messages()
                    .get("cli.usage.format", format, call.messages().list(FORMATS)));
        }
        return format;
    }

    private static void requireTogether(Call call, boolean isExchange) {
        boolean isExchangeAlone = call.has(PLAN)
                || call.has(WITHOUT_FILES)
                || Asking.isWished(call)
                || call.option(Options.FILE_PASSWORD) != null;
        if (!isExchange && isExchangeAlone) {
            throw new UsageException(call.messages().getString("cli.usage.export.csv"));
        }
        if (isExchange && call.has(CORE)) {
            throw new UsageException(call.messages().getString("cli.usage.export.core"));
        }
    }

    /** Of one assessment, to be filled in without the application. */
    private static Result workbook(Call call, ExchangePackage contents) {
        Form form = Form.of(contents);
        return call.result(call.ports().forms().form(call.has(CORE) ? form.core() : form, FormFormat.XLSX));
    }

    /** Of the whole package, the questions of its scope; with {@code --core} those of them that are core. */
    private static byte[] answers(Call call, ExchangePackage contents) {
        Set<QuestionId> sent = contents.scope().questions(contents.framework());
        List<AnswerSheet> sheets = contents.copies().stream()
                .map(copy ->
                        new AnswerSheet(copy.profile().subject(), copy.profile().round(), copy.answers()))
                .toList();
        return call.ports()
                .reports()
                .answers(
                        sheets,
                        contents.framework(),
                        question -> sent.contains(question.id()) && (!call.has(CORE) || question.isCore()),
                        new ReportContents(call.has(Options.NOTES)));
    }

    /** While the database is open: the attached files are read as they are written. */
    private static void write(Call call, ExchangePackage contents, char[] password) {
        if (contents.isTooLarge()) {
            throw new InputException(List.of(call.messages()
                    .get(
                            "cli.input.files",
                            Integer.toString(AttachedFiles.PER_PARCEL),
                            AttachedFiles.megabytes(AttachedFiles.PARCEL_BYTES),
                            WITHOUT_FILES)));
        }
        String out = Objects.requireNonNull(call.option(Options.OUT));
        call.ports()
                .largeFiles()
                .write(out, receiver -> call.ports().exchangeFiles().write(contents, password, receiver));
    }

    private static void requireOneFramework(Call call, List<AssessmentSummary> chosen) {
        if (chosen.isEmpty()) {
            throw new InputException(List.of(call.messages().get("cli.input.data", call.place())));
        }
        Set<String> frameworks = chosen.stream()
                .map(summary -> summary.framework().toString())
                .collect(Collectors.toCollection(TreeSet::new));
        if (frameworks.size() > 1) {
            throw new InputException(List.of(
                    call.messages().get("cli.input.frameworks", call.messages().list(new ArrayList<>(frameworks)))));
        }
    }
}
