package org.southsouth.readiness.core.framework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.southsouth.readiness.core.problem.Problem;

/**
 * What stands in the way of a framework in the relations between its parts: ids used twice, conditions on what is not
 * there or in a circle, nothing that weighs. Whether each value is one by itself (a weight of 0 or more, points of 0 to
 * 100) is the reader's to say, which alone knows what was written. A part whose id could not be read has an empty one,
 * and a question whose options could not be read has none; nothing is said about these twice.
 */
public final class FrameworkCheck {
    private final SourceLocations places;
    private final List<Section> sections = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private FrameworkCheck(Section root, SourceLocations places) {
        this.places = places;
        collect(root);
    }

    /** Every problem, or nothing where the tree is sound. */
    public static List<Problem> of(Section root, SourceLocations places) {
        FrameworkCheck check = new FrameworkCheck(root, places);
        check.ids();
        check.conditions(true);
        check.weights(root);
        return check.problems;
    }

    /** The same where parts are known to be missing: what may lie in these is not called unknown. */
    public static List<Problem> ofRest(Section root, SourceLocations places) {
        FrameworkCheck check = new FrameworkCheck(root, places);
        check.ids();
        check.conditions(false);
        return check.problems;
    }

    private void collect(Section section) {
        sections.add(section);
        section.sections().forEach(this::collect);
        questions.addAll(section.questions());
    }

    private void ids() {
        Map<String, String> seen = new HashMap<>();
        for (Section section : sections) {
            once(section.id().value(), section, seen);
        }
        for (Question question : questions) {
            once(question.id().value(), question, seen);
        }
        for (Question question : questions) {
            Map<String, String> ofOptions = new HashMap<>();
            for (Option option : AskCheck.optionsOf(question)) {
                once(option.id(), option, ofOptions);
            }
        }
    }

    private void once(String id, Object part, Map<String, String> seen) {
        if (id.isEmpty()) {
            return;
        }
        String place = places.of(part, "id");
        String first = seen.putIfAbsent(id, place);
        if (first != null) {
            problems.add(Problem.of(place, "problem.id.twice", id, first));
        }
    }

    private void conditions(boolean isWhole) {
        problems.addAll(new AskCheck(questions, places).problems(isWhole));
    }

    private void weights(Section root) {
        if (!weighs(root)) {
            problems.add(Problem.of(places.of(root, "sections"), "problem.weight.nothing"));
        }
    }

    /** Whether anything scored below this section enters its score. */
    private static boolean weighs(Section section) {
        return section.questions().stream().anyMatch(Question::isScored)
                || section.sections().stream().anyMatch(child -> child.weight() > 0 && weighs(child));
    }
}
