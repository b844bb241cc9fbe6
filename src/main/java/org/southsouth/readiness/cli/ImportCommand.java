package org.southsouth.readiness.cli;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.form.FilesAndForms;
import org.southsouth.readiness.core.form.FormSource;
import org.southsouth.readiness.core.merge.AnswerMerge;
import org.southsouth.readiness.core.merge.AnswerMerge.Kind;
import org.southsouth.readiness.core.merge.AssessmentMerge;
import org.southsouth.readiness.core.merge.AssessmentMerge.Arrival;
import org.southsouth.readiness.core.merge.AssessmentMerge.Dispute;
import org.southsouth.readiness.core.merge.AssessmentMerge.Stage;
import org.southsouth.readiness.core.merge.ExchangeFile;
import org.southsouth.readiness.core.merge.ExchangeImport;
import org.southsouth.readiness.core.merge.ExchangeImport.Settled;
import org.southsouth.readiness.core.merge.ReceivedFile;
import org.southsouth.readiness.core.merge.Resolution;
import org.southsouth.readiness.core.merge.ReviewMergeChanges;
import org.southsouth.readiness.words.CsvLines;
import org.southsouth.readiness.words.Formats;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code import}: merges exchange files and filled-in workbooks, all of them or none. It chooses for nobody: where two gave different answers
 * without knowing of one another, it lists them and leaves everything as it is. An answer that a file takes away stays, and is named.
 */
final class ImportCommand implements Command {
    private static final int ATTEMPTS = 20;
    private static final String TAKE_WITHDRAWN = "--take-withdrawn";
    /** What is planned again says more of it: a conflict, or that it is signed off. */
    private static final Set<Reason> OVERTAKEN = EnumSet.of(Reason.OVERTAKEN, Reason.SIGNED_OFF);

    @Override
    public CommandSpec spec(Options options) {
        return options.command(options.messages().getString("cli.import"))
                .addPositional(options.several(
                        "1..*", Options.FILE_LABEL, options.messages().getString("cli.option.exchange")))
                .addOption(options.place().get(0))
                .addOption(options.place().get(1))
                .addOption(options.switched(TAKE_WITHDRAWN, options.messages().getString("cli.option.take-withdrawn")))
                .addOption(options.passwordFile())
                .addOption(options.filePassword());
    }

    @Override
    public Result run(Call call) {
        FormSource forms = call.ports().filledForms();
        List<String> files = call.positionals();
        List<ReceivedFile> received = read(
                call,
                files.stream().filter(file -> !forms.isForm(file)).toList(),
                call.ports().exchangeFiles());
        List<String> filledIn = files.stream().filter(forms::isForm).toList();
        return call.ports().contents().in(call.place(), data -> {
            // A form does not hold its questionnaire, which is here.
            ExchangeFile known = new FilesAndForms(
                    call.ports().exchangeFiles(), forms, data.exports().library());
            List<ReceivedFile> all = new ArrayList<>(received);
            all.addAll(read(call, filledIn, known));
            return call.result(merge(call, data.imports(), all, 1));
        });
    }

    /** Plans again where somebody else wrote to the same database meanwhile: each time one of those who write is done. */
    private static byte[] merge(Call call, ExchangeImport imports, List<ReceivedFile> received, int attempt) {
        List<AssessmentMerge> merges = imports.gather(received);
        refuse(call, merges);
        List<Settled> settled = merges.stream()
                .map(merge -> new Settled(merge, kept(call, merge)))
                .toList();
        byte[] report = report(settled);
        try {
            imports.merge(settled, (done, all) -> {
                call.progress().show(done, all);
                return true;
            });
            settled.forEach(one -> tellKept(call, one));
            uncoded(settled).forEach(arrival -> call.progress().say(text(call).uncoded(arrival)));
            return report;
        } catch (StoreException e) {
            if (attempt == ATTEMPTS || !OVERTAKEN.contains(e.reason())) {
                throw e;
            }
            return merge(call, imports, received, attempt + 1);
        }
    }

    /** The answers that stay although a file takes them away. */
    private static Map<Dispute, Resolution> kept(Call call, AssessmentMerge merge) {
        return call.has(TAKE_WITHDRAWN)
                ? Map.of()
                : merge.keepingWithdrawn(call.messages().getString("cli.merge.kept.reason"));
    }

    private static void tellKept(Call call, Settled settled) {
        List<Stage> stages = settled.merge().stages(settled.resolutions());
        for (int i = 0; i < stages.size(); i++) {
            Arrival arrival = settled.merge().arrivals().get(i);
            stages.get(i).plan().answers().stream()
                    .filter(isKept(settled, i))
                    .forEach(answer -> call.progress().say(text(call).kept(arrival, answer)));
        }
    }

    private static Predicate<AnswerMerge> isKept(Settled settled, int arrival) {
        return answer -> settled.resolutions().containsKey(new Dispute(arrival, answer.question()));
    }

    private static List<Arrival> uncoded(List<Settled> settled) {
        List<Arrival> uncoded = new ArrayList<>();
        for (Settled one : settled) {
            AssessmentMerge merge = one.merge();
            List<Stage> stages = merge.stages(one.resolutions());
            for (int i = 0; i < stages.size(); i++) {
                if (stages.get(i).changes().review().hasUncoded()) {
                    uncoded.add(merge.arrivals().get(i));
                }
            }
        }
        return uncoded;
    }

    private static MergeText text(Call call) {
        return new MergeText(call.messages(), new Formats(call.messages(), ZoneOffset.UTC, call.names()));
    }

    private static List<ReceivedFile> read(Call call, List<String> files, ExchangeFile source) {
        ExchangeInputs inputs = new ExchangeInputs(call);
        List<ReceivedFile> received = inputs.read(files, source);
        throwAny(call, inputs.problems());
        return received;
    }

    private static void throwAny(Call call, List<String> problems) {
        if (!problems.isEmpty()) {
            problems.add(call.messages().getString("cli.input.unmerged"));
            throw new InputException(problems);
        }
    }

    /** Every assessment that cannot be merged, and every conflict. */
    private static void refuse(Call call, List<AssessmentMerge> merges) {
        MergeText text = text(call);
        List<String> problems = new ArrayList<>();
        for (AssessmentMerge merge : merges) {
            merge.refusal().ifPresent(why -> problems.add(text.refusal(merge, why)));
            List<Stage> stages = merge.refusal().isPresent() ? List.of() : merge.stages(Map.of());
            for (int i = 0; i < stages.size(); i++) {
                Arrival arrival = merge.arrivals().get(i);
                for (AnswerMerge conflict : stages.get(i).plan().of(Kind.CONFLICT)) {
                    problems.add(text.conflict(arrival, conflict));
                }
            }
        }
        throwAny(call, problems);
    }

    private static CsvLines head() {
        return CsvLines.of(
                "file",
                "assessment",
                "subject",
                "round",
                "added",
                "changed",
                "same",
                "kept",
                "review",
                "sign_off",
                "actions",
                "files");
    }

    private static byte[] report(List<Settled> settled) {
        CsvLines lines = head();
        for (Settled one : settled) {
            AssessmentMerge merge = one.merge();
            List<Stage> stages = merge.stages(one.resolutions());
            for (int i = 0; i < stages.size(); i++) {
                List<AnswerMerge> answers = stages.get(i).plan().answers();
                lines.text(merge.arrivals().get(i).file().file())
                        .word(merge.id().value())
                        .name(merge.profile().subject().code())
                        .name(merge.profile().round().name());
                Predicate<AnswerMerge> isKept = isKept(one, i);
                for (Kind kind : List.of(Kind.ADDED, Kind.THEIRS_NEWER, Kind.SAME, Kind.MINE_NEWER)) {
                    lines.count(answers.stream()
                            .filter(answer -> (isKept.test(answer) ? Kind.MINE_NEWER : answer.kind()) == kind)
                            .count());
                }
                ReviewMergeChanges review = stages.get(i).changes().review();
                lines.count(review.given().size()
                                + review.comments().size()
                                + review.settled().size())
                        .word(review.fate())
                        .count(stages.get(i).changes().plan().added().size())
                        .count(merge.filesIn(merge.arrivals().get(i)))
                        .endRow();
            }
        }
        return lines.bytes();
    }
}
