package org.southsouth.readiness.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.words.Messages;

/**
 * Finds stored assessments by {@code SUBJECT}, its latest round, by {@code SUBJECT@ROUND}, or by their id where two have
 * the same subject and round.
 */
final class StoredSelection {
    private final Messages messages;
    private final List<AssessmentSummary> stored;

    StoredSelection(Messages messages, List<AssessmentSummary> stored) {
        this.messages = messages;
        this.stored = stored;
    }

    /** In the order asked for, each once; all where nothing is asked for. Refused with every name that means not one. */
    List<AssessmentSummary> named(List<String> names) {
        List<String> problems = new ArrayList<>();
        List<AssessmentSummary> chosen = new ArrayList<>();
        for (String name : names) {
            List<AssessmentSummary> found = find(name);
            if (found.size() == 1) {
                chosen.add(found.get(0));
            } else {
                problems.add(problem(name, found));
            }
        }
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return names.isEmpty() ? stored : chosen.stream().distinct().toList();
    }

    private String problem(String name, List<AssessmentSummary> found) {
        return found.isEmpty()
                ? messages.get("cli.input.stored", name)
                : messages.get(
                        "cli.input.several",
                        name,
                        messages.list(found.stream()
                                .map(summary -> summary.id().value())
                                .toList()));
    }

    private List<AssessmentSummary> find(String name) {
        List<AssessmentSummary> same = stored.stream()
                .filter(summary -> summary.id().value().equals(name))
                .toList();
        if (!same.isEmpty()) {
            return same;
        }
        List<AssessmentSummary> rounds = of(name);
        if (!rounds.isEmpty()) {
            Comparator<Round> order =
                    Round.order(rounds.stream().map(StoredSelection::round).toList());
            Round latest =
                    rounds.stream().map(StoredSelection::round).max(order).orElseThrow();
            return rounds.stream()
                    .filter(summary -> round(summary).equals(latest))
                    .toList();
        }
        int at = name.lastIndexOf('@');
        return at < 0
                ? List.of()
                : of(name.substring(0, at)).stream()
                        .filter(summary -> round(summary).name().equals(name.substring(at + 1)))
                        .toList();
    }

    private List<AssessmentSummary> of(String subject) {
        return stored.stream()
                .filter(summary -> summary.profile().subject().code().equals(subject))
                .toList();
    }

    private static Round round(AssessmentSummary summary) {
        return summary.profile().round();
    }
}
