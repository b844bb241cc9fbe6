package org.southsouth.readiness.testing;

import org.southsouth.readiness.core.assessment.Profile;

/** What is asked for in the window alone: whether answers may be shared. */
public final class Willing {
    private Willing() {}

    public static Profile to(Profile profile, boolean share) {
        return new Profile(
                profile.subject(),
                profile.round(),
                profile.depth(),
                profile.due(),
                profile.leadBody(),
                profile.contact(),
                profile.people(),
                share);
    }
}
