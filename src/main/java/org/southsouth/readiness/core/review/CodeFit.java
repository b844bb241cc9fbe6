package org.southsouth.readiness.core.review;

import org.southsouth.readiness.core.assessment.Digest;

/** Whether what stands here is still what the code of a sign-off was made of. */
public enum CodeFit {
    /** There is no sign-off that stands, or it was made before there were codes. */
    NO_CODE,
    FITS,
    /**
     * It came with a merge: the answers are those that were signed, but came about here in another way, so that the code can be
     * held against the copy that was signed alone. What came has not changed since.
     */
    OTHER_HISTORY,
    /** Something was changed behind the application's back, or the code was taken away. */
    BROKEN;

    /** What is found under the sign-off now; of one that was reopened only the act can still be told. */
    public static CodeFit of(SignOff signOff, SignedContents found, Digest digest) {
        return signOff.code()
                .map(code -> {
                    boolean isAct = code.isOf(signOff, digest);
                    if (!isAct || (signOff.stands() && !code.here().equals(found))) {
                        return BROKEN;
                    }
                    boolean isAsSigned =
                            code.here().contents().equals(code.signed().contents());
                    return !signOff.stands() || isAsSigned ? FITS : OTHER_HISTORY;
                })
                .orElse(NO_CODE);
    }
}
