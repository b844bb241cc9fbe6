package org.southsouth.readiness.files;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.southsouth.readiness.core.evidence.AttachedFile;
import org.southsouth.readiness.core.evidence.AttachedFiles;
import org.southsouth.readiness.core.evidence.FileKind;
import org.southsouth.readiness.core.evidence.FileName;

/** The attached files of an answer as JSON. A name that is more than a name, or of a kind that is not attached, is refused. */
record AttachedJson(Problems problems) {
    private static final String FILES = "files";
    private static final Range SIZES = new Range(1, (int) AttachedFiles.FILE_BYTES);

    static void put(List<AttachedFile> files, ObjectNode node) {
        ArrayNode list = node.putArray(FILES);
        for (AttachedFile file : files) {
            list.addObject()
                    .put("name", file.name())
                    .put("sha256", file.sha256())
                    .put("size", file.size());
        }
    }

    List<AttachedFile> files(Fields fields) {
        if (!fields.has(FILES)) {
            return List.of();
        }
        List<Fields> all = fields.list(FILES);
        if (all.isEmpty() || all.size() > AttachedFiles.PER_ANSWER) {
            problems.add(fields.place(FILES), "problem.attached.count", Integer.toString(AttachedFiles.PER_ANSWER));
            return List.of();
        }
        List<AttachedFile> files = new ArrayList<>();
        Set<String> hashes = new HashSet<>();
        for (Fields one : all) {
            one.only(List.of("name", "sha256", "size"));
            String name = one.text("name");
            String sha256 = one.text("sha256");
            int size = size(one);
            if (isSound(one, name, sha256)) {
                files.add(new AttachedFile(name, sha256, size));
            }
            if (!hashes.add(sha256)) {
                problems.add(one.place("sha256"), "problem.attached.twice");
            }
        }
        return files;
    }

    private boolean isSound(Fields one, String name, String sha256) {
        if (!FileName.isSafe(name)) {
            problems.add(one.place("name"), "problem.attached.name", Excerpt.of(name));
            return false;
        }
        if (!FileKind.isAllowed(name)) {
            problems.add(one.place("name"), "problem.attached.kind", FileKind.ending(name));
            return false;
        }
        if (!AttachedFile.isHash(sha256)) {
            problems.add(one.place("sha256"), "problem.attached.hash", Excerpt.of(sha256));
            return false;
        }
        return true;
    }

    private int size(Fields one) {
        if (!one.has("size")) {
            problems.add(one.place("size"), "problem.attached.size");
        }
        return one.whole("size", 1, SIZES);
    }
}
