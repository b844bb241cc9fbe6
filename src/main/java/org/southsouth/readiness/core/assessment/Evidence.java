package org.southsouth.readiness.core.assessment;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.evidence.AttachedFile;

/**
 * What an answer rests on: its grade, the documents, links or file names, each on a line of its own (may be empty), the year of
 * them, and the files that are attached, in the order in which they were. Their bytes are kept apart.
 */
public record Evidence(
        @Nullable Grade grade, String source, @Nullable Integer year, List<AttachedFile> files) {
    private static final Pattern LINK = Pattern.compile(
            "://|(?<![\\p{L}\\d.@-])(?:www\\.[\\p{L}\\d]|[\\p{L}\\d][\\p{L}\\d-]*(?:\\.[\\p{L}\\d-]+){0,9}\\.\\p{L}{2,}(?::\\d+)?/)",
            Pattern.CASE_INSENSITIVE);

    public static final Evidence NONE = new Evidence(null, "", null);

    public Evidence {
        files = List.copyOf(files);
    }

    /** Without attached files. */
    public Evidence(@Nullable Grade grade, String source, @Nullable Integer year) {
        this(grade, source, year, List.of());
    }

    public Evidence withFiles(List<AttachedFile> attached) {
        return new Evidence(grade, source, year, attached);
    }

    /** All documents, links or file names one after the other, for a place of one line. */
    public String sourceLine() {
        return source.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("; "));
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    /** No grade, source or file: a year alone documents nothing. */
    public boolean namesNothing() {
        return grade == null && source.isBlank() && files.isEmpty();
    }

    /** Its grade speaks of a document, and none is named or attached. */
    public boolean lacksDocument() {
        return isDocumented() && source.isBlank() && files.isEmpty();
    }

    /** Whether a link is among the sources, be it without "https://": "www.moc.gov.kh", "moc.gov.kh/law.pdf". */
    public boolean hasLink() {
        return LINK.matcher(source).find();
    }

    public boolean isDocumented() {
        return grade != null && grade.isDocumented();
    }
}
