package org.southsouth.readiness.core.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.framework.QuestionId;

/**
 * An offer, a request, or an exchange of both, of one subject. Texts are as typed, of several lines where they are long,
 * and may be empty but for the title; {@code sdg} names targets of the Sustainable Development Goals, {@code period} says
 * when what is told was done or found.
 */
public record Card(
        CardId id,
        CardKind kind,
        Subject subject,
        Origin origin,
        String title,
        Story story,
        Sides sides,
        Set<CooperationForm> forms,
        String sdg,
        String period,
        Validity validity) {
    /**
     * The questions it came from, after this framework: those on which the subject seeks help, and those on which it offers
     * some. Without a framework and questions where no answer stands behind the card.
     */
    public record Origin(@Nullable FrameworkRef framework, List<QuestionId> sought, List<QuestionId> offered) {
        public static final Origin NONE = new Origin(null, List.of(), List.of());

        public Origin {
            sought = List.copyOf(sought);
            offered = List.copyOf(offered);
        }

        /** Every question once, those sought first. */
        public List<QuestionId> questions() {
            return new ArrayList<>(new LinkedHashSet<>(
                    Stream.concat(sought.stream(), offered.stream()).toList()));
        }
    }

    /** What was missing, what was done about it, what came of it, how others can do the same, and what shows that it is so. */
    public record Story(String challenge, String done, String results, String replication, String evidence) {
        public static final Story NONE = new Story("", "", "", "", "");
    }

    /** The countries it is about, who takes part, and whom to ask. */
    public record Sides(String countries, String partners, String contact) {
        public static final Sides NONE = new Sides("", "", "");
    }

    /** Who validated what is told, or how far it is; empty where nothing is known. And the last day on which it holds, null where none is set. */
    public record Validity(String by, @Nullable LocalDate until) {
        public static final Validity NONE = new Validity("", null);
    }

    /** The forms are kept in the order of {@link CooperationForm}. */
    public Card {
        Set<CooperationForm> chosen = forms;
        forms = new LinkedHashSet<>(
                Arrays.stream(CooperationForm.values()).filter(chosen::contains).toList());
    }

    @Override
    public Set<CooperationForm> forms() {
        return new LinkedHashSet<>(forms);
    }

    /** The same with other words about who takes part. */
    Card withPartners(String partners) {
        Sides others = new Sides(sides.countries(), partners, sides.contact());
        return new Card(id, kind, subject, origin, title, story, others, forms, sdg, period, validity);
    }

    /** Whether its last day lies before that day. */
    public boolean isPast(LocalDate today) {
        return validity.until() != null && validity.until().isBefore(today);
    }

    /** Whether both were drafted from the same answers of the same; either may have been written over since. */
    public boolean isDraftedAs(Card other) {
        boolean isOfSame = !origin.questions().isEmpty()
                && kind == other.kind
                && subject.equals(other.subject)
                && origin.equals(other.origin);
        // Exchanges with two partners can rest on the same questions.
        boolean isWithSame = kind != CardKind.EXCHANGE
                || sides.countries().equals(other.sides.countries())
                || title.equals(other.title);
        return isOfSame && isWithSame;
    }

    /** Offers something, alone or in an exchange. */
    public boolean isOffer() {
        return kind != CardKind.REQUEST;
    }
}
