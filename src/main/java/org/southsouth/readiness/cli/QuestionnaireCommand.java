package org.southsouth.readiness.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.form.Form;
import org.southsouth.readiness.core.form.FormFormat;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.text.PlainText;
import org.southsouth.readiness.words.Messages;
import picocli.CommandLine.Model.CommandSpec;

/** {@code questionnaire}: a blank questionnaire, or a portion of one, to be filled in without the application. */
final class QuestionnaireCommand implements Command {
    private static final String CORE = "--core";
    private static final String ROUND = "--round";
    private static final String DUE = "--due";

    @Override
    public CommandSpec spec(Options options) {
        Messages messages = options.messages();
        CommandSpec spec = options.command(messages.getString("cli.questionnaire"));
        spec.addOption(options.framework());
        Portion.addTo(spec, options);
        return spec.addOption(options.switched(CORE, messages.getString("cli.option.core.questionnaire")))
                .addOption(
                        options.optional(Options.SUBJECT, "A", messages.getString("cli.option.subject.questionnaire")))
                .addOption(options.optional(ROUND, "ROUND", messages.getString("cli.option.round")))
                .addOption(options.optional(DUE, "DAY", messages.getString("cli.option.due")))
                .addOption(options.required(
                        Options.FORMAT,
                        "FORMAT",
                        messages.get("cli.option.format.questionnaire", messages.list(FormFormat.words()))))
                .addOption(options.required(
                        Options.OUT, Options.FILE_LABEL, messages.getString("cli.option.out.required")));
    }

    @Override
    public Result run(Call call) {
        Portion.requireOne(call);
        FormFormat format = format(call);
        Profile profile = profile(call);
        Framework framework = Inputs.framework(call);
        ExchangeScope scope = Portion.of(call, framework);
        Form form = Form.blank(framework, profile, scope, call.ports().clock().instant());
        if (form.questions().isEmpty()) {
            throw new InputException(List.of(call.messages().getString("cli.input.portion.empty")));
        }
        return call.result(call.ports().forms().form(form, format));
    }

    private static FormFormat format(Call call) {
        String given = call.required(Options.FORMAT);
        return Arrays.stream(FormFormat.values())
                .filter(format -> format.word().equals(given))
                .findFirst()
                .orElseThrow(() -> new UsageException(call.messages()
                        .get("cli.usage.format", given, call.messages().list(FormFormat.words()))));
    }

    /** A core check is for countries only. */
    private static Profile profile(Call call) {
        Subject subject = new Subject(line(call, Options.SUBJECT));
        if (!subject.code().isEmpty() && !subject.isNamed()) {
            String key = subject.isCity() ? "problem.answers.city" : "problem.answers.subject";
            throw new InputException(List.of(call.messages().get(key, subject.code())));
        }
        Depth depth = call.has(CORE) ? Depth.CORE : Depth.FULL;
        if (depth == Depth.CORE && subject.isCity()) {
            throw new InputException(List.of(call.messages().get("cli.input.core.city", subject.code())));
        }
        Round round = Round.written(line(call, ROUND));
        if (!round.name().isEmpty() && !round.isNamed()) {
            throw new InputException(List.of(call.messages().getString("problem.answers.round")));
        }
        return new Profile(subject, round, depth, due(call), "", "", List.of());
    }

    private static String due(Call call) {
        String given = line(call, DUE);
        try {
            return given.isEmpty() ? given : LocalDate.parse(given).toString();
        } catch (DateTimeException e) {
            throw new UsageException(call.messages().get("cli.usage.due", given));
        }
    }

    private static String line(Call call, String option) {
        String given = Objects.requireNonNullElse(call.option(option), "");
        return PlainText.line(given).strip();
    }
}
