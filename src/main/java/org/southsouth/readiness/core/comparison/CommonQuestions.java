package org.southsouth.readiness.core.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkHead;
import org.southsouth.readiness.core.framework.NotAsked;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.Scoring;

/**
 * What several questionnaires, or versions of one, have in common: questions of the same id that earn points in the same
 * way. Both sides can be scored on them alone, with the sections, weights and means of the first framework.
 */
public final class CommonQuestions {
    private final Set<QuestionId> common;
    private final Framework reduced;

    private CommonQuestions(Set<QuestionId> common, Framework reduced) {
        this.common = common;
        this.reduced = reduced;
    }

    /** Empty where they have no question in common that is scored. Takes at least one framework. */
    public static Optional<CommonQuestions> of(List<Framework> frameworks) {
        Framework first = frameworks.get(0);
        Set<QuestionId> common = new HashSet<>();
        for (Question question : first.questions()) {
            boolean isInAll = frameworks.stream()
                    .allMatch(framework -> framework
                            .question(question.id())
                            .filter(other -> SamePoints.are(question.kind(), other.kind()))
                            .isPresent());
            if (isInAll) {
                common.add(question.id());
            }
        }
        return keep(first.root(), common)
                .filter(CommonQuestions::weighs)
                .map(root -> new CommonQuestions(common, new Framework(head(frameworks), root)));
    }

    /** The first framework's id, and all of the versions: so that nobody takes it for one of them. */
    private static FrameworkHead head(List<Framework> frameworks) {
        FrameworkHead head = frameworks.get(0).head();
        String versions = frameworks.stream()
                .map(framework -> framework.ref().version())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" / "));
        return new FrameworkHead(
                head.id(), versions, head.title(), head.floor(), head.completeness(), head.core(), head.bands());
    }

    /** Empty where nothing of the section is left. */
    private static Optional<Section> keep(Section section, Set<QuestionId> common) {
        List<Section> sections = section.sections().stream()
                .flatMap(child -> keep(child, common).stream())
                .toList();
        List<Question> questions = new ArrayList<>();
        for (Question question : section.questions()) {
            if (common.contains(question.id())) {
                questions.add(withoutCondition(question));
            }
        }
        return sections.isEmpty() && questions.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        section.id(),
                        section.title(),
                        section.shortTitle(),
                        section.purpose(),
                        section.weight(),
                        section.mean(),
                        section.needs(),
                        sections,
                        questions));
    }

    /** Its gate may be gone: where it stands is settled by each side's own scorecard. */
    private static Question withoutCondition(Question of) {
        return new Question(
                of.id(),
                of.title(),
                of.text(),
                of.kind(),
                of.weight(),
                of.guidance(),
                of.scope(),
                of.isCore(),
                null,
                NotAsked.LEAVE_OUT);
    }

    private static boolean weighs(Section section) {
        return section.questions().stream().anyMatch(Question::isScored)
                || section.sections().stream().anyMatch(child -> child.weight() > 0 && weighs(child));
    }

    /** In the order of the first framework. */
    public List<QuestionId> ids() {
        return reduced.questions().stream().map(Question::id).toList();
    }

    public boolean has(QuestionId question) {
        return common.contains(question);
    }

    /** The first framework with only these questions; its version names all of them. */
    public Framework framework() {
        return reduced;
    }

    /** This subject on the common questions alone, each standing where it stands in its own scorecard. */
    public Scorecard score(Scorecard scorecard) {
        return Scoring.settled(reduced, scorecard.basis(), scorecard::of);
    }
}
