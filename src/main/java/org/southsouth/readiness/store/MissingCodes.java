package org.southsouth.readiness.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.southsouth.readiness.core.assessment.AssessmentId;

/**
 * Sign-offs without a code that were made here once there were codes: somebody took the code away. One that a merge
 * brought may come from a copy that had none yet, and one that was made before {@link SignOffCodes} never had one. The
 * time of that migration was written in the zone of the machine, so a day lies between. Whoever sets the time of the
 * sign-off back, and takes away what else is written beside it, is not found.
 */
final class MissingCodes {
    private static final String ALL = """
            select s.id, s.assessment from sign_off s
            where s.code is null
                and (s.checksum is not null
                    or s.signed_at > (
                        select max("installed_on") + interval '1' day from "flyway_schema_history"
                        where "success" and "version" is not null and cast("version" as integer) = 12))
                and not exists (
                    select 1 from merge_part m where m.assessment = s.assessment and m.added_sign_offs > 0)
            """;

    private MissingCodes() {}

    /** The numbers of the sign-offs. */
    static Set<Long> all(Handle handle) {
        return new HashSet<>(Statements.list(handle, ALL, row -> row.getLong(1)));
    }

    static boolean isOneOf(Handle handle, AssessmentId assessment) {
        List<String> found = Statements.list(handle, ALL, row -> row.getString(2));
        return found.contains(assessment.value());
    }
}
