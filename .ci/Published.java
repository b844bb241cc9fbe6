import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The proof of the scoring method: five published indices, loaded as ordinary frameworks and answers.
 *
 * <pre>
 * java .ci/Published.java convert DATA OUT           the publishers' full files, in the formats of this project
 * java .ci/Published.java check DATA OUT "COMMAND"   converts, scores through COMMAND, compares every figure
 * java .ci/Published.java sample DATA OUT            the small tables that stand in the tests
 * </pre>
 *
 * Exit codes: 0 all is well, 1 a figure differs or a file is missing, 2 wrong usage.
 */
public final class Published {
    record Answer(String subject, String round, String question, String value) {}

    /** A published score. An empty score says that there must be none; decimals, that it is published rounded. */
    record Figure(String subject, String round, String section, String score, String tolerance, String decimals) {}

    /** One index; {@code filled} and {@code blanks} are how many figures there must be, so that none is lost unseen. */
    record Index(String id, Map<String, Object> framework, String source, Content content, int filled, int blanks) {}

    /** The answers and published scores of one index, gathered column by column. */
    record Content(List<Answer> answers, List<Figure> figures) {
        Content() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        /** A blank is no answer, and so no row. */
        void answer(Table table, int column, String question) {
            for (List<String> row : table.rows()) {
                String cell = row.get(column);
                String value = cell.matches("Yes|No") ? cell.toLowerCase(Locale.ROOT) : number(cell);
                if (!value.isEmpty()) {
                    answers.add(new Answer(table.subject().apply(row), table.round().apply(row), question, value));
                }
            }
        }

        void figure(
                Table table, Function<List<String>, String> score, String section, String tolerance, String decimals) {
            for (List<String> row : table.rows()) {
                String subject = table.subject().apply(row);
                String round = table.round().apply(row);
                figures.add(new Figure(subject, round, section, score.apply(row), tolerance, decimals));
            }
        }

        Content only(Predicate<String> subjectAtRound) {
            return new Content(
                    answers.stream().filter(a -> subjectAtRound.test(a.subject() + "@" + a.round())).toList(),
                    figures.stream().filter(f -> subjectAtRound.test(f.subject() + "@" + f.round())).toList());
        }
    }

    /** A publisher's file, and where in a row the subject and the round stand. */
    record Table(
            List<String> head,
            List<List<String>> rows,
            Function<List<String>, String> subject,
            Function<List<String>, String> round) {
        int column(String name) {
            return head.indexOf(name);
        }

        Function<List<String>, String> score(int column) {
            return row -> number(row.get(column));
        }

        /** A value from 0 to 1, as one from 0 to 100. */
        Function<List<String>, String> share(int column) {
            return row -> number(new BigDecimal(row.get(column)).movePointRight(2).toPlainString());
        }
    }

    public static void main(String[] arguments) throws InterruptedException {
        String verb = arguments.length == 0 ? "" : arguments[0];
        if (arguments.length != Map.of("convert", 3, "check", 4, "sample", 3).getOrDefault(verb, -1)) {
            System.err.println("usage: convert DATA OUT | check DATA OUT COMMAND | sample DATA OUT");
            System.exit(2);
        }
        Path data = Path.of(arguments[1]);
        if (!Files.isDirectory(data)) {
            System.err.println("the folder of the published figures is missing: " + data);
            System.exit(1);
        }
        boolean good = true;
        try {
            for (Index index : List.of(
                    women(data), business(data), businessRaw(data), development(data), government(data), asem(data))) {
                Path folder = Files.createDirectories(Path.of(arguments[2], index.id()));
                good &= counted(index);
                if (verb.equals("sample")) {
                    writeSample(index, folder);
                    continue;
                }
                // Check converts anew, so that scores are never held against the files of an earlier run.
                write(index, index.content(), folder, false);
                good &= verb.equals("convert") || agrees(index, folder, List.of(arguments[3].trim().split("\\s+")));
            }
        } catch (IOException e) {
            System.err.println(e);
            good = false;
        }
        System.exit(good ? 0 : 1);
    }

    // ---- The five indices ----

    /** Women, Business and the Law: yes or no, eight pillars of four or five questions, an index to one decimal. */
    private static Index women(Path data) throws IOException {
        Table table = read(data.resolve("wbl/give_2018_2019.csv"), row -> row.get(2), row -> row.get(5));
        Content content = new Content();
        Map<String, List<Object>> pillars = new LinkedHashMap<>();
        List<Object> options = List.of(
                object("id", "yes", "text", "Yes", "points", 100), object("id", "no", "text", "No", "points", 0));
        for (List<String> row : read(data.resolve("wbl/questions.csv"), null, null).rows()) {
            int column = Integer.parseInt(row.get(0));
            String id = slug(row.get(1)) + "." + column;
            String text = table.head().get(column);
            pillars.computeIfAbsent(row.get(1), key -> new ArrayList<>())
                    .add(object("id", id, "title", text, "text", text, "type", "choice", "options", options));
            content.answer(table, column, id);
        }
        List<Object> sections = new ArrayList<>();
        pillars.forEach((name, questions) -> {
            String id = slug(name);
            sections.add(object(
                    "id", id, "title", name.charAt(0) + id.substring(1), "needs", 1, "questions", questions));
            content.figure(table, table.score(table.column(name)), id, "0", "");
        });
        content.figure(table, table.score(table.column("WBL INDEX")), "wbl", "0", "1");
        Map<String, Object> framework = framework("wbl", "Women, Business and the Law 2018-2019", 1, sections);
        return new Index("wbl", framework, "World Bank, Women, Business and the Law 2020", content, 3420, 0);
    }

    /** A topic of Doing Business: the column of its score, and its indicators. */
    record Topic(int column, List<Indicator> indicators) {}

    /** The column of an indicator's score (its raw answer stands in the one before), its weight, its goalposts. */
    record Indicator(int column, int weight, String floor, String ceiling) {}

    private static final List<Topic> TOPICS = List.of(
            // Men and women are a half each, and the paid-in capital belongs to both: so it weighs twice.
            topic(10, exact(12, 18, 1), other(14), other(16), exact(18, 18, 1), other(20), other(22), points(24, 2)),
            topic(26, other(29), other(31), other(33), exact(35, 0, 15)),
            topic(43, exact(46, 9, 3), other(48), exact(50, 8100, 0), exact(52, 0, 8)),
            topic(64, exact(67, 13, 1), exact(69, 210, 1), other(71), exact(73, 0, 30)),
            // Credit is points out of 12 + 8, minority investors points out of 3 x 10 + 6 + 7 + 7.
            topic(80, points(88, 12), points(90, 8)),
            topic(95, points(98, 10), points(100, 10), points(105, 10), points(107, 6), points(109, 7), points(111, 7)),
            topic(114, exact(117, 63, 3), exact(119, 696, 49), other(121), other(133)),
            topic(135, exact(138, 170, 1), exact(140, 240, 1), exact(142, 160, 1), exact(144, 280, 1),
                    exact(146, 400, 0), exact(148, 700, 0), exact(150, 1060, 0), exact(152, 1200, 0)),
            topic(166, exact(171, 1340, 120), other(176), exact(181, 0, 18)),
            topic(187, other(192), exact(194, 0, 16)));

    private static Topic topic(int column, Indicator... indicators) {
        return new Topic(column, List.of(indicators));
    }

    /** An indicator whose published raw answer gives its published score on every row. */
    private static Indicator exact(int column, int floor, int ceiling) {
        return new Indicator(column, 1, String.valueOf(floor), String.valueOf(ceiling));
    }

    /** One whose raw answer is published rounded, or averaged over two cities after scoring. */
    private static Indicator other(int column) {
        return points(column, 1);
    }

    private static Indicator points(int column, int weight) {
        return new Indicator(column, weight, null, null);
    }

    /** Doing Business 2018, indicator scores in: topics and index come out. */
    private static Index business(Path data) throws IOException {
        Table table = read(data.resolve("doing_business/give_2018.csv"), row -> row.get(0), row -> row.get(4));
        Content content = new Content();
        List<Object> sections = new ArrayList<>();
        for (Topic topic : TOPICS) {
            String topicTitle = title(table.head().get(topic.column()));
            String section = slug(topicTitle);
            List<Object> questions = new ArrayList<>();
            for (Indicator indicator : topic.indicators()) {
                String title = title(table.head().get(indicator.column()));
                String id = section + "." + slug(title);
                Map<String, Object> question = numeric(id, title, "score", "0", "100", "linear");
                question.put("min", 0);
                question.put("max", 100);
                question.put("weight", indicator.weight());
                questions.add(question);
                content.answer(table, indicator.column(), id);
            }
            sections.add(object("id", section, "title", topicTitle, "questions", questions));
            content.figure(table, table.score(topic.column()), section, "0.00001", "");
        }
        content.figure(table, table.score(6), "doing-business", "0.00001", "");
        Map<String, Object> framework = framework("doing-business", "Ease of Doing Business 2018", 1, sections);
        return new Index("doing-business", framework, "World Bank, Doing Business 2018", content, 2332, 0);
    }

    /** Doing Business 2018, raw answers in; every indicator is a section of one question, so that it has a score. */
    private static Index businessRaw(Path data) throws IOException {
        Table table = read(data.resolve("doing_business/give_2018.csv"), row -> row.get(0), row -> row.get(4));
        Content content = new Content();
        List<Object> sections = new ArrayList<>();
        for (Topic topic : TOPICS) {
            String topicTitle = title(table.head().get(topic.column()));
            List<Object> indicators = new ArrayList<>();
            for (Indicator indicator : topic.indicators()) {
                if (indicator.floor() == null) {
                    continue;
                }
                int column = indicator.column();
                String title = title(table.head().get(column));
                String id = slug(topicTitle) + "." + slug(title);
                String unit = title.replaceAll(".*\\((.*)\\)$", "$1");
                indicators.add(object("id", id, "title", title, "questions", List.of(
                        numeric(id + ".raw", title, unit, indicator.floor(), indicator.ceiling(), "linear"))));
                content.answer(table, column - 1, id + ".raw");
                // "No Practice" is no number: no answer here, so no score either (the publisher's own rule gives 0).
                content.figure(
                        table, row -> isNumber(row.get(column - 1)) ? number(row.get(column)) : "", id, "0.001", "");
            }
            if (indicators.size() == topic.indicators().size()) {
                sections.add(together(topic, table, content));
            }
            if (!indicators.isEmpty()) {
                sections.add(object("id", slug(topicTitle), "title", topicTitle, "sections", indicators));
            }
        }
        Map<String, Object> framework =
                framework("doing-business-raw", "Doing Business 2018, raw answers", 0, sections);
        return new Index("doing-business-raw", framework, "World Bank, Doing Business 2018", content, 4827, 49);
    }

    /**
     * A topic whose indicators are all exact (trade) once more, its questions side by side in one section: scores are
     * clamped too, so that only here an answer beyond a goalpost shows whether it was clamped itself.
     */
    private static Map<String, Object> together(Topic topic, Table table, Content content) {
        String topicTitle = title(table.head().get(topic.column()));
        String section = slug(topicTitle) + ".together";
        List<Object> questions = new ArrayList<>();
        for (Indicator indicator : topic.indicators()) {
            String title = title(table.head().get(indicator.column()));
            String id = section + "." + slug(title);
            String unit = title.replaceAll(".*\\((.*)\\)$", "$1");
            questions.add(numeric(id, title, unit, indicator.floor(), indicator.ceiling(), "linear"));
            content.answer(table, indicator.column() - 1, id);
        }
        int first = topic.indicators().get(0).column() - 1;
        content.figure(
                table, row -> isNumber(row.get(first)) ? number(row.get(topic.column())) : "", section, "0.001", "");
        return object("id", section, "title", topicTitle + ", together", "questions", questions);
    }

    /** The Human Development Index: a logarithm, clamps, a geometric mean in which a zero makes the whole zero. */
    private static Index development(Path data) throws IOException {
        Table table = read(data.resolve("hdi/give_2010_2015.csv"), row -> row.get(0), row -> row.get(3));
        List<Object> sections = List.of(
                object("id", "health", "title", "Long and healthy life", "needs", 1, "questions", List.of(
                        numeric("le", "Life expectancy at birth", "years", "20", "85", "linear"))),
                object("id", "education", "title", "Knowledge", "needs", 1, "questions", List.of(
                        numeric("eys", "Expected years of schooling", "years", "0", "18", "linear"),
                        numeric("mys", "Mean years of schooling", "years", "0", "15", "linear"))),
                object("id", "income", "title", "Decent standard of living", "needs", 1, "questions", List.of(
                        numeric("gnipc", "Gross national income per capita", "2017 PPP $", "100", "75000", "log"))));
        Content content = new Content();
        List.of("le", "eys", "mys", "gnipc").forEach(id -> content.answer(table, table.column(id), id));
        content.figure(table, table.share(table.column("hdi")), "hdi", "0.0501", "");
        Map<String, Object> framework = framework("hdi", "Human Development Index 2010-2015", 1, sections);
        framework.put("mean", "geometric");
        framework.put("floor", 0);
        framework.put("bands", bands("Low", 0, "Medium", 55, "High", 70, "Very high", 80));
        String source = "UNDP, Human Development Report 2023/24, composite indices time series";
        return new Index("hdi", framework, source, content, 1217, 0);
    }

    /** The E-Government Development Index: three numbers from 0 to 1, equal weights. */
    private static Index government(Path data) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("osi", "Online Service Index");
        parts.put("hci", "Human Capital Index");
        parts.put("tii", "Telecommunication Infrastructure Index");
        List<Object> sections = new ArrayList<>();
        parts.forEach((id, title) -> sections.add(object("id", id, "title", title, "questions", List.of(
                numeric(id + ".value", title, "0 to 1", "0", "1", "linear")))));
        Content content = new Content();
        for (String year : List.of("2014", "2016")) {
            Table table = read(data.resolve("egdi/egdi-" + year + ".csv"), row -> row.get(0), row -> year);
            parts.keySet().forEach(id -> content.answer(table, table.column(id), id + ".value"));
            content.figure(table, table.share(table.column("e-gov-index")), "egdi", "0.0075", "");
        }
        Map<String, Object> framework = framework("egdi", "E-Government Development Index 2014, 2016", 1, sections);
        framework.put("bands", bands("Low", 0, "Middle", 25, "High", 50, "Very high", 75));
        return new Index("egdi", framework, "UN DESA, E-Government Survey", content, 386, 0);
    }

    /** The ASEM sustainable connectivity index as COINr computes it: four levels, gaps, the data's own goalposts. */
    private static Index asem(Path data) throws IOException {
        Table raw = read(data.resolve("asem/asem_iData.csv"), row -> row.get(1), row -> "2018");
        Table scores = read(data.resolve("asem/A_aggregated_arithmetic.csv"), row -> row.get(0), row -> "2018");
        Table meta = read(data.resolve("asem/asem_iMeta.csv"), null, null);
        Map<String, BigDecimal> weights = new HashMap<>();
        for (List<String> row : read(data.resolve("asem/A_weights_original.csv"), null, null).rows()) {
            weights.put(row.get(0), new BigDecimal(row.get(2)));
        }
        Content content = new Content();
        Map<String, List<Object>> children = new HashMap<>();
        // The rows rise from the indicators to the index, so a section's children are known when its turn comes.
        for (List<String> row : meta.rows()) {
            String id = row.get(meta.column("iCode"));
            if (!weights.containsKey(id)) {
                continue; // groups and denominators
            }
            boolean indicator = raw.column(id) >= 0;
            if (indicator) {
                children.put(id, List.of(asemQuestion(id, row, meta, raw)));
                content.answer(raw, raw.column(id), id + ".value");
            }
            content.figure(scores, scores.score(scores.column(id)), id, "0.000000001", "");
            children.computeIfAbsent(row.get(meta.column("Parent")), key -> new ArrayList<>())
                    .add(object("id", id, "title", row.get(meta.column("iName")), "weight", weights.get(id),
                            indicator ? "questions" : "sections", children.get(id)));
        }
        Map<String, Object> framework =
                framework("Index", "ASEM Sustainable Connectivity 2018", 0, children.get("Index"));
        String source = "European Commission JRC, ASEM Sustainable Connectivity Portal";
        return new Index("asem", framework, source, content, 2997, 63);
    }

    private static Map<String, Object> asemQuestion(String id, List<String> row, Table meta, Table raw) {
        List<String> values = raw.rows().stream()
                .map(line -> number(line.get(raw.column(id))))
                .filter(value -> !value.isEmpty())
                .sorted(Comparator.comparing(BigDecimal::new))
                .toList();
        boolean higher = row.get(meta.column("Direction")).equals("1");
        String least = values.get(0);
        String most = values.get(values.size() - 1);
        String title = row.get(meta.column("iName"));
        String unit = row.get(meta.column("Unit"));
        return numeric(id + ".value", title, unit, higher ? least : most, higher ? most : least, "linear");
    }

    // ---- Comparing ----

    private static boolean counted(Index index) {
        long blanks = index.content().figures().stream().filter(f -> f.score().isEmpty()).count();
        long filled = index.content().figures().size() - blanks;
        if (filled == index.filled() && blanks == index.blanks()) {
            return true;
        }
        System.err.printf("%s: %d figures and %d blanks in the published files, expected %d and %d%n",
                index.id(), filled, blanks, index.filled(), index.blanks());
        return false;
    }

    private static boolean agrees(Index index, Path folder, List<String> command)
            throws IOException, InterruptedException {
        Map<String, Map<List<String>, String>> scores = new HashMap<>();
        List<String> wrong = new ArrayList<>();
        double largest = 0;
        for (Figure figure : index.content().figures()) {
            if (!scores.containsKey(figure.decimals())) {
                scores.put(figure.decimals(), score(folder, figure.decimals(), command));
            }
            List<String> key = List.of(figure.subject(), figure.round(), figure.section());
            String found = scores.get(figure.decimals()).get(key);
            boolean same = figure.score().equals(found);
            if (isNumber(figure.score()) && isNumber(found)) {
                double deviation = Math.abs(Double.parseDouble(found) - Double.parseDouble(figure.score()));
                largest = Math.max(largest, deviation);
                same = deviation <= Double.parseDouble(figure.tolerance());
            }
            if (!same) {
                wrong.add("    " + String.join(" ", key) + ": published " + figure.score() + ", scored " + found);
            }
        }
        System.out.printf(Locale.ROOT, "%-18s %4d figures, %2d blanks, largest deviation %.2e, %d mismatches%n",
                index.id(), index.filled(), index.blanks(), largest, wrong.size());
        wrong.stream().limit(20).forEach(System.out::println);
        return wrong.isEmpty();
    }

    /** Runs the score command: its scores by subject, round and section. */
    private static Map<List<String>, String> score(Path folder, String decimals, List<String> command)
            throws IOException, InterruptedException {
        Path out = folder.resolve("scores" + decimals + ".csv");
        Files.deleteIfExists(out);
        List<String> line = new ArrayList<>(command);
        line.addAll(List.of("score", "--framework", folder.toString()));
        line.addAll(List.of("--answers", folder.resolve("answers.csv").toString(), "--out", out.toString()));
        line.addAll(decimals.isEmpty() ? List.of() : List.of("--decimals", decimals));
        int code = new ProcessBuilder(line).inheritIO().start().waitFor();
        if (code != 0 || !Files.exists(out)) {
            throw new IOException("no scores, exit code " + code + ": " + String.join(" ", line));
        }
        Table table = read(out, null, null);
        Map<List<String>, String> scores = new HashMap<>();
        for (List<String> row : table.rows()) {
            List<String> key = Stream.of("subject", "round", "section").map(c -> row.get(table.column(c))).toList();
            if (scores.put(key, row.get(table.column("score"))) != null) {
                throw new IOException("scored twice: " + key);
            }
        }
        return scores;
    }

    // ---- Small tables ----

    /** About fifteen economies of each index, with all their rounds or one; SOURCE.md beside a table says why these. */
    private static final Map<String, String> SAMPLES = Map.of(
            "wbl", "AFG@2019 ALB@2018 ARE BEL@2019 CHE@2018 COG@2018 CYP IRN@2018 ITA@2018 KSV@2019 LCA@2018 SAU"
                    + " SWZ@2019 USA@2019 YEM@2018",
            "doing-business", "AFG ARE BGD_Chit BRAZ DNK ERI JPN KWT LBY MHL NZL QAT SOM VEN ZAR",
            "doing-business-raw", "AFG ARE BGD_Chit BRAZ DNK ERI JPN KWT LBY MHL NZL QAT SOM VEN ZAR",
            "hdi", "AUS@2015 EST@2015 GRC@2015 IND@2013 KNA@2015 LIE@2010 LUX@2012 NER@2010 NLD@2010 NLD@2014 PLW@2012"
                    + " QAT@2012 SGP@2015 SVK@2010 VNM@2010 ZZA.VHHD@2015",
            "egdi", "ARE AUS CAF CHE COG ERI FRA GBR GIN KOR MCO NIC NZL SOM TLS",
            "asem", "BGD BRN CHN DEU ESP FRA KHM KOR LAO LUX MLT MMR MNG NZL PAK");

    private static void writeSample(Index index, Path folder) throws IOException {
        Set<String> chosen = Set.of(SAMPLES.get(index.id()).split(" "));
        Content content =
                index.content().only(key -> chosen.contains(key) || chosen.contains(key.replaceAll("@.*", "")));
        write(index, content, folder, true);
        if (index.id().equals("asem")) {
            List<BigDecimal> scores = new ArrayList<>();
            List<List<String>> ranks = new ArrayList<>(List.of(List.of("subject", "rank")));
            Stream<Figure> top = content.figures().stream().filter(figure -> figure.section().equals("Index"));
            for (Figure figure : top.sorted(Comparator.comparing(f -> new BigDecimal(f.score()).negate())).toList()) {
                scores.add(new BigDecimal(figure.score()));
                // Equal scores share the rank of the first: 1, 2, 2, 4.
                ranks.add(List.of(figure.subject(), "" + (scores.indexOf(new BigDecimal(figure.score())) + 1)));
            }
            writeCsv(folder.resolve("ranks.csv"), ranks);
        }
    }

    // ---- Frameworks ----

    private static Map<String, Object> framework(String id, String title, int needs, List<Object> sections) {
        return object("id", id, "version", "1.0.0", "title", title, "mean", "arithmetic", "needs", needs,
                "bands", bands("Starting", 0, "Emerging", 25, "Advancing", 50, "Established", 75),
                "sections", sections);
    }

    private static List<Object> bands(Object... parts) {
        return IntStream.range(0, parts.length / 2)
                .mapToObj(i -> (Object)
                        object("id", slug((String) parts[2 * i]), "title", parts[2 * i], "from", parts[2 * i + 1]))
                .toList();
    }

    private static Map<String, Object> numeric(
            String id, String title, String unit, String floor, String ceiling, String curve) {
        return object("id", id, "title", title, "text", title, "type", "number", "unit", unit,
                "floor", new BigDecimal(floor), "ceiling", new BigDecimal(ceiling), "curve", curve);
    }

    private static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> made = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            made.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return made;
    }

    /** "Topic | Score-Time (days) (DB16-20 methodology)" to "Time (days)". */
    private static String title(String head) {
        return head.replaceAll("^.*\\| (Score-)?", "").replaceAll(" \\(DB.*\\)$", "");
    }

    private static String slug(String title) {
        return title.replaceAll(" \\(.*", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private static boolean isNumber(String text) {
        return text != null && text.matches("-?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?");
    }

    /** A plain decimal of 15 digits (some files print doubles with 17, as 66.837700000000012), or nothing. */
    private static String number(String text) {
        if (!isNumber(text)) {
            return "";
        }
        BigDecimal value = new BigDecimal(text).round(new MathContext(15));
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    // ---- Files ----

    private static void write(Index index, Content content, Path folder, boolean sourced) throws IOException {
        Files.writeString(folder.resolve("framework.json"), json(index.framework(), "") + "\n");
        List<List<String>> answers = new ArrayList<>();
        answers.add(sourced
                ? List.of("subject", "round", "question", "status", "value", "note", "evidence", "source", "year")
                : List.of("subject", "round", "question", "status", "value"));
        // What belongs to one subject and round stands together, as in a questionnaire that was filled in.
        Map<String, List<Answer>> questionnaires = content.answers().stream()
                .collect(Collectors.groupingBy(
                        a -> a.subject() + "@" + a.round(), LinkedHashMap::new, Collectors.toList()));
        for (Answer a : questionnaires.values().stream().flatMap(List::stream).toList()) {
            Stream<String> given = Stream.of(a.subject(), a.round(), a.question(), "answered", a.value());
            Stream<String> source = sourced ? Stream.of("", "B", index.source(), a.round()) : Stream.of();
            answers.add(Stream.concat(given, source).toList());
        }
        writeCsv(folder.resolve("answers.csv"), answers);
        List<List<String>> expected = new ArrayList<>();
        expected.add(List.of("subject", "round", "section", "score", "tolerance", "decimals"));
        for (Figure f : content.figures()) {
            expected.add(List.of(f.subject(), f.round(), f.section(), f.score(), f.tolerance(), f.decimals()));
        }
        writeCsv(folder.resolve("expected.csv"), expected);
    }

    private static void writeCsv(Path file, List<List<String>> rows) throws IOException {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            text.append(row.stream().map(Published::quoted).collect(Collectors.joining(",", "", "\n")));
        }
        Files.writeString(file, text);
    }

    private static String quoted(String text) {
        return text.matches("(?s).*[,\"\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    /** Reads CSV with quoted cells, LF or CRLF, with or without a byte order mark. */
    private static Table read(Path file, Function<List<String>, String> subject, Function<List<String>, String> round)
            throws IOException {
        String text = Files.readString(file).replace("\uFEFF", "").replace("\r\n", "\n");
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : (text.endsWith("\n") ? text : text + "\n").toCharArray()) {
            // A doubled quote closes the cell and opens it again; it is made single with the whole cell in hand.
            quoted ^= c == '"';
            if (quoted || (c != ',' && c != '\n')) {
                cell.append(c);
                continue;
            }
            String raw = cell.toString();
            row.add(raw.startsWith("\"") ? raw.substring(1, raw.length() - 1).replace("\"\"", "\"") : raw);
            cell.setLength(0);
            if (c == '\n') {
                rows.add(row);
                row = new ArrayList<>();
            }
        }
        if (rows.isEmpty()) {
            throw new IOException("empty: " + file);
        }
        return new Table(rows.get(0), rows.subList(1, rows.size()), subject, round);
    }

    private static String json(Object value, String indent) {
        String inner = indent + "  ";
        if (value instanceof Map<?, ?> map) {
            boolean small = map.size() <= 3 && map.values().stream().noneMatch(List.class::isInstance);
            Stream<String> fields = map.entrySet().stream()
                    .map(entry -> json(entry.getKey(), inner) + ": " + json(entry.getValue(), inner));
            return small
                    ? fields.collect(Collectors.joining(", ", "{", "}"))
                    : fields.collect(Collectors.joining(",\n" + inner, "{\n" + inner, "\n" + indent + "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(item -> json(item, inner))
                    .collect(Collectors.joining(",\n" + inner, "[\n" + inner, "\n" + indent + "]"));
        }
        return value instanceof String text
                ? '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"'
                : value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
    }
}
