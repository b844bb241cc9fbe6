package org.southsouth.readiness.jobs;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.southsouth.readiness.report.markup.Markup;

/** Makes an XForm of the rows of an XLSForm as KoboToolbox does: the first element has a name of its own, every group a place. */
record Converter(List<Map<String, String>> survey, List<Map<String, String>> choices) {
    static final String ROOT = "aKobo";
    private static final Map<String, String> RULES = Map.of(
            "relevant", "relevant", "required", "required", "constraint", "constraint", "calculation", "calculate");
    private static final Map<String, String> TYPES =
            Map.of("integer", "int", "decimal", "decimal", "date", "date", "end", "dateTime");

    byte[] xform() {
        Markup xml = new Markup();
        xml.open(
                "h:html",
                "xmlns",
                "http://www.w3.org/2002/xforms",
                "xmlns:h",
                "http://www.w3.org/1999/xhtml",
                "xmlns:jr",
                "http://openrosa.org/javarosa");
        xml.open("h:head").element("h:title", ROOT).open("model").open("instance");
        xml.open(ROOT, "xmlns", "", "id", ROOT);
        for (Map<String, String> row : survey) {
            switch (type(row)) {
                case "begin_group" -> xml.open(name(row));
                case "end_group" -> xml.close();
                default -> xml.empty(name(row));
            }
        }
        xml.close().close();
        walk((row, place) -> bind(row, place, xml));
        xml.close().close().open("h:body");
        walk((row, place) -> control(row, place, xml));
        xml.close().close();
        return xml.whole("<?xml version=\"1.0\" encoding=\"UTF-8\"?>").getBytes(StandardCharsets.UTF_8);
    }

    private interface Visit {
        void at(Map<String, String> row, String place);
    }

    private void walk(Visit visit) {
        Deque<String> at = new ArrayDeque<>(List.of("/" + ROOT));
        for (Map<String, String> row : survey) {
            String place = at.peek() + "/" + row.getOrDefault("name", "");
            visit.at(row, place);
            if (type(row).equals("begin_group")) {
                at.push(place);
            } else if (type(row).equals("end_group")) {
                at.pop();
            }
        }
    }

    private void bind(Map<String, String> row, String place, Markup xml) {
        if (type(row).equals("end_group")) {
            return;
        }
        List<String> attributes =
                new ArrayList<>(List.of("nodeset", place, "type", TYPES.getOrDefault(type(row), "string")));
        RULES.forEach((column, rule) -> {
            if (row.containsKey(column)) {
                attributes.addAll(List.of(rule, placed(row.get(column))));
            }
        });
        xml.empty("bind", attributes.toArray(String[]::new));
    }

    private void control(Map<String, String> row, String place, Markup xml) {
        String[] type = type(row).split(" ", -1);
        switch (type[0]) {
            case "begin_group" -> xml.open("group", "ref", place).element("label", row.getOrDefault("label", ""));
            case "end_group" -> xml.close();
            case "calculate", "end" -> {}
            default -> {
                xml.open(
                                type[0].equals("select_one")
                                        ? "select1"
                                        : type[0].equals("select_multiple") ? "select" : "input",
                                "ref",
                                place)
                        .element("label", row.getOrDefault("label", ""));
                choices.stream()
                        .filter(choice ->
                                type.length > 1 && choice.get("list_name").equals(type[1]))
                        .forEach(choice -> xml.open("item")
                                .element("label", choice.get("label"))
                                .element("value", choice.get("name"))
                                .close());
                xml.close();
            }
        }
    }

    /** Every name that is referred to becomes its place, with a blank around it. */
    private String placed(String path) {
        Map<String, String> places = new HashMap<>();
        walk((row, place) -> places.put(row.getOrDefault("name", ""), place));
        return Pattern.compile("\\$\\{([^}]+)\\}")
                .matcher(path)
                .replaceAll(found -> " " + Objects.requireNonNull(places.get(found.group(1))) + " ");
    }

    private static String type(Map<String, String> row) {
        return row.getOrDefault("type", "");
    }

    private static String name(Map<String, String> row) {
        return row.getOrDefault("name", "");
    }
}
