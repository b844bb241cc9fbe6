package org.southsouth.readiness.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Standing;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.exchange.ReportFormat;
import org.southsouth.readiness.core.merge.Copy;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.review.Coverage;
import org.southsouth.readiness.core.review.Reviews;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.Counts;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.report.ReportSamples;
import org.southsouth.readiness.testing.RandomAssessments;
import org.southsouth.readiness.testing.Trails;

/** The same thing counted in the list, in a review, in a file to send and in a report is the same number. */
class OneCountTest {
    private static ExchangePackage parcel(RandomAssessments random, ExchangeScope scope) {
        List<HistoryEntry> trail = new ArrayList<>();
        random.assessment()
                .answers()
                .asMap()
                .forEach((id, answer) -> trail.add(Trails.at(id, Answer.NONE, answer, Instant.EPOCH, "Ana")));
        Copy copy = new Copy(RandomAssessments.ID, random.framework().ref(), random.profile(), trail);
        return new ExchangePackage(random.framework(), List.of(copy), scope, true, Instant.EPOCH, "Ana");
    }

    @Property(tries = 500)
    void list_review_and_file_count_alike(@ForAll long seed) {
        RandomAssessments random = RandomAssessments.of(seed);
        Scorecard card = random.scorecard();
        Counts whole = card.root().counts();
        Standing listed = card.standing();
        assertThat(listed.answered()).isEqualTo(whole.answered());
        assertThat(listed.applicable()).isEqualTo(whole.applicable());
        assertThat(listed.open()).isEqualTo(whole.open());
        assertThat(parcel(random, new ExchangeScope.Whole()).counts()).isEqualTo(whole);
        assertThat(Counts.of(random.framework(), Basis.of(random.profile())).questions())
                .isEqualTo(whole.questions());
        for (ScoredSection section : card.sections()) {
            Coverage review =
                    Coverage.of(card, Reviews.none(), section.section().id());
            assertThat(review.toReview()).isEqualTo(section.counts().toReview());
            assertThat(review.answered()).isEqualTo(section.answered());
            assertThat(review.documented()).isEqualTo(section.documented());
            assertThat(parcel(random, new ExchangeScope.Part(section.section().id()))
                            .counts())
                    .isEqualTo(section.counts());
        }
    }

    @Property(tries = 50)
    void a_report_says_so_many_answered_as_the_list(@ForAll long seed) {
        RandomAssessments random = RandomAssessments.of(seed);
        Standing listed = random.scorecard().standing();
        Entry entry = new Entry(random.profile(), random.scorecard());
        String json = ReportSamples.text(ReportSamples.reports().scorecard(entry, ReportFormat.JSON));
        assertThat(json)
                .contains("\"answered\" : " + listed.answered() + ",", "\"applicable\" : " + listed.applicable() + ",");
        if (!listed.hasScore()) {
            String answered = listed.answered() == 0 ? "(none|0)" : String.valueOf(listed.answered());
            assertThat(json)
                    .containsPattern("has answered " + answered + " of (the )?" + listed.applicable() + " questions");
        }
    }
}
