package org.southsouth.readiness.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.exchange.AnswerSheet;
import org.southsouth.readiness.words.Messages;

/** Finds sheets by {@code SUBJECT}, its latest round, or {@code SUBJECT@ROUND}. A subject's code may hold an @ itself. */
final class Selection {
    private final Messages messages;
    /** By code; each subject's rounds with the latest first. */
    private final Map<String, List<AnswerSheet>> bySubject = new TreeMap<>();

    Selection(Messages messages, List<AnswerSheet> sheets) {
        this.messages = messages;
        for (AnswerSheet sheet : sheets) {
            bySubject
                    .computeIfAbsent(sheet.subject().code(), code -> new ArrayList<>())
                    .add(sheet);
        }
        for (List<AnswerSheet> rounds : bySubject.values()) {
            Comparator<Round> order =
                    Round.order(rounds.stream().map(AnswerSheet::round).toList());
            rounds.sort(Comparator.comparing(AnswerSheet::round, order.reversed()));
        }
    }

    /** Every subject's latest round, alphabetical by code. */
    List<AnswerSheet> latest() {
        return bySubject.values().stream().map(rounds -> rounds.get(0)).toList();
    }

    /** In the order asked for; refused with all that are not there. */
    List<AnswerSheet> named(List<String> names) {
        List<String> missing = names.stream()
                .filter(name -> find(name).isEmpty())
                .distinct()
                .map(this::missing)
                .toList();
        if (!missing.isEmpty()) {
            throw new InputException(missing);
        }
        return names.stream().flatMap(name -> find(name).stream()).toList();
    }

    /** The round of the same subject just before this one. */
    Optional<AnswerSheet> before(AnswerSheet sheet) {
        List<AnswerSheet> rounds = roundsOf(sheet.subject().code());
        int at = rounds.indexOf(sheet) + 1;
        return at < rounds.size() ? Optional.of(rounds.get(at)) : Optional.empty();
    }

    /** The rounds of the same subject before this one, the first one first. */
    List<AnswerSheet> allBefore(AnswerSheet sheet) {
        List<AnswerSheet> rounds = roundsOf(sheet.subject().code());
        List<AnswerSheet> before = new ArrayList<>(rounds.subList(rounds.indexOf(sheet) + 1, rounds.size()));
        Collections.reverse(before);
        return before;
    }

    private Optional<AnswerSheet> find(String name) {
        List<AnswerSheet> rounds = bySubject.get(name);
        if (rounds != null) {
            return Optional.of(rounds.get(0));
        }
        int at = name.lastIndexOf('@');
        return at < 0
                ? Optional.empty()
                : roundsOf(name.substring(0, at)).stream()
                        .filter(sheet ->
                                Round.written(sheet.round().name()).equals(Round.written(name.substring(at + 1))))
                        .findFirst();
    }

    private List<AnswerSheet> roundsOf(String subject) {
        return bySubject.getOrDefault(subject, List.of());
    }

    private String missing(String name) {
        int at = name.lastIndexOf('@');
        List<AnswerSheet> rounds = at < 0 ? List.of() : roundsOf(name.substring(0, at));
        if (!rounds.isEmpty()) {
            List<String> known =
                    rounds.stream().map(sheet -> sheet.round().name()).toList();
            return messages.get("cli.input.round", name, messages.list(known));
        }
        return messages.get("cli.input.subject", name);
    }
}
