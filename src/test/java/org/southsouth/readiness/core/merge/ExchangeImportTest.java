package org.southsouth.readiness.core.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Step;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.evidence.AttachedFile;
import org.southsouth.readiness.core.evidence.FileBytes;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.review.ReviewTrail;
import org.southsouth.readiness.core.review.SignOff;
import org.southsouth.readiness.testing.Digests;
import org.southsouth.readiness.testing.MemoryLibrary;
import org.southsouth.readiness.testing.MemoryMerges;
import org.southsouth.readiness.testing.Questionnaires;

class ExchangeImportTest {
    private static final QuestionId LAW = new QuestionId("law");
    private static final QuestionId POST = new QuestionId("post");
    private static final AssessmentId KENYA = new AssessmentId("ken");
    private static final AssessmentId SAMOA = new AssessmentId("wsm");
    private static final Framework FRAMEWORK = Questionnaires.framework(
            Mean.ARITHMETIC,
            Questionnaires.pillar(
                    "regulation",
                    Questionnaires.theme("laws", Questionnaires.levels("law"), Questionnaires.levels("post"))));
    private static final Answer GOOD = Answer.of(new Response.Chosen("4"));
    private static final Answer POOR = Answer.of(new Response.Chosen("1"));
    private static final AttachedFile DECREE = new AttachedFile("decree.pdf", "a".repeat(64), 5);
    private static final FileBytes BYTES = receiver -> receiver.accept(new byte[] {1, 2, 3, 4, 5});

    private final MemoryMerges store = new MemoryMerges();
    private final MemoryLibrary library = new MemoryLibrary(FRAMEWORK);
    private final ExchangeImport imports = new ExchangeImport(store, library);

    @Test
    void copies_of_one_assessment_stand_together_in_the_order_in_which_the_files_name_them() {
        ReceivedFile first = file("first", copy(KENYA, row(LAW, GOOD, 1)));
        ReceivedFile second = file("second", copy(SAMOA, row(LAW, POOR, 2)), copy(KENYA, row(POST, POOR, 3)));
        List<AssessmentMerge> merges = imports.gather(List.of(first, second));
        assertThat(merges).extracting(AssessmentMerge::id).containsExactly(KENYA, SAMOA);
        assertThat(merges.get(0).arrivals())
                .extracting(AssessmentMerge.Arrival::file)
                .containsExactly(first, second);
        assertThat(merges).allSatisfy(merge -> assertThat(merge.refusal()).isEmpty());
    }

    @Test
    void another_questionnaire_of_the_same_version_is_refused() {
        Framework other = Questionnaires.framework(
                Mean.ARITHMETIC,
                Questionnaires.pillar("regulation", Questionnaires.theme("laws", Questionnaires.levels("law"))));
        ReceivedFile file = new ReceivedFile("f", parcel(other, Map.of(), copy(KENYA, row(LAW, GOOD, 1))));
        assertThat(only(file).refusal()).contains(Refusal.OTHER_CONTENTS);
    }

    @Test
    void another_version_than_the_one_answered_here_is_refused() {
        store.put(copy(KENYA, row(LAW, GOOD, 1)), LocalState.LISTED);
        Framework newer = Questionnaires.version("2", FRAMEWORK);
        Copy theirs = new Copy(KENYA, newer.ref(), profile(KENYA), List.of(row(LAW, POOR, 2)));
        assertThat(only(new ReceivedFile("f", parcel(newer, Map.of(), theirs))).refusal())
                .contains(Refusal.OTHER_VERSION);
    }

    /** An id can be forged, and answers of one country are never those of another. */
    @Test
    void answers_of_another_country_or_city_under_the_same_id_are_refused() {
        Profile other = Profile.of(new Subject("WSM"), new Round("2026"), Depth.FULL);
        Copy theirs = new Copy(KENYA, FRAMEWORK.ref(), other, List.of(row(LAW, POOR, 2)));
        store.put(copy(KENYA, row(LAW, GOOD, 1)), LocalState.LISTED);
        assertThat(only(file("f", theirs)).refusal()).contains(Refusal.OTHER_SUBJECT);
        Profile city = Profile.of(Subject.ofCity("KEN", "Nairobi"), new Round("2026"), Depth.FULL);
        Copy ofCity = new Copy(KENYA, FRAMEWORK.ref(), city, List.of(row(LAW, POOR, 2)));
        assertThat(only(file("f", ofCity)).refusal()).contains(Refusal.OTHER_SUBJECT);
    }

    @Test
    void two_files_that_name_another_country_for_one_id_are_refused_also_where_nothing_is_here() {
        Profile other = Profile.of(new Subject("WSM"), new Round("2026"), Depth.FULL);
        ReceivedFile first = file("first", copy(KENYA, row(LAW, GOOD, 1)));
        ReceivedFile second = file("second", new Copy(KENYA, FRAMEWORK.ref(), other, List.of(row(LAW, POOR, 2))));
        assertThat(imports.gather(List.of(first, second)))
                .singleElement()
                .satisfies(merge -> assertThat(merge.refusal()).contains(Refusal.OTHER_SUBJECT));
    }

    @Test
    void what_is_signed_off_here_is_refused_where_an_answer_would_change() {
        HistoryEntry answered = row(LAW, GOOD, 1);
        Copy signed = signed(copy(KENYA, answered));
        store.put(signed, LocalState.SIGNED_OFF);
        assertThat(only(file("f", copy(KENYA, row(LAW, POOR, 2)))).refusal()).contains(Refusal.SIGNED_OFF);
        assertThat(only(file("f", copy(KENYA, answered))).refusal()).isEmpty();
    }

    @Test
    void what_is_refused_is_never_kept() {
        store.put(signed(copy(KENYA, row(LAW, GOOD, 1))), LocalState.SIGNED_OFF);
        AssessmentMerge refused = only(file("f", copy(KENYA, row(LAW, POOR, 2))));
        assertThatThrownBy(() -> imports.merge(List.of(new ExchangeImport.Settled(refused, Map.of()))))
                .isInstanceOf(StoreException.class);
        assertThat(store.taken()).isEmpty();
    }

    /** Somebody may have opened another questionnaire between the look and the merge. */
    @Test
    void a_questionnaire_that_is_no_longer_accepted_stops_the_merge() {
        Framework newer = Questionnaires.version("2", FRAMEWORK);
        Copy theirs = new Copy(KENYA, newer.ref(), profile(KENYA), List.of(row(LAW, POOR, 2)));
        AssessmentMerge open = only(new ReceivedFile("f", parcel(newer, Map.of(), theirs)));
        Framework other = Questionnaires.version(
                "2",
                Questionnaires.framework(
                        Mean.ARITHMETIC,
                        Questionnaires.pillar(
                                "regulation", Questionnaires.theme("laws", Questionnaires.levels("law")))));
        assertThat(library.keep(other)).isTrue();
        assertThatThrownBy(() -> imports.merge(List.of(new ExchangeImport.Settled(open, Map.of()))))
                .isInstanceOf(StoreException.class);
    }

    @Test
    void a_merge_keeps_what_is_new_with_the_figures_after_it() {
        store.put(copy(KENYA, row(LAW, GOOD, 1)), LocalState.LISTED);
        merge(file("f", copy(KENYA, row(POST, POOR, 2))));
        assertThat(store.taken()).singleElement().satisfies(merged -> {
            assertThat(merged.changes().rows()).hasSize(1);
            assertThat(merged.standing().answered()).isEqualTo(2);
            assertThat(merged.standing().score()).isEqualTo(62.5);
        });
    }

    /** Each copy is planned on what those before it leave. */
    @Test
    void two_files_of_one_assessment_add_up() {
        merge(file("first", copy(KENYA, row(LAW, GOOD, 1))), file("second", copy(KENYA, row(POST, POOR, 2))));
        assertThat(store.taken()).hasSize(2);
        assertThat(store.taken().get(0).changes().isNew()).isTrue();
        assertThat(store.taken().get(1).changes().isNew()).isFalse();
        assertThat(store.taken().get(1).standing().answered()).isEqualTo(2);
    }

    @Test
    void an_assessment_that_was_removed_comes_back_once_though_nothing_in_it_is_new() {
        Copy known = copy(KENYA, row(LAW, GOOD, 1));
        store.put(known, LocalState.REMOVED);
        assertThat(only(file("f", known)).isKnown()).isFalse();
        merge(file("first", known), file("second", known));
        assertThat(store.taken()).hasSize(1);
        assertThat(store.taken().get(0).changes().changesNothing()).isTrue();
    }

    @Test
    void what_is_listed_and_known_is_kept_by_nobody() {
        Copy known = copy(KENYA, row(LAW, GOOD, 1));
        store.put(known, LocalState.LISTED);
        assertThat(only(file("f", known)).isKnown()).isTrue();
        assertThat(only(file("f", copy(KENYA, row(LAW, POOR, 2)))).isKnown()).isFalse();
        assertThat(only(file("f", copy(SAMOA))).isKnown()).isFalse();
    }

    @Test
    void attached_files_come_where_their_bytes_are_in_the_file_and_not_here() {
        HistoryEntry named = row(LAW, with(DECREE), 1);
        store.put(copy(KENYA, named), LocalState.LISTED);
        ReceivedFile full =
                new ReceivedFile("f", parcel(FRAMEWORK, Map.of(DECREE.sha256(), BYTES), copy(KENYA, named)));
        AssessmentMerge merge = only(full);
        assertThat(merge.isKnown()).isFalse();
        assertThat(merge.filesIn(merge.arrivals().get(0))).isEqualTo(1);
        imports.merge(List.of(new ExchangeImport.Settled(merge, Map.of())));
        assertThat(store.files()).containsOnlyKeys(DECREE);
        assertThat(only(file("f", copy(KENYA, named))).files()).isEmpty();
        store.put(DECREE);
        assertThat(only(full).files()).isEmpty();
        assertThat(only(full).isKnown()).isTrue();
    }

    @Test
    void what_was_set_up_here_counts() {
        Profile theirs = Profile.of(new Subject("KEN"), new Round("2026 spring"), Depth.FULL);
        Copy copy = new Copy(KENYA, FRAMEWORK.ref(), theirs, List.of(row(LAW, GOOD, 1)));
        assertThat(only(file("f", copy)).profile()).isEqualTo(theirs);
        store.put(copy(KENYA), LocalState.LISTED);
        assertThat(only(file("f", copy)).profile()).isEqualTo(profile(KENYA));
    }

    @Test
    void a_dispute_that_nobody_settled_leaves_what_is_here() {
        store.put(copy(KENYA, row(LAW, GOOD, 1)), LocalState.LISTED);
        AssessmentMerge merge = only(file("f", copy(KENYA, row(LAW, POOR, 2))));
        assertThat(after(merge, Map.of())).isEqualTo(GOOD);
        AssessmentMerge.Dispute dispute = new AssessmentMerge.Dispute(0, LAW);
        assertThat(after(merge, Map.of(dispute, new Resolution.Theirs("they asked"))))
                .isEqualTo(POOR);
    }

    /** A look at the files, what is refused and what is merged ask for it; planning many takes a while. */
    @Test
    void what_is_planned_is_planned_once() {
        store.put(copy(KENYA, row(LAW, GOOD, 1)), LocalState.LISTED);
        AssessmentMerge merge = only(file("f", copy(KENYA, row(LAW, POOR, 2))));
        assertThat(merge.stages(Map.of())).isSameAs(merge.stages(Map.of()));
        Resolution theirs = new Resolution.Theirs("they asked");
        merge.stages(Map.of(new AssessmentMerge.Dispute(0, LAW), theirs));
        assertThat(after(merge, Map.of())).isEqualTo(GOOD);
    }

    private static Answer after(AssessmentMerge merge, Map<AssessmentMerge.Dispute, Resolution> settled) {
        return merge.stages(settled).get(0).changes().after().to(LAW);
    }

    private AssessmentMerge only(ReceivedFile file) {
        return imports.gather(List.of(file)).get(0);
    }

    private void merge(ReceivedFile... files) {
        imports.merge(imports.gather(List.of(files)).stream()
                .map(merge -> new ExchangeImport.Settled(merge, Map.of()))
                .toList());
    }

    private static ReceivedFile file(String name, Copy... copies) {
        return new ReceivedFile(name, parcel(FRAMEWORK, Map.of(), copies));
    }

    private static ExchangePackage parcel(Framework framework, Map<String, FileBytes> files, Copy... copies) {
        return new ExchangePackage(
                framework, List.of(copies), new ExchangeScope.Whole(), true, Instant.EPOCH, "ana", files);
    }

    private static Copy copy(AssessmentId id, HistoryEntry... trail) {
        return new Copy(id, FRAMEWORK.ref(), profile(id), List.of(trail));
    }

    private static Copy signed(Copy copy) {
        SignOff signOff = new SignOff(
                List.of(new Person("Lina", "Director")), "", Instant.ofEpochSecond(9), "dara", Optional.empty());
        return copy.with(copy.trail(), new ReviewTrail(List.of(), List.of(), List.of(signOff)));
    }

    private static Profile profile(AssessmentId id) {
        return Profile.of(new Subject(id.equals(KENYA) ? "KEN" : "WSM"), new Round("2026"), Depth.FULL);
    }

    private static Answer with(AttachedFile file) {
        return new Answer(new Response.Chosen("4"), "", new Evidence(null, "", null, List.of(file)));
    }

    private static HistoryEntry row(QuestionId question, Answer answer, int second) {
        Step step = Step.of(question, answer, Instant.ofEpochSecond(second), "ana", null);
        return HistoryEntry.of(1, Answer.NONE, step, Digests.SHA_256);
    }
}
