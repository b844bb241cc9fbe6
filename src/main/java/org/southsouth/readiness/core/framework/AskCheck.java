package org.southsouth.readiness.core.framework;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.southsouth.readiness.core.problem.Problem;

/** The conditions of a framework against its questions: gates that are not there, cannot say it, or close a circle. */
final class AskCheck {
    /** How many questions of a circle are named. */
    private static final int NAMED = 8;

    private final List<Question> questions;
    private final SourceLocations places;
    private final Map<QuestionId, Question> byId = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    AskCheck(List<Question> questions, SourceLocations places) {
        this.questions = questions;
        this.places = places;
        for (Question question : questions) {
            byId.putIfAbsent(question.id(), question);
        }
    }

    List<Problem> problems(boolean isWhole) {
        for (Question question : questions) {
            if (question.askIf() != null) {
                condition(question, question.askIf(), isWhole);
            }
        }
        cycles();
        return problems;
    }

    static List<Option> optionsOf(Question question) {
        if (question.kind() instanceof QuestionKind.Choice choice) {
            return choice.options();
        }
        return question.kind() instanceof QuestionKind.Multiple multiple ? multiple.options() : List.of();
    }

    private void condition(Question follower, AskIf condition, boolean isWhole) {
        if (condition instanceof AskIf.All all) {
            all.parts().forEach(part -> condition(follower, part, isWhole));
        } else if (condition instanceof AskIf.Any any) {
            any.parts().forEach(part -> condition(follower, part, isWhole));
        } else if (condition instanceof AskIf.Not not) {
            condition(follower, not.part(), isWhole);
        } else {
            test(follower, condition, isWhole);
        }
    }

    private void test(Question follower, AskIf test, boolean isWhole) {
        QuestionId id = test.gates().iterator().next();
        Question gate = byId.get(id);
        if (gate == null) {
            if (isWhole) {
                problems.add(Problem.of(places.of(test, "question"), "problem.ask.question", id.value()));
            }
        } else if (id.equals(follower.id())) {
            problems.add(Problem.of(places.of(test, "question"), "problem.ask.itself", id.value()));
        } else if (test instanceof AskIf.AtLeast && gate.kind() instanceof QuestionKind.Text) {
            problems.add(Problem.of(places.of(test, "atLeast"), "problem.ask.points", id.value()));
        } else if (test instanceof AskIf.Is is) {
            options(is, gate);
        }
    }

    private void options(AskIf.Is is, Question gate) {
        if (gate.kind() instanceof QuestionKind.Text || gate.kind() instanceof QuestionKind.Numeric) {
            problems.add(Problem.of(
                    places.of(is, "is"), "problem.ask.options", gate.id().value()));
            return;
        }
        List<String> known = optionsOf(gate).stream().map(Option::id).toList();
        for (String option : is.options()) {
            if (!known.isEmpty() && !known.contains(option)) {
                problems.add(Problem.of(
                        places.of(is, "is"),
                        "problem.ask.option",
                        option,
                        gate.id().value(),
                        String.join(", ", known)));
            }
        }
    }

    /** Walks from follower to gate, depth first and without recursion: a chain of conditions may be thousands long. */
    private void cycles() {
        Set<QuestionId> done = new HashSet<>();
        for (Question start : questions) {
            if (!done.contains(start.id())) {
                walk(start.id(), done);
            }
        }
    }

    private void walk(QuestionId start, Set<QuestionId> done) {
        List<QuestionId> path = new ArrayList<>();
        Map<QuestionId, Integer> onPath = new HashMap<>();
        Deque<Iterator<QuestionId>> open = new ArrayDeque<>();
        enter(start, path, onPath, open);
        while (!open.isEmpty()) {
            if (!open.getLast().hasNext()) {
                open.removeLast();
                QuestionId left = path.remove(path.size() - 1);
                onPath.remove(left);
                done.add(left);
                continue;
            }
            QuestionId gate = open.getLast().next();
            Integer closes = onPath.get(gate);
            if (closes != null) {
                circle(path.subList(closes, path.size()));
            } else if (!done.contains(gate)) {
                enter(gate, path, onPath, open);
            }
        }
    }

    private void enter(
            QuestionId id, List<QuestionId> path, Map<QuestionId, Integer> onPath, Deque<Iterator<QuestionId>> open) {
        Question question = byId.get(id);
        AskIf askIf = question == null ? null : question.askIf();
        onPath.put(id, path.size());
        path.add(id);
        open.addLast(
                askIf == null ? List.<QuestionId>of().iterator() : askIf.gates().iterator());
    }

    /** A question on itself is named where its condition stands. */
    private void circle(List<QuestionId> circle) {
        Question first = byId.get(circle.get(0));
        if (circle.size() == 1 || first == null) {
            return;
        }
        StringBuilder names = new StringBuilder();
        circle.stream().limit(NAMED).forEach(id -> names.append(id).append(" -> "));
        if (circle.size() > NAMED) {
            names.append("... -> ");
        }
        problems.add(Problem.of(
                places.of(first, "askIf"),
                "problem.ask.circle",
                names.append(first.id()).toString()));
    }
}
