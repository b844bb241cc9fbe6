package org.southsouth.readiness.core.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.framework.QuestionId;

/** Cards for tests, in a few words. */
public final class Cards {
    private Cards() {}

    /** With something in every field. */
    public static Card full(String id, CardKind kind, String subject) {
        return new Card(
                new CardId(id),
                kind,
                new Subject(subject),
                new Card.Origin(
                        new FrameworkRef("test", "1"), List.of(new QuestionId("a")), List.of(new QuestionId("b"))),
                "Paying across borders",
                new Card.Story(
                        "Few can be paid\nfrom abroad", "A law", "Twice as many", "Begin with banks", "A report"),
                new Card.Sides("Samoa, Cambodia", "A bank", "Ministry of Trade, trade@example.org"),
                Set.of(CooperationForm.TWINNING, CooperationForm.STUDY_VISIT),
                "9.c",
                "2026",
                new Card.Validity("Chair, 14 Oct 2026", LocalDate.of(2028, 10, 14)));
    }

    public static Card titled(String title, Card card) {
        return new Card(
                card.id(),
                card.kind(),
                card.subject(),
                card.origin(),
                title,
                card.story(),
                card.sides(),
                card.forms(),
                card.sdg(),
                card.period(),
                card.validity());
    }

    public static Card until(@Nullable LocalDate day, Card card) {
        return new Card(
                card.id(),
                card.kind(),
                card.subject(),
                card.origin(),
                card.title(),
                card.story(),
                card.sides(),
                card.forms(),
                card.sdg(),
                card.period(),
                new Card.Validity(card.validity().by(), day));
    }
}
