package org.southsouth.readiness.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import org.southsouth.readiness.core.form.XFormLayout;

/** What was filled in on a phone: a text at each place that has one, places as the form has them, in the order of the file. */
record Submission(Map<String, String> texts) {
    private static final int MOST_PLACES = 100_000;
    private static final int LONGEST = 100_000;

    /** Names without their namespaces; the first element is not in them. Fails where a place is filled twice. */
    static Submission read(InputStream input) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        Deque<String> places = new ArrayDeque<>();
        StringBuilder text = new StringBuilder();
        try (FormXml xml = new FormXml(input, "problem.submission.damaged")) {
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    String outer = places.isEmpty() ? null : places.peek();
                    if (outer == null && xml.name().equals("html")) {
                        throw new FormException("problem.submission.blank");
                    }
                    places.push(outer == null ? "" : outer.isEmpty() ? xml.name() : outer + "/" + xml.name());
                    text.setLength(0);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    String place = XFormLayout.place(places.pop());
                    boolean isTwice = text.length() > 0 && texts.putIfAbsent(place, text.toString()) != null;
                    if (isTwice || texts.size() > MOST_PLACES) {
                        throw new FormException("problem.submission.damaged");
                    }
                    text.setLength(0);
                } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                    text.append(xml.text());
                    if (text.length() > LONGEST) {
                        throw new FormException("problem.submission.damaged");
                    }
                }
            }
        }
        texts.values().removeIf(String::isBlank);
        return new Submission(texts);
    }

    String at(String place) {
        return Optional.ofNullable(texts.get(place)).orElse("");
    }
}
