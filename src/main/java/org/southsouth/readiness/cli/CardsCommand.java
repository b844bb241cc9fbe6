package org.southsouth.readiness.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.card.Card;
import org.southsouth.readiness.core.card.CardFormat;
import org.southsouth.readiness.core.card.CardStore;
import org.southsouth.readiness.core.card.KeptCard;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.words.CsvLines;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cards}: the offers and requests that are kept; some of them as a file; or those that somebody sent, taken. */
final class CardsCommand implements Command {
    private static final String TAKE = "--take";

    @Override
    public CommandSpec spec(Options options) {
        return options.command(options.messages().getString("cli.cards"))
                .addPositional(
                        options.several("0..*", "CARD", options.messages().getString("cli.option.cards")))
                .addOption(options.place().get(0))
                .addOption(options.place().get(1))
                .addOption(options.passwordFile())
                .addOption(options.optional(
                        Options.FORMAT,
                        "FORMAT",
                        options.messages()
                                .get(
                                        "cli.option.format.cards",
                                        options.messages().list(words()))))
                .addOption(options.optional(
                        TAKE, Options.FILE_LABEL, options.messages().getString("cli.option.take")))
                .addOption(options.out());
    }

    @Override
    public Result run(Call call) {
        String format = call.option(Options.FORMAT);
        String file = call.option(TAKE);
        boolean isWriting = format != null;
        boolean isComplete = isWriting
                ? file == null && call.option(Options.OUT) != null
                : call.positionals().isEmpty();
        if (!isComplete) {
            throw new UsageException(call.messages().getString("cli.usage.cards"));
        }
        Optional<CardFormat> chosen = Optional.ofNullable(format).map(word -> format(call, word));
        String place = BackupCommand.stored(call);
        return call.result(call.ports().contents().in(place, data -> {
            if (file != null) {
                return take(call, data.cards(), file);
            }
            return chosen.map(one ->
                            call.ports().cards().cards(named(call, data.cards().list()), one))
                    .orElseGet(() -> list(data.cards().list()));
        }));
    }

    private static List<String> words() {
        return Arrays.stream(CardFormat.values()).map(CardFormat::ending).toList();
    }

    private static CardFormat format(Call call, String word) {
        return Arrays.stream(CardFormat.values())
                .filter(format -> format.ending().equals(word))
                .findFirst()
                .orElseThrow(() -> new UsageException(call.messages()
                        .get("cli.usage.format", word, call.messages().list(words()))));
    }

    private static byte[] list(List<KeptCard> cards) {
        CsvLines lines =
                CsvLines.of("id", "kind", "subject", "title", "made", "valid_until", "changed", "sought", "offered");
        for (KeptCard kept : cards) {
            Card card = kept.card();
            lines.word(card.id().value())
                    .word(card.kind())
                    .text(card.subject().code())
                    .text(card.title())
                    .word(kept.isOwn() ? "here" : "elsewhere")
                    .word(day(card.validity().until()))
                    .word(kept.changedAt().toString())
                    .text(joined(card.origin().sought()))
                    .text(joined(card.origin().offered()))
                    .endRow();
        }
        return lines.bytes();
    }

    private static String joined(List<QuestionId> questions) {
        return questions.stream().map(QuestionId::value).collect(Collectors.joining(";"));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** Those named, in the order given; without a name all that were made here. */
    private static List<Card> named(Call call, List<KeptCard> kept) {
        List<Card> chosen = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        if (call.positionals().isEmpty()) {
            kept.stream().filter(KeptCard::isOwn).map(KeptCard::card).forEach(chosen::add);
            if (chosen.isEmpty()) {
                problems.add(call.messages().getString("cli.input.cards"));
            }
        }
        for (String id : call.positionals()) {
            kept.stream()
                    .map(KeptCard::card)
                    .filter(card -> card.id().value().equals(id))
                    .findFirst()
                    .ifPresentOrElse(
                            chosen::add, () -> problems.add(call.messages().get("cli.input.card", id)));
        }
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return chosen;
    }

    private static byte[] take(Call call, CardStore cards, String file) {
        Parsed<List<Card>> read = call.ports().cardFiles().read(file);
        if (!read.isSound()) {
            List<String> problems = new ArrayList<>();
            read.problems()
                    .forEach(problem ->
                            problems.add(file + ": " + call.messages().of(problem)));
            problems.add(call.messages().getString("cli.input.untaken"));
            throw new InputException(problems);
        }
        int taken = cards.take(read.value());
        return CsvLines.of("file", "taken", "own")
                .text(file)
                .count(taken)
                .count(read.value().size() - taken)
                .endRow()
                .bytes();
    }
}
