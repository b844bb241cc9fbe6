package org.southsouth.readiness.cli;

import java.util.List;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.exchange.AnswerSheet;
import picocli.CommandLine.Model.CommandSpec;

/** {@code compare}: answers CSV to a table of all sections and questions, a column for each subject. */
final class CompareCommand implements Command {
    @Override
    public CommandSpec spec(Options options) {
        return options.command(options.messages().getString("cli.compare"))
                .addOption(options.framework())
                .addOption(options.answers())
                .addOption(options.optional(
                        Options.SUBJECTS, "A,B", options.messages().getString("cli.option.subjects.compare")))
                .addOption(options.depth())
                .addOption(options.out());
    }

    @Override
    public Result run(Call call) {
        String asked = call.option(Options.SUBJECTS);
        List<String> names = asked == null ? List.of() : SubjectNames.parse(asked, call.messages());
        Depth depth = call.depth();
        Inputs inputs = Inputs.read(call);
        Selection selection = new Selection(call.messages(), inputs.sheets());
        List<AnswerSheet> chosen = asked == null ? selection.latest() : selection.named(names);
        if (chosen.isEmpty()) {
            throw new InputException(List.of(call.messages().getString("cli.input.nothing")));
        }
        List<String> columns = asked == null
                ? chosen.stream().map(sheet -> sheet.subject().code()).toList()
                : names;
        Comparison comparison = Comparison.of(inputs.score(chosen, depth));
        return call.result(call.ports().reports().comparisonTable(comparison, columns));
    }
}
