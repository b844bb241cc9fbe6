package org.southsouth.readiness.cli;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.ChainCheck;
import org.southsouth.readiness.core.form.FilesAndForms;
import org.southsouth.readiness.core.form.FormSource;
import org.southsouth.readiness.core.merge.AskedQuestions;
import org.southsouth.readiness.core.merge.Copy;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.merge.ReceivedFile;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.words.CsvLines;
import org.southsouth.readiness.words.Formats;

/** {@code verify FILE…}: what the files are that are sent and come back, each read whole, as if they were to be merged. */
record SoundFiles(Call call) {
    private static final String ABSENT = "problem.exchange.absent";

    Result run() {
        FormSource forms = call.ports().filledForms();
        ExchangeInputs inputs = new ExchangeInputs(call);
        List<String> files = call.positionals();
        List<String> filledIn = files.stream().filter(forms::isForm).toList();
        List<ReceivedFile> received = new ArrayList<>(inputs.read(
                files.stream().filter(file -> !forms.isForm(file)).toList(),
                call.ports().exchangeFiles()));
        if (!filledIn.isEmpty() && !call.hasPlace()) {
            withoutData(filledIn, forms, inputs);
        } else if (!filledIn.isEmpty()) {
            // A form does not hold its questionnaire, which is here.
            received.addAll(call.ports()
                    .contents()
                    .in(
                            BackupCommand.stored(call),
                            data -> inputs.read(
                                    filledIn,
                                    new FilesAndForms(
                                            call.ports().exchangeFiles(),
                                            forms,
                                            data.exports().library()))));
        }
        if (!inputs.problems().isEmpty()) {
            throw new InputException(inputs.problems());
        }
        CsvLines lines = CsvLines.of("file", "kind", "subject", "round", "questions", "answers");
        received.forEach(file -> file.contents().copies().forEach(copy -> add(file, copy, lines)));
        return new Result(lines.bytes(), null);
    }

    /** Those that are not there are refused as any other file; of the rest it is said what they are and need. */
    private void withoutData(List<String> filledIn, FormSource forms, ExchangeInputs inputs) {
        for (String file : filledIn) {
            Parsed<ExchangePackage> parsed = forms.read(file, framework -> Optional.empty());
            parsed.problems().stream()
                    .filter(problem -> problem.key().equals(ABSENT))
                    .forEach(problem ->
                            inputs.problems().add(file + ": " + call.messages().of(problem, file)));
        }
        if (inputs.problems().isEmpty()) {
            throw new UsageException(call.messages().get("cli.usage.verify.form", filledIn.get(0)));
        }
    }

    private void add(ReceivedFile file, Copy copy, CsvLines lines) {
        ExchangePackage contents = file.contents();
        String kind = kind(contents);
        int questions = AskedQuestions.of(contents.scope(), copy.scored(contents.framework()))
                .all()
                .size();
        long answers = ChainCheck.heads(copy.trail()).values().stream()
                .filter(head -> !head.after().response().isBlank())
                .count();
        lines.text(file.file())
                .word(kind)
                .name(copy.profile().subject().code())
                .name(copy.profile().round().name())
                .count(questions)
                .count(answers)
                .endRow();
        Formats formats = new Formats(call.messages(), ZoneOffset.UTC, call.names());
        call.progress()
                .say(call.messages()
                        .get("cli.sound." + kind, file.file(), formats.title(copy.profile()), questions, answers));
    }

    private static String kind(ExchangePackage contents) {
        if (contents.isForm()) {
            return "form";
        }
        if (contents.request().isPresent()) {
            return "request";
        }
        return contents.scope() instanceof ExchangeScope.Whole ? "assessment" : "part";
    }
}
