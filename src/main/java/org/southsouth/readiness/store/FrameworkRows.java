package org.southsouth.readiness.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.framework.FrameworkRef;

/** The texts of questionnaires as they are kept, on their own and with sign-offs, and the hashes they were kept under. */
record FrameworkRows(Handle handle) {
    /** A text, what it is kept as, the hash it was kept under, and the checksum that was signed; empty where none was. */
    record Text(FrameworkRef ref, String json, String sha256, String checksum) {
        boolean isUnaltered() {
            return new Sha256Digest().of(json).equals(sha256);
        }
    }

    /** Each once, by id and version. */
    List<Text> all() {
        List<Text> texts = new ArrayList<>();
        handle.select("""
                        select id, version, json, sha256, '' from framework
                        union
                        select framework_id, framework_version, framework_json, framework_sha256,
                            coalesce(checksum, '')
                        from sign_off
                        order by 1, 2
                        """)
                .map((row, context) -> new Text(
                        new FrameworkRef(row.getString(1), row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5).strip()))
                .forEach(texts::add);
        return texts;
    }

    /** What assessments rest on, removed ones too, and a subject and round of each. */
    Map<FrameworkRef, String> named() {
        Map<FrameworkRef, String> named = new LinkedHashMap<>();
        handle.select("""
                        select framework_id, framework_version, min(concat(subject, ' ', round)) from assessment
                        group by framework_id, framework_version order by 1, 2
                        """)
                .map((row, context) ->
                        Map.entry(new FrameworkRef(row.getString(1), row.getString(2)), row.getString(3)))
                .forEach(entry -> named.put(entry.getKey(), entry.getValue()));
        return named;
    }

    /** Whether the texts that one assessment rests on, the signed ones and the one that is kept, are as they were kept. */
    boolean areUnaltered(AssessmentId assessment) {
        return handle
                .select("""
                        select f.json, f.sha256 from framework f
                        join assessment a on a.framework_id = f.id and a.framework_version = f.version
                        where a.id = ?
                        union all
                        select framework_json, framework_sha256 from sign_off where assessment = ?
                        """, assessment.value(), assessment.value())
                .map((row, context) -> new Sha256Digest().of(row.getString(1)).equals(row.getString(2)))
                .list()
                .stream()
                .allMatch(isWhole -> isWhole);
    }
}
