package org.southsouth.readiness.report.datapackage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** Every score of a data package, worked out from its files alone as its README says: nothing of the engine is used. */
final class Recomputed {
    private static final double NEARLY = 1e-9;

    private final Map<String, NamedCsvRecord> questions = new LinkedHashMap<>();
    private final Map<String, Map<String, Double>> options = new HashMap<>();
    private final JsonNode method;
    private final Map<String, NamedCsvRecord> answers = new HashMap<>();
    private final Map<String, Standing> standings = new HashMap<>();
    private final Map<String, Figures> sections = new LinkedHashMap<>();
    private final JsonNode assessment;

    /** Where a question stands; {@code beyond}: it does not apply. */
    private enum State {
        ANSWERED,
        ZERO,
        OPEN,
        BEYOND,
        LEFT_OUT
    }

    private record Standing(State state, double points, boolean isDocumented) {
        double capped() {
            return isDocumented ? points : Math.min(points, 50);
        }
    }

    /** NaN where there is none. */
    record Figures(
            double score, double low, double high, double evidenced, int answered, int applicable, int documented) {}

    private Recomputed(Map<String, byte[]> files, JsonNode method, JsonNode assessment) {
        this.method = method;
        this.assessment = assessment;
        rows(files, "questions").forEach(row -> questions.put(row.getField("id"), row));
        rows(files, "options")
                .forEach(row -> options.computeIfAbsent(row.getField("question"), key -> new LinkedHashMap<>())
                        .put(row.getField("id"), number(row, "points")));
        for (NamedCsvRecord row : rows(files, "answers")) {
            if (row.getField("subject").equals(assessment.get("subject").textValue())
                    && row.getField("round").equals(assessment.get("round").textValue())) {
                answers.put(row.getField("question"), row);
            }
        }
    }

    /** By subject, round and section. */
    static Map<String, Figures> of(byte[] zip) throws IOException {
        Map<String, byte[]> files = files(zip);
        JsonNode method = new ObjectMapper().readTree(files.get("method.json"));
        Map<String, Figures> all = new LinkedHashMap<>();
        for (JsonNode assessment : method.get("assessments")) {
            Recomputed one = new Recomputed(files, method, assessment);
            List<NamedCsvRecord> sections = rows(files, "sections");
            for (int i = sections.size() - 1; i >= 0; i--) {
                one.section(sections.get(i), sections);
            }
            String of = assessment.get("subject").textValue() + "|"
                    + assessment.get("round").textValue() + "|";
            one.sections.forEach((section, figures) -> all.put(of + section, figures));
        }
        return all;
    }

    static Map<String, byte[]> files(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    static List<NamedCsvRecord> rows(Map<String, byte[]> files, String table) {
        return CsvReader.builder()
                .ofNamedCsvRecord(new String(files.get(table + ".csv"), StandardCharsets.UTF_8))
                .stream()
                .toList();
    }

    static double number(NamedCsvRecord row, String field) {
        return row.getField(field).isEmpty() ? Double.NaN : Double.parseDouble(row.getField(field));
    }

    private boolean isCore() {
        return assessment.get("depth").textValue().equals("core");
    }

    private boolean isCity() {
        return assessment.get("subjectKind").textValue().equals("city");
    }

    private Standing standing(String question) {
        Standing known = standings.get(question);
        if (known == null) {
            known = stand(Objects.requireNonNull(questions.get(question)));
            standings.put(question, known);
        }
        return known;
    }

    private Standing stand(NamedCsvRecord question) {
        boolean isInScope = List.of(question.getField("scope").split(";"))
                .contains(assessment.get("subjectKind").textValue());
        if (!isInScope || (isCore() && !question.getField("core").equals("true"))) {
            return new Standing(State.BEYOND, Double.NaN, false);
        }
        if (!question.getField("ask_if").isEmpty()) {
            Standing unasked = unasked(question);
            if (unasked != null) {
                return unasked;
            }
        }
        NamedCsvRecord answer = answers.get(question.getField("id"));
        if (answer == null || answer.getField("status").equals("dont-know")) {
            return new Standing(State.OPEN, Double.NaN, false);
        }
        if (answer.getField("status").equals("not-applicable")) {
            return new Standing(State.BEYOND, Double.NaN, false);
        }
        return new Standing(
                State.ANSWERED,
                points(question, answer.getField("value")),
                List.of("A", "B").contains(answer.getField("evidence")));
    }

    /** Null where it is asked. */
    private @Nullable Standing unasked(NamedCsvRecord question) {
        try {
            return switch (truth(new ObjectMapper().readTree(question.getField("ask_if")))) {
                case "yes" -> null;
                case "no" ->
                    question.getField("not_asked").equals("zero")
                            ? new Standing(State.ZERO, 0, false)
                            : new Standing(State.LEFT_OUT, Double.NaN, false);
                case "unknown" -> new Standing(State.OPEN, Double.NaN, false);
                default -> new Standing(State.BEYOND, Double.NaN, false);
            };
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String truth(JsonNode condition) {
        if (condition.has("not")) {
            String truth = truth(condition.get("not"));
            return truth.equals("yes") ? "no" : truth.equals("no") ? "yes" : truth;
        }
        if (condition.has("all")) {
            return first(condition.get("all"), "beyond", "no", "unknown", "yes");
        }
        if (condition.has("any")) {
            return first(condition.get("any"), "yes", "unknown", "beyond", "no");
        }
        String gate = condition.get("question").textValue();
        Standing standing = standing(gate);
        return switch (standing.state()) {
            case BEYOND -> "beyond";
            case OPEN -> "unknown";
            case ZERO, LEFT_OUT -> "no";
            case ANSWERED -> isMet(condition, gate, standing) ? "yes" : "no";
        };
    }

    private boolean isMet(JsonNode condition, String gate, Standing standing) {
        if (condition.has("atLeast")) {
            return standing.points() >= condition.get("atLeast").doubleValue() - NEARLY;
        }
        if (condition.has("is")) {
            List<String> ticked = List.of(
                    Objects.requireNonNull(answers.get(gate)).getField("value").split(";"));
            return StreamSupport.stream(condition.get("is").spliterator(), false)
                    .anyMatch(option -> ticked.contains(option.textValue()));
        }
        return true;
    }

    private String first(JsonNode parts, String... strongest) {
        List<String> truths = new ArrayList<>();
        parts.forEach(part -> truths.add(truth(part)));
        return Arrays.stream(strongest).filter(truths::contains).findFirst().orElse(strongest[strongest.length - 1]);
    }

    private double points(NamedCsvRecord question, String value) {
        Map<String, Double> offered = options.getOrDefault(question.getField("id"), Map.of());
        return switch (question.getField("type")) {
            case "choice" -> offered.get(value);
            case "multiple" -> {
                List<String> ticked = value.isEmpty() ? List.of() : List.of(value.split(";"));
                boolean countsShare = offered.values().stream().allMatch(points -> points.isNaN());
                yield countsShare
                        ? 100.0 * ticked.size() / offered.size()
                        : Math.min(
                                100, ticked.stream().mapToDouble(offered::get).sum());
            }
            case "number" -> onScale(question, Double.parseDouble(value));
            default -> Double.NaN;
        };
    }

    private static double onScale(NamedCsvRecord question, double figure) {
        double floor = number(question, "floor");
        double ceiling = number(question, "ceiling");
        boolean isLog = question.getField("curve").equals("log");
        if (isLog && figure <= 0) {
            return 0;
        }
        double share = isLog
                ? (Math.log(figure) - Math.log(floor)) / (Math.log(ceiling) - Math.log(floor))
                : (figure - floor) / (ceiling - floor);
        return 100 * Math.max(0, Math.min(1, share));
    }

    /** What enters a mean: weight, score, low, high, evidenced. */
    private record Part(double weight, double score, double low, double high, double evidenced) {}

    private void section(NamedCsvRecord section, List<NamedCsvRecord> all) {
        String id = section.getField("id");
        boolean isRoot = section.getField("parent").isEmpty();
        boolean isPillar =
                !isRoot && section.getField("parent").equals(all.get(0).getField("id"));
        List<Part> parts = new ArrayList<>();
        int[] counts = new int[3];
        List<NamedCsvRecord> below = all.stream()
                .filter(child -> child.getField("parent").equals(id))
                .toList();
        if (below.isEmpty() || (isCore() && isPillar)) {
            questions.values().stream()
                    .filter(question -> isWithin(question.getField("section"), id, all))
                    .forEach(question -> add(question, parts, counts));
        } else {
            below.forEach(
                    child -> add(child, Objects.requireNonNull(sections.get(child.getField("id"))), parts, counts));
        }
        Figures figures = new Figures(
                mean(section, parts, Part::score),
                mean(section, parts, Part::low),
                mean(section, parts, Part::high),
                mean(section, parts, Part::evidenced),
                counts[0],
                counts[1],
                counts[2]);
        boolean has = mayHaveScore(section, isRoot, isPillar, parts, figures);
        sections.put(
                id,
                has
                        ? figures
                        : new Figures(
                                Double.NaN,
                                figures.low(),
                                figures.high(),
                                Double.NaN,
                                counts[0],
                                counts[1],
                                counts[2]));
    }

    private static boolean isWithin(String section, String id, List<NamedCsvRecord> all) {
        if (section.equals(id)) {
            return true;
        }
        String parent = all.stream()
                .filter(row -> row.getField("id").equals(section))
                .map(row -> row.getField("parent"))
                .findFirst()
                .orElse("");
        return !parent.isEmpty() && isWithin(parent, id, all);
    }

    private void add(NamedCsvRecord question, List<Part> parts, int... counts) {
        double weight = number(question, "weight");
        Standing standing = standing(question.getField("id"));
        boolean isScored = weight > 0 && List.of("choice", "multiple", "number").contains(question.getField("type"));
        if (!isScored || standing.state() == State.BEYOND || standing.state() == State.LEFT_OUT) {
            return;
        }
        counts[1]++;
        boolean isOpen = standing.state() == State.OPEN;
        counts[0] += isOpen ? 0 : 1;
        counts[2] += standing.isDocumented() ? 1 : 0;
        parts.add(new Part(
                weight,
                standing.points(),
                isOpen ? 0 : standing.points(),
                isOpen ? 100 : standing.points(),
                isOpen ? Double.NaN : standing.capped()));
    }

    private static void add(NamedCsvRecord section, Figures figures, List<Part> parts, int... counts) {
        double weight = number(section, "weight");
        if (weight <= 0 || figures.applicable() == 0) {
            return;
        }
        counts[0] += figures.answered();
        counts[1] += figures.applicable();
        counts[2] += figures.documented();
        double low = figures.answered() == 0 ? 0 : figures.low();
        parts.add(new Part(weight, figures.score(), low, figures.high(), figures.evidenced()));
    }

    private boolean mayHaveScore(
            NamedCsvRecord section, boolean isRoot, boolean isPillar, List<Part> parts, Figures figures) {
        if (isCore()) {
            return isPillar && figures.answered() >= method.at("/rules/core").intValue();
        }
        if (isRoot && isCity()) {
            return false;
        }
        double all = parts.stream().mapToDouble(Part::weight).sum();
        double scored = parts.stream()
                .filter(part -> !Double.isNaN(part.score()))
                .mapToDouble(Part::weight)
                .sum();
        double completeness = (double) figures.answered() / figures.applicable();
        return scored / all >= number(section, "needs") - NEARLY
                && (!isRoot || completeness >= method.at("/rules/completeness").doubleValue() - NEARLY);
    }

    private static double mean(NamedCsvRecord section, List<Part> parts, ToDoubleFunction<Part> of) {
        double floor = number(section, "floor");
        List<Part> scored = parts.stream()
                .filter(part -> !Double.isNaN(of.applyAsDouble(part)))
                .toList();
        double weights = scored.stream().mapToDouble(Part::weight).sum();
        if (weights == 0) {
            return Double.NaN;
        }
        return switch (section.getField("mean")) {
            case "geometric" ->
                Math.exp(sum(scored, part -> Math.log(Math.max(floor, of.applyAsDouble(part)))) / weights);
            case "harmonic" -> weights / sum(scored, part -> 1 / Math.max(floor, of.applyAsDouble(part)));
            default -> sum(scored, of) / weights;
        };
    }

    private static double sum(List<Part> parts, ToDoubleFunction<Part> of) {
        return parts.stream()
                .mapToDouble(part -> part.weight() * of.applyAsDouble(part))
                .sum();
    }
}
