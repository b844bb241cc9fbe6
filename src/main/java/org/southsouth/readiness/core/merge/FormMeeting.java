package org.southsouth.readiness.core.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.southsouth.readiness.core.assessment.AssessmentId;

/** For which assessment here a form is that somebody filled in. */
record FormMeeting(MergeStore store) {
    /** Forms of several assessments that came in one file, as if each of them had come by itself. */
    List<ReceivedFile> parts(ReceivedFile file) {
        ExchangePackage contents = file.contents();
        if (!contents.isForm()) {
            return List.of(file);
        }
        Map<AssessmentId, List<Copy>> copies = new LinkedHashMap<>();
        contents.copies()
                .forEach(copy -> copies.computeIfAbsent(id(copy), id -> new ArrayList<>())
                        .add(copy));
        return copies.size() == 1
                ? List.of(file)
                : copies.values().stream()
                        .map(some -> new ReceivedFile(file.file(), contents.of(some)))
                        .toList();
    }

    /** As changes of the answers that are here. */
    Copy changes(ExchangePackage contents, Copy form, KnownHere known) {
        AssessmentId id = id(form);
        return FormChanges.of(form, contents.hasNotes(), id, known.copy(id), store.digest());
    }

    /** One that names no assessment is for the one of its subject and round; where there is none, it makes one, the same each time. */
    private AssessmentId id(Copy form) {
        return form.id().value().isEmpty()
                ? store.find(form.framework(), form.profile()).orElseGet(() -> made(form))
                : form.id();
    }

    private AssessmentId made(Copy form) {
        String name = String.join(
                "\n",
                form.framework().toString(),
                form.profile().subject().code(),
                form.profile().round().name(),
                form.profile().depth().name());
        return new AssessmentId(store.digest().of(name).substring(0, 32));
    }
}
