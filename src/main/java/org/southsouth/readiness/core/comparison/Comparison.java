package org.southsouth.readiness.core.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.scoring.Scorecard;

/**
 * Any number of assessments side by side: a row for each section and question that all of their frameworks have, in the
 * order of the first one's, the root first; the columns in the order given.
 */
public final class Comparison {
    private final List<Entry> entries;
    private final List<ComparisonRow> rows;
    private final Set<String> unscored;
    private final boolean hasReference;
    private final List<Integer> counted;

    private Comparison(List<Entry> entries, List<ComparisonRow> rows, boolean hasReference) {
        this.entries = List.copyOf(entries);
        this.hasReference = hasReference;
        this.rows = List.copyOf(rows);
        this.counted = EachOnce.counted(entries.stream().map(Entry::profile).toList());
        this.unscored = questionRows().stream()
                .map(ComparisonRow::id)
                .filter(id -> !isScoredByAll(new QuestionId(id)))
                .collect(Collectors.toSet());
    }

    private boolean isScoredByAll(QuestionId id) {
        return entries.stream()
                .allMatch(entry -> entry.scorecard().of(id).question().isScored());
    }

    /** Takes at least one entry. */
    public static Comparison of(List<Entry> entries) {
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("nothing to compare");
        }
        Framework first = entries.get(0).scorecard().framework();
        List<ComparisonRow> rows = new ArrayList<>();
        add(rows, entries, new Shared(entries), first.root(), 0);
        return new Comparison(entries, rows, false);
    }

    /** The same, with the first entry as the one that the others are held against: somebody wants to know what it can learn. */
    public Comparison againstFirst() {
        return new Comparison(entries, rows, true);
    }

    /** Whether the others are held against the first entry. */
    public boolean hasReference() {
        return hasReference;
    }

    /**
     * The same with everybody scored on the questions that all of their questionnaires have alone, so that sections can be
     * compared too; see {@link CommonQuestions}. Empty where there are none.
     */
    public static Optional<Comparison> onCommonQuestions(List<Entry> entries) {
        List<Framework> frameworks = entries.stream()
                .map(entry -> entry.scorecard().framework())
                .distinct()
                .toList();
        return CommonQuestions.of(frameworks)
                .map(common -> of(entries.stream()
                        .map(entry -> new Entry(entry.profile(), common.score(entry.scorecard())))
                        .toList()));
    }

    private static void add(List<ComparisonRow> rows, List<Entry> entries, Shared shared, Section section, int level) {
        if (shared.sections.contains(section.id())) {
            List<Double> scores = entries.stream()
                    .map(entry -> entry.scorecard().of(section.id()).score())
                    .toList();
            rows.add(new ComparisonRow(
                    ComparisonRow.Kind.SECTION,
                    section.id().value(),
                    section.title(),
                    section.chartTitle(),
                    level,
                    scores));
        }
        for (Question question : section.questions()) {
            if (shared.questions.contains(question.id())) {
                List<Double> points = entries.stream()
                        .map(entry -> entry.scorecard().of(question.id()).points())
                        .toList();
                rows.add(new ComparisonRow(
                        ComparisonRow.Kind.QUESTION,
                        question.id().value(),
                        question.title(),
                        question.title(),
                        level + 1,
                        points));
            }
        }
        for (Section child : section.sections()) {
            add(rows, entries, shared, child, level + 1);
        }
    }

    public List<Entry> entries() {
        return entries;
    }

    /** The places of those that count: of several rounds of one subject the latest, unless all are of one. */
    public List<Integer> counted() {
        return counted;
    }

    /** The figures of those alone, in order. */
    public ComparisonRow once(ComparisonRow row) {
        return new ComparisonRow(
                row.kind(),
                row.id(),
                row.title(),
                row.chartTitle(),
                row.level(),
                counted.stream().map(row.values()::get).toList());
    }

    /** How far apart those are; NaN with fewer than two figures. */
    public double spread(ComparisonRow row) {
        return once(row).spread();
    }

    /** Sections and questions in the framework's order. */
    public List<ComparisonRow> rows() {
        return rows;
    }

    public List<ComparisonRow> sectionRows() {
        return rows.stream()
                .filter(row -> row.kind() == ComparisonRow.Kind.SECTION)
                .toList();
    }

    public List<ComparisonRow> questionRows() {
        return rows.stream()
                .filter(row -> row.kind() == ComparisonRow.Kind.QUESTION)
                .toList();
    }

    /**
     * Whether its figures can be held against one another: a question that is shown and not scored in the questionnaire of
     * somebody has answers, but its points say nothing.
     */
    public boolean isScored(ComparisonRow row) {
        return row.kind() == ComparisonRow.Kind.SECTION || !unscored.contains(row.id());
    }

    /** The same of a question that all of them have. */
    public boolean isScored(QuestionId question) {
        return !unscored.contains(question.value());
    }

    /** The questions of which the points say something. */
    public List<ComparisonRow> scoredRows() {
        return questionRows().stream().filter(this::isScored).toList();
    }

    /** What every framework of the entries has. */
    private static final class Shared {
        private final Set<SectionId> sections = new HashSet<>();
        private final Set<QuestionId> questions = new HashSet<>();

        Shared(List<Entry> entries) {
            Framework first = entries.get(0).scorecard().framework();
            first.sections().forEach(section -> sections.add(section.id()));
            first.questions().forEach(question -> questions.add(question.id()));
            entries.stream()
                    .map(Entry::scorecard)
                    .map(Scorecard::framework)
                    .filter(framework -> framework != first)
                    .distinct()
                    .forEach(this::keepOnly);
        }

        private void keepOnly(Framework framework) {
            Set<SectionId> theirs = new HashSet<>();
            framework.sections().forEach(section -> theirs.add(section.id()));
            sections.retainAll(theirs);
            questions.removeIf(id -> framework.question(id).isEmpty());
        }
    }
}
