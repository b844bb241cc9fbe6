package org.southsouth.readiness.ui.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.southsouth.readiness.core.card.Cards.full;
import static org.southsouth.readiness.core.card.Cards.titled;
import static org.southsouth.readiness.core.card.Cards.until;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.card.Card;
import org.southsouth.readiness.core.card.CardFormat;
import org.southsouth.readiness.core.card.CardKind;
import org.southsouth.readiness.core.card.KeptCard;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.Unfinished;
import org.southsouth.readiness.ui.fx.WindowFrame;

class CardsViewModelTest {
    private static final Card OFFER = full("c1", CardKind.OFFER, "WSM");

    private final Pack pack = new Pack();

    private static CardForm form(CardsViewModel model) {
        return model.openedProperty().get().orElseThrow().form();
    }

    private List<String> titles() {
        return pack.cards.list().stream().map(kept -> kept.card().title()).toList();
    }

    /** Alt Left led back to the form as it was before, with the old title, and said that it was not saved. */
    @Test
    void whoever_comes_back_to_the_draft_of_a_card_that_was_saved_finds_that_card() {
        CardsViewModel model = pack.model(Optional.of(OFFER));
        form(model).text(CardField.TITLE).set("Another title");
        assertThat(model.save()).isTrue();
        model.leaving();
        CardsViewModel again = pack.model(Optional.of(OFFER));
        assertThat(form(again).text(CardField.TITLE).get()).isEqualTo("Another title");
        assertThat(pack.context.frame().statusProperty().get()).isEqualTo(pack.context.text("card.before"));
        assertThat(again.save()).isTrue();
        assertThat(pack.cards.list()).hasSize(1);
    }

    @Test
    void a_draft_is_kept_when_it_is_saved_and_not_before() {
        CardsViewModel model = pack.model(Optional.of(OFFER));
        assertThat(form(model).card()).isEqualTo(OFFER);
        assertThat(titles()).isEmpty();
        form(model).text(CardField.TITLE).set(" Paying abroad ");
        assertThat(model.save()).isTrue();
        assertThat(model.openedProperty().get()).isEmpty();
        assertThat(pack.cards.list())
                .extracting(KeptCard::card, KeptCard::assessment)
                .containsExactly(tuple(titled("Paying abroad", OFFER), Optional.of(Pack.SAMOA)));
        assertThat(pack.context.frame().statusProperty().get()).isEqualTo("Card saved");
    }

    @Test
    void the_same_card_made_again_opens_the_first_one() {
        Card first = full("c1", CardKind.EXCHANGE, "WSM");
        CardsViewModel model = pack.model(Optional.of(first));
        form(model).text(CardField.TITLE).set("Banks of both");
        model.save();
        CardsViewModel again = pack.model(Optional.of(full("c2", CardKind.EXCHANGE, "WSM")));
        assertThat(form(again).card().id()).isEqualTo(first.id());
        assertThat(form(again).text(CardField.TITLE).get()).isEqualTo("Banks of both");
        assertThat(pack.context.frame().statusProperty().get()).startsWith("This card was made before.");
        again.save();
        assertThat(titles()).containsExactly("Banks of both");
        CardsViewModel other = pack.model(Optional.of(full("c3", CardKind.OFFER, "WSM")));
        other.save();
        assertThat(titles()).hasSize(2);
    }

    @Test
    void what_is_wrong_stands_at_its_field_and_nothing_is_lost() {
        CardsViewModel model = pack.model(Optional.of(OFFER));
        form(model).text(CardField.TITLE).set(" ");
        form(model).text(CardField.VALID_UNTIL).set("next summer");
        form(model).text(CardField.CHALLENGE).set("x".repeat(4_001));
        assertThat(model.save()).isFalse();
        assertThat(titles()).isEmpty();
        assertThat(model.attentionProperty().get()).isEqualTo("3 fields need attention");
        assertThat(form(model).problems())
                .containsEntry(CardField.TITLE, Problem.of("", "problem.card.title"))
                .containsEntry(CardField.VALID_UNTIL, Problem.of("", "common.day.not", "next summer", "2027"))
                .containsEntry(CardField.CHALLENGE, Problem.of("", "problem.card.long", "4001", "4000"));
        form(model).text(CardField.TITLE).set("Again");
        model.mended();
        assertThat(model.attentionProperty().get()).isEqualTo("2 fields need attention");
        form(model).text(CardField.VALID_UNTIL).set("");
        form(model).text(CardField.CHALLENGE).set("");
        assertThat(model.save()).isTrue();
        assertThat(titles()).containsExactly("Again");
    }

    @Test
    void whoever_gives_up_a_card_is_back_where_it_was_opened() {
        CardsViewModel model = pack.model(Optional.of(OFFER));
        model.giveUp();
        assertThat(pack.navigator.routes()).containsExactly(new Route.Home());
        CardsViewModel saved = pack.model(Optional.of(OFFER));
        saved.save();
        saved.open(saved.cardsProperty().get().orElseThrow().get(0));
        saved.giveUp();
        assertThat(saved.openedProperty().get()).isEmpty();
        assertThat(pack.navigator.routes()).containsExactly(new Route.Home());
    }

    @Test
    void where_keeping_fails_the_form_stays_with_what_was_typed() {
        CardsViewModel model = pack.model(Optional.of(OFFER));
        pack.cards.fail(true);
        form(model).text(CardField.TITLE).set("Typed");
        model.save();
        assertThat(form(model).text(CardField.TITLE).get()).isEqualTo("Typed");
        assertThat(model.problemsProperty().get()).hasSize(1);
        pack.cards.fail(false);
        model.save();
        assertThat(titles()).containsExactly("Typed");
    }

    @Test
    void what_was_typed_waits_for_whoever_goes_elsewhere_and_a_draft_that_nobody_touched_does_not() {
        pack.model(Optional.of(OFFER)).leaving();
        assertThat(pack.drafts.unfinished(pack.context.messages())).isEmpty();
        CardsViewModel model = pack.model(Optional.of(OFFER));
        form(model).text(CardField.RESULTS).set("Three times as many");
        model.leaving();
        assertThat(titles()).isEmpty();
        CardsViewModel later = pack.model(Optional.empty());
        assertThat(later.openedProperty().get()).isEmpty();
        later.goOn(later.waitingProperty().get().get(0));
        assertThat(form(later).text(CardField.RESULTS).get()).isEqualTo("Three times as many");
        assertThat(later.waitingProperty().get()).isEmpty();
    }

    @Test
    void after_one_card_is_saved_another_that_waits_is_named_and_does_not_open() {
        CardsViewModel begun = pack.model(Optional.of(OFFER));
        form(begun).text(CardField.TITLE).set("Begun");
        begun.leaving();
        CardsViewModel model = pack.model(Optional.of(full("c2", CardKind.REQUEST, "WSM")));
        assertThat(model.waitingProperty().get()).hasSize(1);
        model.save();
        assertThat(model.openedProperty().get()).isEmpty();
        assertThat(model.noticeProperty().get()).isEqualTo("The card is saved. One more card is not saved yet.");
        model.goOn(model.waitingProperty().get().get(0));
        assertThat(model.noticeProperty().get()).isEmpty();
        assertThat(form(model).text(CardField.TITLE).get()).isEqualTo("Begun");
        model.save();
        assertThat(model.noticeProperty().get()).isEqualTo("The card is saved. Export it to send it to others.");
        assertThat(model.saved().orElseThrow().title()).isEqualTo("Begun");
        assertThat(titles()).containsExactlyInAnyOrder("Begun", "Paying across borders");
    }

    @Test
    void what_waits_of_a_card_that_is_listed_is_named_on_the_screen_of_another_assessment_too() {
        pack.cards.keep(OFFER, Pack.SAMOA);
        CardsViewModel model = pack.model(Optional.empty());
        model.open(pack.cards.list().get(0));
        form(model).text(CardField.TITLE).set("Mended");
        model.leaving();
        assertThat(pack.drafts.count(Pack.SAMOA)).isEqualTo(1);
        assertThat(pack.drafts.waiting(new AssessmentId("KHM"), Set.of())).isEmpty();
        assertThat(pack.drafts.waiting(new AssessmentId("KHM"), Set.of(OFFER.id())))
                .hasSize(1);
    }

    @Test
    void making_a_card_again_goes_on_with_the_one_that_was_begun() {
        CardsViewModel model = pack.model(Optional.of(OFFER));
        form(model).text(CardField.RESULTS).set("Three times as many");
        model.leaving();
        CardsViewModel again = pack.model(Optional.of(full("c7", CardKind.OFFER, "WSM")));
        assertThat(form(again).text(CardField.RESULTS).get()).isEqualTo("Three times as many");
        again.save();
        assertThat(titles()).hasSize(1);
        assertThat(pack.drafts.unfinished(pack.context.messages())).isEmpty();
        assertThat(again.openedProperty().get()).isEmpty();
    }

    @Test
    void the_foot_says_what_is_not_saved_until_it_is() {
        WindowFrame frame = pack.context.frame();
        frame.askUnfinished(() -> pack.drafts.unfinished(pack.context.messages()).stream()
                .map(Unfinished::words)
                .collect(Collectors.joining()));
        CardsViewModel model = pack.model(Optional.of(OFFER));
        assertThat(frame.statusProperty().get()).isEqualTo("This card is not saved yet");
        model.save();
        assertThat(frame.statusProperty().get()).isEqualTo("Card saved");
        model.open(pack.cards.list().get(0));
        form(model).text(CardField.TITLE).set("Typed");
        assertThat(frame.statusProperty().get()).isEqualTo("the card “Typed”");
        assertThat(frame.savingProperty().get()).isEqualTo(WindowFrame.Saving.NOTHING);
        model.save();
        assertThat(frame.statusProperty().get()).isEqualTo("Card saved");
    }

    @Test
    void a_target_that_is_none_is_not_taken() {
        CardsViewModel model = pack.model(Optional.of(OFFER));
        form(model).text(CardField.SDG).set("9.c, 8.12 and 18.1");
        assertThat(model.save()).isFalse();
        assertThat(pack.context
                        .messages()
                        .of(Objects.requireNonNull(form(model).problems().get(CardField.SDG))))
                .startsWith("Not an SDG goal or target: 8.12, 18.1.");
        form(model).text(CardField.SDG).set("9.c, 8.10");
        assertThat(model.save()).isTrue();
    }

    /** It was told of while the card was open, and nobody saw it after that. */
    @Test
    void words_that_name_no_goal_are_told_of_when_the_card_is_saved_too() {
        CardsViewModel model = pack.model(Optional.of(OFFER));
        form(model).text(CardField.SDG).set("five point five");
        assertThat(model.save()).isTrue();
        assertThat(model.noticeProperty().get())
                .isEqualTo("The card is saved. Its SDG targets name no goal. Open it to write them like 8.3.");
    }

    @Test
    void what_cannot_be_saved_when_somebody_leaves_waits_for_them() {
        CardsViewModel model = pack.model(Optional.of(OFFER));
        form(model).text(CardField.VALID_UNTIL).set("next summer");
        model.leaving();
        model.leaving();
        assertThat(titles()).isEmpty();
        assertThat(pack.drafts.unfinished(pack.context.messages()))
                .containsExactly(new Unfinished(
                        "the card “Paying across borders”", new Route.Cards(Pack.SAMOA, Optional.empty())));
        CardsViewModel other = pack.model(Optional.of(full("c2", CardKind.REQUEST, "WSM")));
        other.close();
        other.goOn(other.waitingProperty().get().get(0));
        assertThat(form(other).text(CardField.VALID_UNTIL).get()).isEqualTo("next summer");
        form(other).text(CardField.VALID_UNTIL).set("2028-01-31");
        assertThat(other.save()).isTrue();
        assertThat(titles()).containsExactly("Paying across borders");
        assertThat(pack.drafts.unfinished(pack.context.messages())).isEmpty();
    }

    @Test
    void a_card_that_the_store_does_not_take_when_somebody_leaves_waits_too() {
        CardsViewModel model = pack.model(Optional.of(OFFER));
        form(model).text(CardField.TITLE).set("Typed");
        pack.cards.fail(true);
        model.save();
        model.leaving();
        pack.cards.fail(false);
        CardsViewModel later = pack.model(Optional.empty());
        later.goOn(later.waitingProperty().get().get(0));
        assertThat(form(later).text(CardField.TITLE).get()).isEqualTo("Typed");
        assertThat(later.save()).isTrue();
        assertThat(titles()).containsExactly("Typed");
    }

    @Test
    void a_card_of_the_list_opens_with_what_was_typed_in_it() {
        pack.cards.keep(OFFER, Pack.SAMOA);
        CardsViewModel model = pack.model(Optional.of(OFFER));
        form(model).text(CardField.TITLE).set("");
        model.leaving();
        CardsViewModel later = pack.model(Optional.of(full("c2", CardKind.REQUEST, "WSM")));
        later.open(pack.cards.list().get(0));
        assertThat(form(later).text(CardField.TITLE).get()).isEmpty();
    }

    @Test
    void a_deleted_card_is_put_back() {
        pack.cards.keep(OFFER, Pack.SAMOA);
        CardsViewModel model = pack.model(Optional.empty());
        KeptCard kept = pack.cards.list().get(0);
        model.delete(kept);
        assertThat(model.cardsProperty().get()).contains(List.of());
        assertThat(model.deletedProperty().get()).contains(kept);
        model.undo();
        assertThat(model.cardsProperty().get()).contains(List.of(kept));
        assertThat(model.deletedProperty().get()).isEmpty();
    }

    @Test
    void cards_of_others_are_taken_and_ones_own_stay() {
        pack.cards.keep(OFFER, Pack.SAMOA);
        CardsViewModel model = pack.model(Optional.empty());
        pack.inFile(Parsed.of(List.of(titled("Changed", OFFER), full("c2", CardKind.REQUEST, "KHM"))));
        model.take(List.of("/in/theirs.json"));
        assertThat(pack.context.frame().statusProperty().get())
                .isEqualTo("1 card was taken, 1 is your own and stays as it is");
        assertThat(pack.cards.list()).extracting(KeptCard::isOwn).containsExactlyInAnyOrder(true, false);
        assertThat(titles()).doesNotContain("Changed");
    }

    @Test
    void a_file_with_a_problem_is_refused_whole_and_says_why() {
        CardsViewModel model = pack.model(Optional.empty());
        pack.inFile(Parsed.refused(List.of(Problem.of("cards[0].title", "problem.card.title"))));
        model.take(List.of("/in/theirs.json"));
        assertThat(model.problemsProperty().get())
                .containsExactly(
                        "No card of theirs.json was taken:",
                        "cards[0].title: The card has no title. A few words that say what it is about are expected.");
        assertThat(titles()).isEmpty();
    }

    @Test
    void a_card_of_others_is_read_and_never_changed() {
        pack.cards.take(List.of(full("c2", CardKind.REQUEST, "KHM")));
        CardsViewModel model = pack.model(Optional.empty());
        model.open(pack.cards.list().get(0));
        assertThat(model.openedProperty().get().orElseThrow().isOwn()).isFalse();
        model.leaving();
        assertThat(pack.cards.list().get(0).isOwn()).isFalse();
    }

    @Test
    void files_are_named_after_what_is_in_them() {
        CardsViewModel model = pack.model(Optional.empty());
        assertThat(model.suggestedName(List.of(OFFER), CardFormat.DOCX)).isEqualTo("Paying-across-borders.docx");
        assertThat(model.suggestedName(List.of(OFFER, OFFER), CardFormat.PDF)).isEqualTo("cards.pdf");
        model.export(List.of(OFFER), CardFormat.JSON, "out.json");
        assertThat(pack.desk.files()).containsExactly(entry("out.json", "Paying across borders"));
        assertThat(pack.context.frame().statusProperty().get()).isEqualTo("Written: out.json (21 bytes)");
    }

    @Test
    void the_end_of_its_validity_is_said_in_words() {
        CardWords words = new CardWords(pack.context);
        assertThat(words.validity(until(LocalDate.of(2026, 5, 12), OFFER), LocalDate.of(2026, 5, 12)))
                .isEqualTo("Valid until 12 May 2026");
        assertThat(words.validity(until(LocalDate.of(2026, 5, 11), OFFER), LocalDate.of(2026, 5, 12)))
                .isEqualTo("Expired on 11 May 2026");
        assertThat(words.validity(until(null, OFFER), LocalDate.of(2026, 5, 12)))
                .isEmpty();
    }

    @Test
    void the_way_back_leads_to_the_partners() {
        pack.model(Optional.empty()).leave();
        assertThat(pack.navigator.routes()).containsExactly(new Route.Cooperate(Pack.SAMOA));
    }
}
