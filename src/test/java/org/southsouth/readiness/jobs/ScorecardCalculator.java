package org.southsouth.readiness.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * Works out the figures of a scorecard after method.md, from the JSON of the scorecard and nothing else; and holds them
 * against those that stand in it.
 */
final class ScorecardCalculator {
    private static final double CLOSE = 1e-9;
    private static final Set<String> MISSING = Set.of("unanswered", "dont-know", "not-asked-yet");
    private static final Set<String> ANSWERED = Set.of("answered", "counts-as-zero");

    private final JsonNode scorecard;
    private final double floor;
    private int checked;

    /** Of a question or a section; NaN where there is none. */
    private record Figures(
            double score, double low, double high, double evidenced, int answered, int applicable, int documented) {}

    private record Part(double weight, Figures figures) {}

    ScorecardCalculator(JsonNode scorecard) {
        this.scorecard = scorecard;
        this.floor = scorecard.at("/rules/floor").doubleValue();
    }

    void check() {
        section(scorecard.get("scores"), true);
        assertThat(checked).isGreaterThan(3);
        JsonNode root = scorecard.get("scores");
        for (JsonNode section : root.get("sections")) {
            checkLikely(section);
        }
        checkLikely(root);
    }

    /** The draws themselves are chance; what they gave lies in order, and is there wherever there is a score. */
    private static void checkLikely(JsonNode section) {
        assertThat(section.get("likelyLow").isNull())
                .as(section.get("id").textValue())
                .isEqualTo(section.get("score").isNull());
        if (!section.get("score").isNull()) {
            assertThat(List.of(
                            section.get("likelyLow").doubleValue(),
                            section.get("median").doubleValue(),
                            section.get("likelyHigh").doubleValue()))
                    .isSorted();
        }
    }

    private Figures section(JsonNode node, boolean isRoot) {
        List<Part> parts = new ArrayList<>();
        if (node.has("questions")) {
            node.get("questions").forEach(question -> parts.add(question(question)));
        } else {
            node.get("sections")
                    .forEach(section ->
                            parts.add(new Part(section.get("weight").doubleValue(), section(section, false))));
        }
        parts.removeIf(part -> part.figures().applicable() == 0);
        int answered =
                parts.stream().mapToInt(part -> part.figures().answered()).sum();
        int applicable =
                parts.stream().mapToInt(part -> part.figures().applicable()).sum();
        int documented =
                parts.stream().mapToInt(part -> part.figures().documented()).sum();
        String mean = node.get("mean").textValue();
        boolean hasScore =
                needs(node.get("needs").doubleValue(), parts) && !(isRoot && isWithoutTotal(answered, applicable));
        Figures figures = new Figures(
                hasScore ? mean(mean, parts, Figures::score) : Double.NaN,
                mean(mean, parts, Figures::low),
                mean(mean, parts, Figures::high),
                hasScore ? mean(mean, parts, Figures::evidenced) : Double.NaN,
                answered,
                applicable,
                documented);
        compare(node, figures);
        if (isRoot) {
            same(
                    scorecard.get("averagedInstead"),
                    hasScore ? mean("arithmetic", parts, Figures::score) : Double.NaN,
                    "x");
        }
        return figures;
    }

    private boolean isWithoutTotal(int answered, int applicable) {
        boolean isCity = scorecard.get("subjectKind").textValue().equals("city");
        double least = scorecard.at("/rules/completeness").doubleValue();
        return isCity || applicable == 0 || (double) answered / applicable < least - CLOSE;
    }

    private static boolean needs(double needs, List<Part> parts) {
        double all = 0;
        double scored = 0;
        for (Part part : parts) {
            all += part.weight();
            scored += Double.isNaN(part.figures().score()) ? 0 : part.weight();
        }
        return scored > 0 && scored / all >= needs - CLOSE;
    }

    private double mean(String kind, List<Part> parts, ToDoubleFunction<Figures> figure) {
        double sum = 0;
        double weights = 0;
        for (Part part : parts) {
            double value = figure.applyAsDouble(part.figures());
            if (Double.isNaN(value) || part.weight() == 0) {
                continue;
            }
            double least = Math.max(value, floor);
            sum += part.weight()
                    * switch (kind) {
                        case "geometric" -> Math.log(least);
                        case "harmonic" -> 1 / least;
                        default -> value;
                    };
            weights += part.weight();
        }
        double mean = sum / weights;
        return switch (kind) {
            case "geometric" -> Math.exp(mean);
            case "harmonic" -> 1 / mean;
            default -> mean;
        };
    }

    private Part question(JsonNode node) {
        String state = node.get("state").textValue();
        double weight = node.get("weight").doubleValue();
        double points = switch (state) {
            case "answered" -> points(node);
            case "counts-as-zero" -> 0;
            default -> Double.NaN;
        };
        String grade = node.get("evidence").asText();
        boolean isDocumented = grade.equals("A") || grade.equals("B");
        double cap = scorecard.at("/rules/evidenceCap").doubleValue();
        double evidenced = isDocumented ? points : Math.min(points, cap);
        same(node.get("points"), points, node.get("id").textValue());
        same(node.get("evidencedPoints"), evidenced, node.get("id").textValue());
        boolean isScored = weight > 0 && !node.get("type").textValue().equals("text");
        boolean isAnswered = isScored && ANSWERED.contains(state);
        boolean isApplicable = isAnswered || (isScored && MISSING.contains(state));
        return new Part(
                weight,
                new Figures(
                        isAnswered ? points : Double.NaN,
                        isAnswered ? points : 0,
                        isAnswered ? points : 100,
                        isAnswered ? evidenced : Double.NaN,
                        isAnswered ? 1 : 0,
                        isApplicable ? 1 : 0,
                        isScored && state.equals("answered") && isDocumented ? 1 : 0));
    }

    private static double points(JsonNode node) {
        JsonNode value = node.get("value");
        return switch (node.get("type").textValue()) {
            case "choice" -> options(node).get(value.textValue());
            case "multiple" -> ticked(node, value);
            case "number" -> curve(node, value.doubleValue());
            default -> Double.NaN;
        };
    }

    private static Map<String, Double> options(JsonNode node) {
        Map<String, Double> points = new HashMap<>();
        node.get("options")
                .forEach(option -> points.put(
                        option.get("id").textValue(),
                        option.has("points") ? option.get("points").doubleValue() : Double.NaN));
        return points;
    }

    private static double ticked(JsonNode node, JsonNode value) {
        Set<String> ticked = new HashSet<>();
        value.forEach(option -> ticked.add(option.textValue()));
        Map<String, Double> options = options(node);
        boolean countsShare = options.values().stream().anyMatch(points -> points.isNaN());
        return countsShare
                ? 100.0 * ticked.size() / options.size()
                : Math.min(100, ticked.stream().mapToDouble(options::get).sum());
    }

    private static double curve(JsonNode node, double value) {
        double from = node.get("floor").doubleValue();
        double to = node.get("ceiling").doubleValue();
        boolean isLog = node.get("curve").textValue().equals("log");
        if (isLog && value <= 0) {
            return 0;
        }
        double share = isLog
                ? (Math.log(value) - Math.log(from)) / (Math.log(to) - Math.log(from))
                : (value - from) / (to - from);
        return 100 * Math.max(0, Math.min(1, share));
    }

    private void compare(JsonNode node, Figures figures) {
        String id = node.get("id").textValue();
        same(node.get("score"), figures.score(), id);
        same(node.get("low"), figures.low(), id);
        same(node.get("high"), figures.high(), id);
        same(node.get("evidenced"), figures.evidenced(), id);
        assertThat(node.get("answered").intValue()).as(id).isEqualTo(figures.answered());
        assertThat(node.get("applicable").intValue()).as(id).isEqualTo(figures.applicable());
        assertThat(node.get("documented").intValue()).as(id).isEqualTo(figures.documented());
        same(node.get("completeness"), (double) figures.answered() / figures.applicable(), id);
        same(node.get("coverage"), (double) figures.documented() / figures.answered(), id);
        assertThat(node.get("band").asText("")).as(id).isEqualTo(band(figures.score()));
        checked++;
    }

    private String band(double score) {
        String found = "";
        for (JsonNode band : scorecard.get("bands")) {
            found = score >= band.get("from").doubleValue() - CLOSE
                    ? band.get("id").textValue()
                    : found;
        }
        return found;
    }

    private static void same(JsonNode said, double figure, String id) {
        if (Double.isNaN(figure)) {
            assertThat(said.isNull()).as(id).isTrue();
        } else {
            assertThat(said.isNull()).as(id).isFalse();
            assertThat(said.doubleValue()).as(id).isCloseTo(figure, within(CLOSE));
        }
    }
}
