package org.southsouth.readiness.core.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.cooperation.Exchange;
import org.southsouth.readiness.core.cooperation.Match;
import org.southsouth.readiness.core.cooperation.Party;
import org.southsouth.readiness.core.framework.AskIf;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.core.text.PlainText;

/**
 * Makes cards that are full of what is known and sound from the start: answers in words, their evidence, how far they are validated,
 * the body that leads and its contact. Notes are left out: they are for those who answer. A card holds for {@link #YEARS}
 * years.
 *
 * <pre>{@code
 * Card card = new Drafting(wording, today).offer(new CardId("c1"), party, question);
 * }</pre>
 */
public final class Drafting {
    /** Rounds come about every two years; after that an answer is no longer news. */
    public static final int YEARS = 2;

    private static final String LINE = "\n";
    private static final String COMMA = ", ";
    private static final String COLON = ": ";

    private final CardWording wording;
    private final LocalDate today;

    public Drafting(CardWording wording, LocalDate today) {
        this.wording = wording;
        this.today = today;
    }

    /** What the party is strong in, for others to take over. */
    public Card offer(CardId id, Party own, Question question) {
        ScoredQuestion scored = own.scorecard().of(question.id());
        Card.Story story = new Card.Story(
                question.text(),
                answer(own, scored),
                "",
                question.guidance().action(),
                wording.evidence(scored.answer().evidence()));
        Card.Origin origin = new Card.Origin(framework(own), List.of(), List.of(question.id()));
        return card(id, CardKind.OFFER, origin, question.title(), story, List.of(own));
    }

    /** What the party is missing, for others to help with: those who are proposed, each named with the body that leads. */
    public Card request(CardId id, Party own, Question question, List<Party> proposed) {
        ScoredQuestion scored = own.scorecard().of(question.id());
        String challenge = joined(LINE, Stream.of(question.text(), answer(own, scored)));
        Card.Origin origin = new Card.Origin(framework(own), List.of(question.id()), List.of());
        Card.Story story = new Card.Story(challenge, "", "", "", "");
        Card card = card(id, CardKind.REQUEST, origin, question.title(), story, List.of(own));
        return card.withPartners(whole(each(proposed, LINE, this::named)));
    }

    /** What the two could learn from one another. */
    public Card exchange(CardId id, Exchange exchange) {
        List<Match> learn = matches(exchange.learn());
        List<Match> offer = matches(exchange.offer());
        List<Match> all = Stream.concat(learn.stream(), offer.stream()).toList();
        Card.Story story = new Card.Story(
                joined(LINE, all.stream().map(match -> said(match.learner(), match.question()))),
                joined(LINE, all.stream().map(match -> said(match.peer(), match.question()))),
                "",
                "",
                joined(LINE, all.stream().map(this::evidence).distinct()));
        Card.Origin origin = new Card.Origin(framework(exchange.own()), questions(learn), questions(offer));
        return card(id, CardKind.EXCHANGE, origin, title(exchange), story, List.of(exchange.own(), exchange.peer()));
    }

    /** The first of the parties is the card's own subject. */
    private Card card(
            CardId id, CardKind kind, Card.Origin origin, String title, Card.Story story, List<Party> parties) {
        Party own = parties.get(0);
        Stream<String> targets = origin.questions().stream()
                .map(question ->
                        own.scorecard().of(question).question().guidance().sdg());
        return new Card(
                id,
                kind,
                own.profile().subject(),
                origin,
                brief(title),
                new Card.Story(
                        whole(story.challenge()),
                        whole(story.done()),
                        whole(story.results()),
                        whole(story.replication()),
                        whole(story.evidence())),
                new Card.Sides(
                        brief(each(parties, COMMA, this::name)),
                        whole(each(parties.subList(1, parties.size()), LINE, Drafting::contact)),
                        whole(contact(own))),
                Set.of(),
                brief(joined(COMMA, targets.distinct())),
                brief(each(parties, COMMA, party -> party.profile().round().name())),
                new Card.Validity(
                        whole(each(parties, LINE, party -> wording.standing(party.entry()))), today.plusYears(YEARS)));
    }

    private String title(Exchange exchange) {
        Stream<String> themes = Stream.concat(exchange.learn().stream(), exchange.offer().stream())
                .map(theme -> theme.section().title())
                .distinct();
        return name(exchange.own()) + " – " + name(exchange.peer()) + COLON + joined(COMMA, themes);
    }

    private String said(Party party, Question question) {
        ScoredQuestion scored = party.scorecard().of(question.id());
        return wording.said(party.profile().subject(), scored.question(), answer(party, scored));
    }

    private String answer(Party party, ScoredQuestion scored) {
        AskIf condition = scored.question().askIf();
        List<ScoredQuestion> gates = condition == null
                ? List.of()
                : condition.gates().stream().map(party.scorecard()::of).toList();
        return wording.answer(scored, gates);
    }

    /** Empty where the peer's answer rests on nothing. */
    private String evidence(Match match) {
        ScoredQuestion scored = match.peer().scorecard().of(match.question().id());
        String evidence = wording.evidence(scored.answer().evidence());
        return evidence.isBlank() ? "" : name(match.peer()) + COLON + evidence;
    }

    private String name(Party party) {
        return wording.name(party.profile().subject());
    }

    private String named(Party party) {
        return joined(COLON, Stream.of(name(party), contact(party)));
    }

    private static FrameworkRef framework(Party party) {
        return party.scorecard().framework().ref();
    }

    private static String contact(Party party) {
        Profile profile = party.profile();
        return joined(COMMA, Stream.of(profile.leadBody(), profile.contact()));
    }

    private static List<Match> matches(List<Exchange.Theme> themes) {
        return themes.stream().flatMap(theme -> theme.matches().stream()).toList();
    }

    private static List<QuestionId> questions(List<Match> matches) {
        return matches.stream().map(match -> match.question().id()).toList();
    }

    private static String each(List<Party> parties, String between, Function<Party, String> saying) {
        return joined(between, parties.stream().map(saying).distinct());
    }

    private static String joined(String between, Stream<String> texts) {
        return texts.filter(text -> !text.isBlank()).collect(Collectors.joining(between));
    }

    private static String brief(String text) {
        return PlainText.of(text, CardCheck.SHORT);
    }

    private static String whole(String text) {
        return PlainText.of(text, CardCheck.LONG);
    }
}
