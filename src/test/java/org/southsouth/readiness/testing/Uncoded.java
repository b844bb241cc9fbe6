package org.southsouth.readiness.testing;

import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.merge.Copy;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.review.ReviewTrail;
import org.southsouth.readiness.core.review.SignOff;

/** What versions sent that knew no codes of sign-offs. */
public final class Uncoded {
    private Uncoded() {}

    public static ExchangePackage of(ExchangePackage contents) {
        return new ExchangePackage(
                contents.framework(),
                contents.copies().stream().map(Uncoded::of).toList(),
                contents.scope(),
                contents.hasNotes(),
                contents.madeAt(),
                contents.madeBy(),
                contents.files());
    }

    private static Copy of(Copy copy) {
        ReviewTrail review = copy.review();
        List<SignOff> signOffs = review.signOffs().stream()
                .map(one -> new SignOff(
                        one.signatories(), one.reservations(), one.at(), one.by(), one.reopening(), Optional.empty()))
                .toList();
        return new Copy(
                copy.id(),
                copy.framework(),
                copy.profile(),
                copy.trail(),
                copy.carried(),
                new ReviewTrail(review.given(), review.comments(), signOffs),
                copy.plan());
    }
}
