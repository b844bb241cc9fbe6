package org.southsouth.readiness.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.core.review.CodeFit;
import org.southsouth.readiness.core.review.SignOff;
import org.southsouth.readiness.core.review.SignOffCode;
import org.southsouth.readiness.store.SignOffRows.Kept;

/**
 * Whether every sign-off still covers what is here, and whether one that was written down is gone, with its assessment or
 * alone. What was written down outlives both.
 */
final class SignOffCheck {
    private final Map<Long, Noted> noted = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Long> missing;

    /** What stands of a sign-off beside it. */
    private record Noted(String where, Instant at, @Nullable String code) {
        private static Noted of(ResultSet row) throws SQLException {
            return new Noted(
                    row.getString(2) + " " + row.getString(3),
                    row.getObject(4, OffsetDateTime.class).toInstant(),
                    row.getString(5));
        }
    }

    private record Row(long signOff, Noted noted) {}

    SignOffCheck(Database database) {
        missing = database.read(MissingCodes::all);
        database.read(handle -> Statements.list(
                        handle,
                        "select sign_off, subject, round, signed_at, code from sign_off_code order by sign_off",
                        row -> new Row(row.getLong(1), Noted.of(row))))
                .forEach(row -> noted.put(row.signOff, row.noted));
    }

    void look(Dossier dossier, String where) {
        dossier.signOffs().forEach(kept -> look(dossier, kept, where));
    }

    private void look(Dossier dossier, Kept kept, String where) {
        SignOff signOff = kept.signOff();
        String at = time(signOff.at());
        Noted note = noted.remove(kept.id());
        String code = signOff.code().map(SignOffCode::value).orElse(null);
        if (note == null) {
            problems.add(Problem.of(where, "problem.signed.unknown", at));
        } else if (!note.at.equals(signOff.at()) || !Objects.equals(note.code, code)) {
            problems.add(Problem.of(where, "problem.signed.altered", time(note.at), shown(note.code)));
        } else if (missing.contains(kept.id())) {
            problems.add(Problem.of(where, "problem.signed.uncoded", at));
        } else if (dossier.fit(kept) == CodeFit.BROKEN) {
            problems.add(Problem.of(where, "problem.signed.altered", at, shown(code)));
        }
    }

    /** What was found, and last the sign-offs that nothing is left of. */
    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        noted.values()
                .forEach(note ->
                        all.add(Problem.of(note.where, "problem.signed.gone", time(note.at), shown(note.code))));
        return all;
    }

    private static String time(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** A hyphen where it was signed before there were codes. */
    private static String shown(@Nullable String code) {
        return code == null ? "-" : SignOffCode.shown(code);
    }
}
