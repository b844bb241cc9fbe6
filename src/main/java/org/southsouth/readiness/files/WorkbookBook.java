package org.southsouth.readiness.files;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;

/** What a workbook has of sheets, shared texts and formats. */
final class WorkbookBook {
    /** What all shared texts come to together, in characters. */
    private static final long SHARED = 8 << 20;

    private static final Set<String> PERCENT = Set.of("9", "10");
    private static final int MOST_SHEETS = 50;

    private final WorkbookParts parts;
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final List<String> shared = new ArrayList<>();
    private final Set<Integer> percentStyles = new HashSet<>();
    private boolean isFrom1904;

    private WorkbookBook(WorkbookParts parts) {
        this.parts = parts;
    }

    static WorkbookBook read(WorkbookParts parts) throws IOException {
        WorkbookBook book = new WorkbookBook(parts);
        book.readSheets();
        book.readShared();
        book.readStyles();
        return book;
    }

    /** The names of the sheets, in order. */
    List<String> names() {
        return List.copyOf(sheets.keySet());
    }

    boolean hasSheet(String name) {
        return sheets.containsKey(name);
    }

    InputStream open(String sheet) throws IOException {
        return required(sheets.getOrDefault(sheet, ""));
    }

    /** Of a reference that the workbook does not have, nothing. */
    Optional<String> shared(int place) {
        return place >= 0 && place < shared.size() ? Optional.of(shared.get(place)) : Optional.empty();
    }

    /** Whether a figure in this style is shown as per cent: a hundred times what the cell holds. */
    boolean isPercent(int style) {
        return percentStyles.contains(style);
    }

    boolean isFrom1904() {
        return isFrom1904;
    }

    /** When a program saved it last; empty where it does not say so. */
    Optional<Instant> modified() throws IOException {
        Optional<InputStream> part = parts.part("docProps/core.xml");
        if (part.isEmpty()) {
            return Optional.empty();
        }
        try (FormXml xml = new FormXml(part.get())) {
            StringBuilder text = new StringBuilder();
            boolean isInside = false;
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    isInside = xml.name().equals("modified");
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    isInside = false;
                } else if (isInside && event == XMLStreamConstants.CHARACTERS && text.length() < 64) {
                    text.append(xml.text());
                }
            }
            return time(text.toString().strip());
        }
    }

    private static Optional<Instant> time(String text) {
        try {
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            // Some programs write it in another way: then it counts as not said.
            return Optional.empty();
        }
    }

    private InputStream required(String part) throws IOException {
        return parts.part(part).orElseThrow(() -> new FormException("problem.form.damaged"));
    }

    private void readSheets() throws IOException {
        Map<String, String> targets = new HashMap<>();
        try (FormXml xml = new FormXml(
                parts.part("xl/_rels/workbook.xml.rels").orElseThrow(() -> new FormException("problem.form.other")))) {
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("Relationship")) {
                    targets.put(xml.attribute("Id"), part(xml.attribute("Target")));
                }
            }
        }
        try (FormXml xml = new FormXml(required("xl/workbook.xml"))) {
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (xml.name().equals("workbookPr")) {
                    isFrom1904 = Set.of("1", "true").contains(xml.attribute("date1904"));
                } else if (xml.name().equals("sheet") && sheets.size() < MOST_SHEETS) {
                    sheets.put(xml.attribute("name"), targets.getOrDefault(xml.attribute("id"), ""));
                }
            }
        }
    }

    private static String part(String target) {
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private void readShared() throws IOException {
        Optional<InputStream> part = parts.part("xl/sharedStrings.xml");
        if (part.isEmpty()) {
            return;
        }
        long length = 0;
        try (FormXml xml = new FormXml(part.get())) {
            WorkbookText text = new WorkbookText();
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("si")) {
                    text.clear();
                }
                text.take(event, xml);
                if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("si")) {
                    shared.add(text.text());
                    length += text.text().length() + Integer.BYTES;
                    if (length > SHARED) {
                        throw new FormException("problem.form.bomb", "xl/sharedStrings.xml");
                    }
                }
            }
        }
    }

    private void readStyles() throws IOException {
        Optional<InputStream> part = parts.part("xl/styles.xml");
        if (part.isEmpty()) {
            return;
        }
        Set<String> percent = new HashSet<>(PERCENT);
        boolean isInside = false;
        int style = 0;
        try (FormXml xml = new FormXml(part.get())) {
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                boolean begins = event == XMLStreamConstants.START_ELEMENT;
                boolean isElement = begins || event == XMLStreamConstants.END_ELEMENT;
                if (isElement && xml.name().equals("cellXfs")) {
                    isInside = begins;
                } else if (begins && xml.name().equals("numFmt")) {
                    if (xml.attribute("formatCode").contains("%")) {
                        percent.add(xml.attribute("numFmtId"));
                    }
                } else if (begins && isInside && xml.name().equals("xf")) {
                    if (percent.contains(xml.attribute("numFmtId"))) {
                        percentStyles.add(style);
                    }
                    style++;
                }
            }
        }
    }
}
