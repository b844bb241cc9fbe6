package org.southsouth.readiness.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.report.ReportSamples.FORMATS;
import static org.southsouth.readiness.report.ReportSamples.MESSAGES;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.exchange.ReportContents;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Guidance;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.report.model.ReportStamp;
import org.southsouth.readiness.report.model.ScorecardReporting;

/** Whom to ask for what is open: a list that a page of a brief has room for. */
class OfficesTest {
    private static final Answer UNDOCUMENTED = Answer.of(new Response.Chosen("3"));
    private static final Answer DOCUMENTED = UNDOCUMENTED.withEvidence(new Evidence(Grade.A, "Act 7", 2025));

    /** An office for each number, which is how many questions it is asked; none of them is answered. */
    private static List<String> rows(int most, int... questions) {
        return rows(most, false, questions);
    }

    private static List<String> rows(int most, boolean areAnswered, int... questions) {
        List<Question> asked = new ArrayList<>();
        for (int office = 0; office < questions.length; office++) {
            for (int i = 1; i <= questions[office]; i++) {
                asked.add(askedOf("Office " + (char) ('A' + office), levels("q" + (char) ('a' + office) + i)));
            }
        }
        Framework framework = framework(Mean.ARITHMETIC, pillar("P", theme("T", asked.toArray(Question[]::new))));
        Profile profile = Profile.of(new Subject("WSM"), new Round("2026"), Depth.FULL);
        // The first one alone has a document.
        Answers answers = areAnswered
                ? Answers.of(asked.stream().collect(Collectors.toMap(Question::id, one -> UNDOCUMENTED)))
                        .with(asked.get(0).id(), DOCUMENTED)
                : Answers.none();
        Entry entry = new Entry(profile, Scoring.score(framework, answers, Basis.of(profile)));
        var report = new ScorecardReporting(MESSAGES, FORMATS)
                .report(entry, new ReportStamp(LocalDate.of(2026, 12, 1), "1.2.3"), ReportContents.DEFAULT);
        return new OutlookBlocks(MESSAGES, FORMATS, report)
                .offices(most).stream()
                        .filter(DataTable.class::isInstance)
                        .flatMap(table -> ((DataTable) table).rows().stream())
                        .map(row -> row.cells().stream()
                                .map(cell -> cell.lines().get(0).text())
                                .collect(Collectors.joining(", ")))
                        .toList();
    }

    private static Question askedOf(String office, Question of) {
        Guidance guidance = of.guidance();
        return new Question(
                of.id(),
                of.title(),
                of.text(),
                of.kind(),
                of.weight(),
                new Guidance(
                        guidance.help(),
                        guidance.evidence(),
                        guidance.source(),
                        office,
                        guidance.sdg(),
                        guidance.action()),
                of.scope(),
                of.isCore(),
                of.askIf(),
                of.notAsked());
    }

    @Test
    void three_questions_are_named_and_the_others_counted() {
        assertThat(rows(12, 3, 5))
                .containsExactly(
                        "Office A, 3, Title of qa1; Title of qa2; Title of qa3",
                        "Office B, 5, Title of qb1; Title of qb2; Title of qb3 and 2 more");
    }

    @Test
    void twelve_offices_are_all_named_in_the_order_of_the_questionnaire() {
        assertThat(rows(20, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1))
                .hasSize(12)
                .startsWith("Office A, 1, Title of qa1", "Office B, 2, Title of qb1; Title of qb2")
                .endsWith("Office L, 1, Title of ql1");
    }

    @Test
    void of_more_those_with_the_most_come_first_and_the_others_are_one_row() {
        assertThat(rows(20, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3))
                .hasSize(9)
                .startsWith("Office M, 3, Title of qm1; Title of qm2; Title of qm3", "Office A, 1, Title of qa1")
                .endsWith("5 other offices, 5, listed in the whole report");
    }

    /** The whole report has no list of offices where nothing is open: it has the answers, each with its grade. */
    @Test
    void of_answers_that_nothing_documents_it_is_said_where_the_others_are() {
        assertThat(rows(20, true, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3))
                .hasSize(9)
                .endsWith("5 other offices, 5, each answer stands in the whole report, with its grade");
    }

    /** A row for the others takes as much room as one of them. */
    @Test
    void one_more_than_there_is_room_for_is_named_all_the_same() {
        assertThat(rows(2, 1, 1, 2))
                .containsExactly(
                        "Office A, 1, Title of qa1",
                        "Office B, 1, Title of qb1",
                        "Office C, 2, Title of qc1; Title of qc2");
        assertThat(rows(2, 1, 1, 2, 1))
                .startsWith("Office C, 2, Title of qc1; Title of qc2", "Office A, 1, Title of qa1")
                .hasSize(3);
    }
}
