package org.southsouth.readiness.core.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.southsouth.readiness.core.problem.Problem;

/** What may be attached, and how attached files stand in one text. */
public final class AttachedFiles {
    public static final long FILE_BYTES = 10L << 20;
    public static final int PER_ANSWER = 20;
    public static final long ASSESSMENT_BYTES = 200L << 20;

    /** Of all assessments together that go in one file. */
    public static final int PER_PARCEL = 1000;

    public static final long PARCEL_BYTES = 256L << 20;

    private AttachedFiles() {}

    /** Why nothing of that name may be attached, before its bytes are read; {@code files} are those of the answer. */
    public static Optional<Problem> refusal(String name, List<AttachedFile> files) {
        String safe = FileName.safe(name);
        if (!FileKind.isAllowed(safe)) {
            return Optional.of(Problem.of(safe, "problem.attached.kind", FileKind.ending(safe)));
        }
        if (files.size() >= PER_ANSWER) {
            return Optional.of(Problem.of(safe, "problem.attached.many", Integer.toString(PER_ANSWER)));
        }
        return Optional.empty();
    }

    /** Why it may not come to the files of its answer and to all those of the assessment. */
    public static Optional<Problem> refusal(AttachedFile file, List<AttachedFile> files, Collection<AttachedFile> all) {
        if (file.size() > FILE_BYTES) {
            return Optional.of(Problem.of(file.name(), "problem.attached.large", megabytes(FILE_BYTES)));
        }
        if (files.stream().anyMatch(other -> other.sha256().equals(file.sha256()))) {
            return Optional.of(Problem.of(file.name(), "problem.attached.twice"));
        }
        List<AttachedFile> together = new ArrayList<>(all);
        together.add(file);
        if (size(together) > ASSESSMENT_BYTES) {
            return Optional.of(Problem.of(file.name(), "problem.attached.sum", megabytes(ASSESSMENT_BYTES)));
        }
        return refusal(file.name(), files);
    }

    /** In bytes; the same bytes under two names are kept once and count once. */
    public static long size(Collection<AttachedFile> files) {
        Set<String> seen = new HashSet<>();
        return files.stream()
                .filter(file -> seen.add(file.sha256()))
                .mapToLong(AttachedFile::size)
                .sum();
    }

    public static String megabytes(long bytes) {
        return Long.toString(bytes >> 20);
    }

    /** A line for each: hash, size and name. Empty where there is none. */
    public static String text(List<AttachedFile> files) {
        StringBuilder text = new StringBuilder();
        for (AttachedFile file : files) {
            text.append(text.isEmpty() ? "" : "\n");
            text.append(file.sha256())
                    .append(' ')
                    .append(file.size())
                    .append(' ')
                    .append(file.name());
        }
        return text.toString();
    }

    /** Back from such a text; throws {@code IllegalArgumentException} where it is none. */
    public static List<AttachedFile> of(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<AttachedFile> files = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            String[] parts = line.split(" ", 3);
            if (parts.length < 3) {
                throw new IllegalArgumentException("no attached file: " + line);
            }
            files.add(new AttachedFile(parts[2], parts[0], Long.parseLong(parts[1])));
        }
        return List.copyOf(files);
    }
}
