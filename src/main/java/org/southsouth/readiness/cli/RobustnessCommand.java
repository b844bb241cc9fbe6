package org.southsouth.readiness.cli;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.comparison.RoundRanks;
import org.southsouth.readiness.core.robustness.Gaps;
import org.southsouth.readiness.core.robustness.RankRange;
import org.southsouth.readiness.core.robustness.Robustness;
import org.southsouth.readiness.core.robustness.RobustnessSettings;
import org.southsouth.readiness.words.Messages;
import picocli.CommandLine.Model.CommandSpec;

/** {@code robustness}: answers CSV to the likely ranges and ranks of the overall scores. */
final class RobustnessCommand implements Command {
    private static final Pattern DRAWS = Pattern.compile("0*([1-9][0-9]{0,4}|100000)");
    private static final Pattern SEED = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern NOISE = Pattern.compile("0(\\.[0-9]{1,17})?|1(\\.0{1,17})?");

    @Override
    public CommandSpec spec(Options options) {
        Messages messages = options.messages();
        RobustnessSettings usual = RobustnessSettings.DEFAULT;
        return options.command(messages.getString("cli.robustness"))
                .addOption(options.framework())
                .addOption(options.answers())
                .addOption(options.optional(
                        Options.DRAWS, "N", messages.get("cli.option.draws", Integer.toString(usual.draws()))))
                .addOption(options.optional(
                        Options.SEED, "N", messages.get("cli.option.seed", Long.toString(usual.seed()))))
                .addOption(options.optional(
                        Options.NOISE, "SHARE", messages.get("cli.option.noise", Double.toString(usual.noise()))))
                .addOption(options.optional(Options.GAPS, "WAY", messages.getString("cli.option.gaps")))
                .addOption(options.out());
    }

    @Override
    public Result run(Call call) {
        RobustnessSettings settings = settings(call);
        Inputs inputs = Inputs.read(call);
        List<Entry> entries = inputs.score(inputs.sheets(), Depth.FULL);
        Robustness robustness = Robustness.of(
                        entries.stream().map(Entry::scorecard).toList(), settings, (done, all) -> {
                            call.progress().show(done, all);
                            return true;
                        })
                .orElseThrow();
        List<Profile> profiles = entries.stream().map(Entry::profile).toList();
        List<Integer> all = IntStream.range(0, profiles.size()).boxed().toList();
        List<Optional<RankRange>> ranks =
                RoundRanks.of(profiles, all, robustness, (done, of) -> true).orElseThrow();
        return call.result(call.ports().reports().robustness(entries, robustness, ranks));
    }

    private static RobustnessSettings settings(Call call) {
        RobustnessSettings usual = RobustnessSettings.DEFAULT;
        String draws = given(call, Options.DRAWS, Integer.toString(usual.draws()));
        String seed = given(call, Options.SEED, Long.toString(usual.seed()));
        String noise = given(call, Options.NOISE, Double.toString(usual.noise()));
        check(call, DRAWS.matcher(draws).matches(), "cli.usage.draws", draws);
        check(call, SEED.matcher(seed).matches(), "cli.usage.seed", seed);
        check(call, NOISE.matcher(noise).matches(), "cli.usage.noise", noise);
        return new RobustnessSettings(
                Integer.parseInt(draws), Long.parseLong(seed), Double.parseDouble(noise), gaps(call));
    }

    private static Gaps gaps(Call call) {
        String gaps = given(call, Options.GAPS, "draw");
        check(call, gaps.equals("draw") || gaps.equals("leave"), "cli.usage.gaps", gaps);
        return gaps.equals("draw") ? Gaps.DRAW : Gaps.LEAVE;
    }

    private static String given(Call call, String option, String otherwise) {
        return Optional.ofNullable(call.option(option)).orElse(otherwise);
    }

    private static void check(Call call, boolean isUnderstood, String key, String given) {
        if (!isUnderstood) {
            throw new UsageException(call.messages().get(key, given));
        }
    }
}
