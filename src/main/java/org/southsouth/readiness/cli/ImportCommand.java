package org.southsouth.readiness.cli;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.merge.AnswerMerge;
import org.southsouth.readiness.core.merge.AnswerMerge.Kind;
import org.southsouth.readiness.core.merge.AssessmentMerge;
import org.southsouth.readiness.core.merge.AssessmentMerge.Arrival;
import org.southsouth.readiness.core.merge.AssessmentMerge.Stage;
import org.southsouth.readiness.core.merge.ExchangeFile;
import org.southsouth.readiness.core.merge.ExchangeImport;
import org.southsouth.readiness.core.merge.ExchangeImport.Settled;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ReceivedFile;
import org.southsouth.readiness.core.merge.ReviewMergeChanges;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.words.CsvLines;
import org.southsouth.readiness.words.Formats;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code import}: merges exchange files, all of them or none. It chooses for nobody: where two gave different answers
 * without knowing of one another, it lists them and leaves everything as it is.
 */
final class ImportCommand implements Command {
    private static final int ATTEMPTS = 20;
    /** What is planned again says more of it: a conflict, or that it is signed off. */
    private static final Set<Reason> OVERTAKEN = EnumSet.of(Reason.OVERTAKEN, Reason.SIGNED_OFF);

    @Override
    public CommandSpec spec(Options options) {
        return options.command(options.messages().getString("cli.import"))
                .addPositional(options.several(
                        "1..*", Options.FILE_LABEL, options.messages().getString("cli.option.exchange")))
                .addOption(options.place().get(0))
                .addOption(options.place().get(1))
                .addOption(options.passwordFile())
                .addOption(options.filePassword());
    }

    @Override
    public Result run(Call call) {
        List<ReceivedFile> deliveries = read(call);
        return call.ports()
                .exchange()
                .in(call.place(), counter -> call.result(merge(call, counter.reception(), deliveries, 1)));
    }

    /** Plans again where somebody else wrote to the same database meanwhile: each time one of those who write is done. */
    private static byte[] merge(Call call, ExchangeImport reception, List<ReceivedFile> deliveries, int attempt) {
        List<AssessmentMerge> gatherings = reception.gather(deliveries);
        refuse(call, gatherings);
        byte[] report = report(gatherings);
        try {
            reception.merge(
                    gatherings.stream()
                            .map(gathering -> new Settled(gathering, Map.of()))
                            .toList(),
                    (done, all) -> {
                        call.progress().show(done, all);
                        return true;
                    });
            uncoded(gatherings)
                    .forEach(arrival -> call.progress().say(text(call).uncoded(arrival)));
            return report;
        } catch (StoreException e) {
            if (attempt == ATTEMPTS || !OVERTAKEN.contains(e.reason())) {
                throw e;
            }
            return merge(call, reception, deliveries, attempt + 1);
        }
    }

    private static List<Arrival> uncoded(List<AssessmentMerge> gatherings) {
        List<Arrival> uncoded = new ArrayList<>();
        for (AssessmentMerge gathering : gatherings) {
            List<Stage> stages = gathering.stages(Map.of());
            for (int i = 0; i < stages.size(); i++) {
                if (stages.get(i).intake().review().hasUncoded()) {
                    uncoded.add(gathering.arrivals().get(i));
                }
            }
        }
        return uncoded;
    }

    private static MergeText text(Call call) {
        return new MergeText(call.messages(), new Formats(call.messages(), ZoneOffset.UTC, call.names()));
    }

    private static List<ReceivedFile> read(Call call) {
        List<ReceivedFile> deliveries = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        List<String> files = call.positionals();
        char[] password = call.filePassword();
        boolean isGiven = password.length > 0;
        for (String file : files) {
            Parsed<ExchangePackage> parsed = call.ports().exchangeFiles().read(file, password);
            if (!isGiven && isLocked(parsed)) {
                Optional<char[]> typed = new Passwords(call).ask(file);
                if (typed.isEmpty()) {
                    problems.add(call.messages().get("cli.input.locked", file, Options.FILE_PASSWORD));
                    continue;
                }
                // It may be that of the next one too.
                password = typed.get();
                parsed = call.ports().exchangeFiles().read(file, password);
            }
            if (parsed.isSound()) {
                deliveries.add(new ReceivedFile(file, parsed.value()));
            } else {
                parsed.problems()
                        .forEach(problem ->
                                problems.add(file + ": " + call.messages().of(problem)));
            }
            call.progress().show(deliveries.size() + problems.size(), files.size());
        }
        throwAny(call, problems);
        return deliveries;
    }

    private static boolean isLocked(Parsed<ExchangePackage> parsed) {
        return !parsed.isSound()
                && parsed.problems().stream()
                        .map(Problem::key)
                        .anyMatch(key ->
                                key.equals(ExchangeFile.NEEDS_PASSWORD) || key.equals(ExchangeFile.WRONG_PASSWORD));
    }

    private static void throwAny(Call call, List<String> problems) {
        if (!problems.isEmpty()) {
            problems.add(call.messages().getString("cli.input.unmerged"));
            throw new InputException(problems);
        }
    }

    /** Every assessment that cannot be merged, and every conflict. */
    private static void refuse(Call call, List<AssessmentMerge> gatherings) {
        MergeText text = text(call);
        List<String> problems = new ArrayList<>();
        for (AssessmentMerge gathering : gatherings) {
            gathering.refusal().ifPresent(why -> problems.add(text.refusal(gathering, why)));
            List<Stage> stages = gathering.refusal().isPresent() ? List.of() : gathering.stages(Map.of());
            for (int i = 0; i < stages.size(); i++) {
                Arrival arrival = gathering.arrivals().get(i);
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

    private static byte[] report(List<AssessmentMerge> gatherings) {
        CsvLines lines = head();
        for (AssessmentMerge gathering : gatherings) {
            List<Stage> stages = gathering.stages(Map.of());
            for (int i = 0; i < stages.size(); i++) {
                List<AnswerMerge> meetings = stages.get(i).plan().meetings();
                lines.text(gathering.arrivals().get(i).delivery().file())
                        .word(gathering.id().value())
                        .name(gathering.profile().subject().code())
                        .name(gathering.profile().round().name());
                for (Kind kind : List.of(Kind.ADDED, Kind.THEIRS_NEWER, Kind.SAME, Kind.MINE_NEWER)) {
                    lines.count(meetings.stream()
                            .filter(meeting -> meeting.kind() == kind)
                            .count());
                }
                ReviewMergeChanges review = stages.get(i).intake().review();
                lines.count(review.given().size()
                                + review.comments().size()
                                + review.settled().size())
                        .word(review.fate())
                        .count(stages.get(i).intake().plan().added().size())
                        .count(gathering.filesIn(gathering.arrivals().get(i)))
                        .endRow();
            }
        }
        return lines.bytes();
    }
}
