package org.southsouth.readiness.report;

import static org.southsouth.readiness.report.ReportSamples.FORMATS;
import static org.southsouth.readiness.report.ReportSamples.MESSAGES;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.card.Card;
import org.southsouth.readiness.core.card.CardId;
import org.southsouth.readiness.core.card.CardKind;
import org.southsouth.readiness.core.card.CooperationForm;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.framework.QuestionId;

/** Cards as somebody would circulate them, and such as nobody should fear. */
public final class CardSamples {
    /** What a card may hold and no file may run or break on. */
    public static final List<String> HOSTILE = List.of(
            "=HYPERLINK(\"http://example.org\",\"here\")",
            "+1+1",
            "-2+3",
            "@SUM(A1:A9)",
            "\t=1+1",
            "</w:t><script>&amp;]]> _x0041_ _x000D_ \\u0041",
            "x".repeat(299) + "!",
            "كمبوديا \u2066KHM\u2069 កម្ពុជា 柬埔寨");

    private static final FrameworkRef FRAMEWORK = new FrameworkRef("south-south-ecommerce", "1.0.0");

    private CardSamples() {}

    public static CardDocuments documents() {
        return new CardDocuments(MESSAGES, FORMATS, () -> LocalDate.of(2026, 11, 25), "1.2.3");
    }

    public static List<Card> all() {
        return List.of(offer(), request(), past());
    }

    public static Card offer() {
        return new Card(
                new CardId("c1"),
                CardKind.OFFER,
                new Subject("BRA"),
                new Card.Origin(FRAMEWORK, List.of(), List.of(new QuestionId("LOG-POST-04"))),
                "Simple export service at post offices",
                new Card.Story(
                        "Small firms outside the capital could not export: papers for one parcel took a week and a customs"
                                + " broker cost more than the goods.",
                        "The post took over the export declaration for parcels up to a fixed value.\nForms were cut to one"
                                + " page, and clerks in 5,000 offices were trained in two years.",
                        "12,000 firms exported for the first time; half of them are led by women.",
                        "Begin with ten offices and one destination. Agree with customs on the value limit first; the form"
                                + " and the training material can be taken over.",
                        "Decree 114/2024, art. 63; annual report of the postal operator 2025, page 12"),
                new Card.Sides(
                        "Brazil",
                        "Postal operator, customs, small business agency",
                        "Export desk of the postal operator, exporta@example.org"),
                Set.of(CooperationForm.STUDY_VISIT, CooperationForm.TEMPLATE, CooperationForm.JOINT_TRAINING),
                "17.11, 8.3",
                "2022 to 2025",
                new Card.Validity("Chair of the committee, 14 Oct 2026", LocalDate.of(2028, 11, 25)));
    }

    public static Card request() {
        return new Card(
                new CardId("c2"),
                CardKind.REQUEST,
                new Subject("KHM:Phnom Penh"),
                Card.Origin.NONE,
                "Parcel data before arrival",
                new Card.Story("Parcels arrive without data and wait three days on average.", "", "", "", ""),
                Card.Sides.NONE,
                Set.of(),
                "",
                "",
                Card.Validity.NONE);
    }

    private static Card past() {
        Card card = offer();
        return new Card(
                new CardId("c3"),
                CardKind.EXCHANGE,
                card.subject(),
                card.origin(),
                card.title(),
                card.story(),
                card.sides(),
                card.forms(),
                card.sdg(),
                card.period(),
                new Card.Validity("", LocalDate.of(2025, 1, 31)));
    }

    /** The same text in every place that takes one. */
    public static Card filledWith(String text) {
        return new Card(
                new CardId("c4"),
                CardKind.OFFER,
                new Subject(text),
                Card.Origin.NONE,
                text,
                new Card.Story(text, text, text, text, text),
                new Card.Sides(text, text, text),
                Set.of(CooperationForm.TWINNING),
                text,
                text,
                new Card.Validity(text, null));
    }
}
