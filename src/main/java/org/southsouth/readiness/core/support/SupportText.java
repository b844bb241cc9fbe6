package org.southsouth.readiness.core.support;

import java.util.List;

/** Sections of plain lines, each {@code name = value}: easy to read before it is sent, and to read for whoever gets it. */
public record SupportText(String head, List<Section> sections) {
    /** A title of one word, and what stands below it. */
    public record Section(String title, List<String> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    public SupportText {
        sections = List.copyOf(sections);
    }

    /** A line of a section. */
    public static String line(String name, Object value) {
        return name + " = " + value;
    }

    /** With LF, ending with one. */
    public String text() {
        StringBuilder text = new StringBuilder(head).append('\n');
        for (Section section : sections) {
            text.append("\n[").append(section.title()).append("]\n");
            section.lines().forEach(line -> text.append(line).append('\n'));
        }
        return text.toString();
    }
}
