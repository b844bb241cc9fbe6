package org.southsouth.readiness.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.assessment.Round;
import picocli.CommandLine.Model.CommandSpec;

/** {@code list}: the stored assessments, by subject, then round. */
final class ListCommand implements Command {
    @Override
    public CommandSpec spec(Options options) {
        return options.command(options.messages().getString("cli.list"))
                .addOption(options.place().get(0))
                .addOption(options.place().get(1))
                .addOption(options.passwordFile())
                .addOption(options.out());
    }

    @Override
    public Result run(Call call) {
        List<AssessmentSummary> found = new ArrayList<>(call.ports().stored().list(BackupCommand.stored(call)));
        Comparator<Round> rounds =
                Round.order(found.stream().map(ListCommand::round).toList());
        found.sort(Comparator.comparing(
                        (AssessmentSummary summary) -> summary.profile().subject())
                .thenComparing(ListCommand::round, rounds)
                .thenComparing(summary -> summary.id().value()));
        return call.result(call.ports().reports().assessments(found));
    }

    private static Round round(AssessmentSummary summary) {
        return summary.profile().round();
    }
}
