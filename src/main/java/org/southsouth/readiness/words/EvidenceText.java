package org.southsouth.readiness.words;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Carried;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;

/** What an answer rests on, in words. */
public record EvidenceText(Messages messages, Formats formats) {
    /** Source and year in one line; empty where there is neither. */
    public String source(Evidence evidence) {
        Integer year = evidence.year();
        if (year == null || isSaid(year, evidence)) {
            return evidence.sourceLine();
        }
        if (evidence.sourceLine().isEmpty()) {
            return String.valueOf(year);
        }
        String line = isItsOwn(evidence.sourceLine()) ? "answer.evidence.line" : "answer.evidence.line.year";
        return messages.get(line, evidence.sourceLine(), String.valueOf(year));
    }

    /** Whether a year after it is read as that of the whole: not after a number, nor after the last of several. */
    private static boolean isItsOwn(String sources) {
        return !sources.contains(";") && !Character.isDigit(sources.charAt(sources.length() - 1));
    }

    /** Many a document ends with its year. */
    private static boolean isSaid(int year, Evidence evidence) {
        return evidence.sourceLine().endsWith(String.valueOf(year));
    }

    /** Grade, source, year and attached files, those that there are; may be empty. */
    public String list(Evidence evidence) {
        List<String> parts = new ArrayList<>();
        Grade grade = evidence.grade();
        if (grade != null) {
            parts.add(grade.name());
        }
        String source = source(evidence);
        if (!source.isBlank()) {
            parts.add(source);
        }
        parts.addAll(formats.attached(evidence.files()));
        return String.join(messages.getString("common.list.comma"), parts);
    }

    /** What an earlier round's answer rested on, who said it and when, as far as it is known. */
    public List<String> of(Carried carried, Instant now) {
        List<String> parts = new ArrayList<>(basis(carried.answer()));
        if (!carried.by().isBlank()) {
            parts.add(carried.by());
        }
        if (!carried.at().equals(Instant.EPOCH)) {
            parts.add(formats.day(carried.at(), now));
        }
        return parts;
    }

    /** Note, source with its year and attached files, those that there are. */
    public List<String> basis(Answer answer) {
        List<String> parts = new ArrayList<>();
        if (!answer.note().isBlank()) {
            parts.add(answer.note().strip());
        }
        String source = source(answer.evidence());
        if (!source.isEmpty()) {
            parts.add(source);
        }
        parts.addAll(formats.attached(answer.evidence().files()));
        return parts;
    }
}
