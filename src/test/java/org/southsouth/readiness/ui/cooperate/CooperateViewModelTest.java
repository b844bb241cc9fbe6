package org.southsouth.readiness.ui.cooperate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.southsouth.readiness.testing.Questionnaires.figure;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.card.Card;
import org.southsouth.readiness.core.card.CardCheck;
import org.southsouth.readiness.core.card.CardKind;
import org.southsouth.readiness.core.cooperation.LeftOut;
import org.southsouth.readiness.core.cooperation.Party;
import org.southsouth.readiness.core.cooperation.Priority;
import org.southsouth.readiness.core.exchange.ReportFormat;
import org.southsouth.readiness.core.exchange.ReportKind;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.testing.Questionnaires;
import org.southsouth.readiness.testing.Scenario;
import org.southsouth.readiness.ui.controls.ExportButton;
import org.southsouth.readiness.ui.fx.Route;

class CooperateViewModelTest {
    private static final Framework FRAMEWORK =
            framework(Mean.ARITHMETIC, pillar("P", theme("T", figure("a")), theme("U", figure("b"))));
    private static final QuestionId A = new QuestionId("a");

    private final Neighbours around = new Neighbours(FRAMEWORK);

    private static Answers of(double a, double b) {
        return Scenario.of(FRAMEWORK)
                .figure("a", a)
                .figure("b", b)
                .graded("a", Grade.A)
                .graded("b", Grade.B)
                .answers();
    }

    private static Proposals found(CooperateViewModel model) {
        return model.proposalsProperty().get().orElseThrow();
    }

    private static List<String> partners(CooperateViewModel model) {
        return found(model).exchanges().stream()
                .map(exchange -> exchange.peer().profile().subject().code())
                .toList();
    }

    @Test
    void the_partners_as_they_are_proposed_now_go_to_a_file() {
        around.add("WSM", "2026", of(0, 100)).ready("KHM", of(100, 0));
        around.planned(Action.titled(new ActionId("one"), "Publish a results sheet"));
        ExportButton.Offer offer = around.model().export().offer();

        assertThat(offer.kind()).isEqualTo(ReportKind.MATCH);
        assertThat(offer.suggestedName().apply(ReportFormat.XLSX)).isEqualTo("Samoa-2026-Cooperate.xlsx");
        offer.write().accept(ReportFormat.PDF, "partners");
        assertThat(around.desk.files()).containsEntry("partners.pdf", "matches of WSM with 1 actions as PDF");
    }

    @Test
    void only_the_signed_off_and_willing_are_proposed_and_the_others_are_counted() {
        around.add("WSM", "2026", of(0, 100))
                .ready("KHM", of(100, 0))
                .add("VUT", "2026", of(100, 0))
                .add("FJI", "2026", of(100, 0))
                .signed("FJI");
        CooperateViewModel model = around.model();
        assertThat(partners(model)).containsExactly("KHM");
        assertThat(found(model).leftOut()).isEqualTo(new LeftOut(1, 1, 0));
        assertThat(model.words().leftOut(found(model)))
                .isEqualTo("2 more are strong here and not proposed: 1 not validated and 1 not willing to share");
    }

    @Test
    void the_latest_round_of_others_takes_part_with_the_one_before_it_and_the_own_round_is_the_one_that_is_open() {
        around.add("WSM", "2026", of(0, 0))
                .add("WSM", "2028", of(100, 100))
                .add("KHM", "2022", of(5, 5))
                .add("KHM", "2024", of(10, 10))
                .ready("KHM", of(100, 100));
        CooperateViewModel model = around.model();
        Party own = found(model).own();
        assertThat(own.profile().round().name()).isEqualTo("2026");
        Party peer = found(model).gathered().others().get(0);
        assertThat(peer.profile().round().name()).isEqualTo("2026");
        assertThat(peer.before().orElseThrow().profile().round().name()).isEqualTo("2024");
        assertThat(model.words().reasons(found(model).exchanges().get(0)))
                .startsWith("Why: up a band since 2024")
                .contains("Validated 12 May 2026.");
    }

    @Test
    void what_it_is_strong_in_is_offered_once_it_is_ready_itself() {
        around.add("WSM", "2026", of(0, 100)).ready("KHM", of(100, 0));
        CooperateViewModel model = around.model();
        assertThat(found(model).strengths()).isEmpty();
        model.share(true);
        around.signed("WSM");
        CooperateViewModel ready = around.model();
        assertThat(found(ready).strengthsWithLearner()).isOne();
        assertThat(found(ready).exchanges().get(0).isTwoWay()).isTrue();
        ready.share(false);
        assertThat(found(ready).strengths()).isEmpty();
    }

    @Test
    void a_priority_is_kept_at_once_and_moves_no_line() {
        around.add("WSM", "2026", of(0, 10)).ready("KHM", of(100, 100));
        CooperateViewModel model = around.model();
        model.prioritise(question(model), Priority.LOW);
        assertThat(around.cooperation.priorities(Neighbours.SAMOA)).isEqualTo(Map.of(A, Priority.LOW));
        assertThat(found(model).gaps())
                .extracting(gap -> gap.question().id().value(), gap -> gap.priority())
                .containsExactly(tuple("a", Priority.LOW), tuple("b", Priority.HIGH));
        assertThat(found(around.model()).gaps().get(0).priority()).isEqualTo(Priority.LOW);
    }

    @Test
    void priorities_are_taken_back_one_after_the_other_and_given_again() {
        around.add("WSM", "2026", of(0, 10)).ready("KHM", of(100, 100));
        CooperateViewModel model = around.model();
        assertThat(model.undo()).isFalse();
        model.prioritise(question(model), Priority.LOW);
        model.prioritise(question(model), Priority.MEDIUM);
        assertThat(status()).isEqualTo("Title of a: the priority is now Medium. Ctrl Z takes it back.");
        assertThat(model.undo()).isTrue();
        assertThat(around.cooperation.priorities(Neighbours.SAMOA)).isEqualTo(Map.of(A, Priority.LOW));
        assertThat(model.undo()).isTrue();
        assertThat(found(model).gaps().get(0).priority()).isEqualTo(Priority.HIGH);
        assertThat(status()).isEqualTo("Title of a: the priority is again High");
        assertThat(model.undo()).isFalse();
        assertThat(status()).isEqualTo("Nothing more to take back");
        assertThat(model.redo()).isTrue();
        assertThat(around.cooperation.priorities(Neighbours.SAMOA)).isEqualTo(Map.of(A, Priority.LOW));
    }

    private String status() {
        return around.context.frame().statusProperty().get();
    }

    private static Question question(CooperateViewModel model) {
        return found(model).gaps().get(0).question();
    }

    @Test
    void a_priority_that_could_not_be_kept_is_said_and_taken_back() {
        around.add("WSM", "2026", of(0, 10)).ready("KHM", of(100, 100));
        CooperateViewModel model = around.model();
        around.cooperation.fail(true);
        model.prioritise(question(model), Priority.LOW);
        assertThat(found(model).gaps().get(0).priority()).isEqualTo(Priority.HIGH);
        assertThat(model.problemProperty().get()).isNotEmpty();
    }

    @Test
    void whom_to_consider_is_remembered_for_the_next_visit() {
        around.add("WSM", "2026", of(0, 10)).ready("KHM", of(100, 100)).ready("VUT", of(80, 80));
        CooperateViewModel model = around.model();
        assertThat(partners(model)).containsExactly("VUT", "KHM");
        model.consider(Optional.of(Set.of(new Subject("VUT"))));
        assertThat(partners(model)).containsExactly("VUT");
        assertThat(partners(around.model())).containsExactly("VUT");
        model.consider(Optional.empty());
        assertThat(partners(model)).hasSize(2);
    }

    @Test
    void fictional_countries_are_partners_of_one_another_and_of_real_ones_only_where_somebody_chooses_them() {
        around.add("WSM", "2026", of(0, 10)).ready("XLD", of(100, 100)).ready("VUT", of(80, 80));
        CooperateViewModel model = around.model();
        assertThat(partners(model)).containsExactly("VUT");
        assertThat(model.words().leftOut(found(model)))
                .isEqualTo("1 fictional one is left out. Choose partners to look at it too.");
        model.consider(Optional.of(Set.of(new Subject("VUT"), new Subject("XLD"))));
        assertThat(partners(model)).containsExactlyInAnyOrder("VUT", "XLD");
        assertThat(model.words().leftOut(found(model))).isEmpty();
    }

    @Test
    void partners_of_another_version_of_the_questionnaire_take_part_with_what_both_ask_alike() {
        Framework before = Questionnaires.version(
                "0", framework(Mean.ARITHMETIC, pillar("P", theme("T", figure("a")), theme("U", levels("b")))));
        around.add("WSM", "2026", of(0, 10))
                .with(before)
                .ready(
                        "VUT",
                        Scenario.of(before)
                                .figure("a", 90)
                                .choose("b", "4")
                                .graded("a", Grade.A)
                                .answers());
        CooperateViewModel model = around.model();
        assertThat(partners(model)).containsExactly("VUT");
        assertThat(found(model).gaps())
                .filteredOn(gap -> !gap.matches().isEmpty())
                .extracting(gap -> gap.question().id().value())
                .containsExactly("a");
    }

    @Test
    void cards_are_made_full_and_opened_to_be_read_over() {
        around.add("WSM", "2026", of(0, 100)).ready("KHM", of(100, 0));
        CooperateViewModel model = around.model();
        model.draft(found(model).exchanges().get(0));
        model.request(found(model).gaps().get(0));
        model.offer(FRAMEWORK.questionAt(1));
        List<Card> cards = around.navigator.routes().stream()
                .map(route -> ((Route.Cards) route).draft().orElseThrow())
                .toList();
        assertThat(cards).extracting(Card::kind).containsExactly(CardKind.EXCHANGE, CardKind.REQUEST, CardKind.OFFER);
        assertThat(cards).allSatisfy(card -> assertThat(CardCheck.of(card, "")).isEmpty());
        assertThat(cards.get(0).title()).isEqualTo("Samoa – Cambodia: Theme T");
        assertThat(cards.get(0).validity().by())
                .isEqualTo("Samoa: draft, not validated\nCambodia: validated by Chair, 12 May 2026");
        assertThat(cards.get(1).sides().partners()).isEqualTo("Cambodia: Ministry of Trade, trade@example.org");
        assertThat(cards.get(2).story().evidence()).isEqualTo("published source");
    }

    @Test
    void two_are_put_side_by_side() {
        around.add("WSM", "2026", of(0, 100)).ready("KHM", of(100, 0));
        CooperateViewModel model = around.model();
        model.compare(found(model).exchanges().get(0));
        assertThat(around.navigator.routes())
                .containsExactly(new Route.Compare(List.of(Neighbours.SAMOA, new AssessmentId("KHM")), true));
    }

    @Test
    void what_takes_long_shows_how_far_it_is_and_can_be_stopped() {
        around.add("WSM", "2026", of(0, 10)).ready("KHM", of(100, 100));
        around.background.beSlow();
        CooperateViewModel model = around.model();
        assertThat(model.workingProperty().get()).isNaN();
        assertThat(model.proposalsProperty().get()).isEmpty();
        model.cancel();
        around.background.passTime();
        assertThat(model.proposalsProperty().get()).isEmpty();
        assertThat(model.workingProperty().get()).isNaN();
        assertThat(model.problemProperty().get()).startsWith("Stopped.");
    }
}
