package org.southsouth.readiness.core.publicfigure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Carried;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.evidence.AttachedFile;
import org.southsouth.readiness.core.framework.QuestionKind;

/** What is known of a number question beside its answer: the newest published figure, and what the last round said. */
public record KnownFigures(QuestionKind.Numeric kind, Optional<PublicFigure> published, Optional<Carried> last) {
    /** What the question does not take, and what the last round said without a figure, is left out. */
    public KnownFigures {
        published = published.filter(figure -> kind.accepts(rounded(kind, figure)));
        last = last.filter(said -> said.answer().response().figure().isPresent());
    }

    public boolean isEmpty() {
        return published.isEmpty() && last.isEmpty();
    }

    /** The published figure with as many decimals as the question shows. */
    public OptionalDouble publishedValue() {
        return published.map(figure -> OptionalDouble.of(rounded(kind, figure))).orElseGet(OptionalDouble::empty);
    }

    private static double rounded(QuestionKind.Numeric kind, PublicFigure figure) {
        return BigDecimal.valueOf(figure.value())
                .setScale(kind.decimals(), RoundingMode.HALF_UP)
                .doubleValue();
    }

    /** The published figure that may be the answer: none of those that measure something else. */
    public Optional<PublicFigure> usable() {
        return published.filter(figure -> !figure.source().isHint());
    }

    /** The answer with the published figure, and with who published it as its evidence; note and files stay. */
    public Optional<Answer> withPublished(Answer now) {
        return usable().map(figure -> now.withResponse(new Response.Figure(rounded(kind, figure)))
                .withEvidence(proof(figure, now.evidence().files())));
    }

    private static Evidence proof(PublicFigure figure, List<AttachedFile> files) {
        return new Evidence(Grade.B, figure.source().name(), figure.year(), files);
    }

    /**
     * Another response. The evidence that came with the published figure proves no other: it goes with it. What somebody
     * wrote stays, and so do note and files.
     */
    public Answer withResponse(Answer now, Response response) {
        Answer then = now.withResponse(response);
        List<AttachedFile> files = now.evidence().files();
        boolean isOnlyOfFigure = usable().filter(
                        figure -> isPublished(now) && now.evidence().equals(proof(figure, files)))
                .isPresent();
        return isOnlyOfFigure && !response.equals(now.response())
                ? then.withEvidence(Evidence.NONE.withFiles(files))
                : then;
    }

    /** Whether the answer is the published figure and says so; a better grade and more words of the source do no harm. */
    public boolean isPublished(Answer now) {
        return usable().filter(figure -> now.response().equals(new Response.Figure(rounded(kind, figure)))
                        && now.evidence().source().contains(figure.source().name())
                        && Integer.valueOf(figure.year()).equals(now.evidence().year()))
                .isPresent();
    }

    /** What the last round said in the place of another answer, with its evidence; note and attached files of this round stay. */
    public Optional<Answer> withLast(Answer now) {
        return last.map(Carried::answer).map(said -> {
            boolean isNoted = now.note().contains(said.note());
            String note = isNoted ? now.note() : (said.note() + "\n" + now.note()).strip();
            List<AttachedFile> attached = now.evidence().files();
            List<AttachedFile> files = attached.isEmpty() ? said.evidence().files() : attached;
            return new Answer(said.response(), note, said.evidence().withFiles(files));
        });
    }

    public boolean isLast(Answer now) {
        return last.filter(said -> said.answer().response().equals(now.response()))
                .isPresent();
    }

    /** Whether the answer is far from each figure that it could have been, and no note says why. */
    public boolean isFar(Answer now) {
        OptionalDouble typed = now.response().figure();
        return now.note().isBlank() && typed.isPresent() && FarFigure.isFar(kind, typed.getAsDouble(), comparable());
    }

    /** The figures that the answer could be, in the unit of the question; none of those that measure something else. */
    public List<Double> comparable() {
        List<Double> known = new ArrayList<>();
        usable().ifPresent(figure -> known.add(figure.value()));
        last.ifPresent(said -> known.add(said.answer().response().figure().getAsDouble()));
        return known;
    }
}
