package org.southsouth.readiness.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.report.ReportSamples.entry;
import static org.southsouth.readiness.report.ReportSamples.good;
import static org.southsouth.readiness.report.ReportSamples.reports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.exchange.ReportFormat;
import org.southsouth.readiness.core.exchange.ReportKind;

/** Whatever somebody typed, each format stays a file of its kind, and nothing in it runs. */
class HostileReportsTest {
    /** A text of ten thousand times the same letter packs better than the library takes for honest. */
    @BeforeAll
    static void allowWhatPacksWell() {
        ZipSecureFile.setMinInflateRatio(0.0005);
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void no_text_breaks_a_format(ReportFormat format) throws Exception {
        for (String text : HostileTexts.all()) {
            Entry hostile = HostileTexts.entry(text);
            check(format, reports().scorecard(hostile, format));
            check(format, reports().comparison(Comparison.of(List.of(hostile, entry("KHM", "2026", good()))), format));
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void no_text_breaks_a_list(ReportFormat format) throws Exception {
        for (String text : HostileTexts.all()) {
            check(format, reports().plan(ListSamples.hostile(text), format));
            check(format, reports().matching(ListSamples.hostileMatching(text), format));
        }
    }

    static List<ReportFormat> lists() {
        return ReportKind.PLAN.formats();
    }

    private static void check(ReportFormat format, byte[] bytes) throws Exception {
        switch (format) {
            case PDF, BRIEF -> assertThat(start(bytes, 5)).isEqualTo("%PDF-");
            case COINR, DATAPACKAGE -> assertThat(start(bytes, 2)).isEqualTo("PK");
            // Read whole, part by part: a file that an office program calls damaged begins like any other.
            case XLSX, DOCX -> {
                assertThat(ReadBack.text(format, bytes)).contains("State=");
                assertThat(links(bytes)).isEmpty();
            }
            case HTML -> assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("<script");
            case MD -> assertThat(MarkdownRendered.of(bytes)).doesNotContain("<script", "<a ", "<img");
            case PNG ->
                assertThat(ImageIO.read(new ByteArrayInputStream(bytes)).getWidth())
                        .isPositive();
            case SVG ->
                assertThat(DocumentBuilderFactory.newInstance()
                                .newDocumentBuilder()
                                .parse(new ByteArrayInputStream(bytes))
                                .getElementsByTagName("script")
                                .getLength())
                        .isZero();
            case JSON -> assertThat(json(bytes).isObject()).isTrue();
            case CSV -> assertThat(cells(bytes)).noneMatch(HostileReportsTest::wouldRun);
            // To be read back, so that nothing in it is changed.
            case ANSWERS -> assertThat(cells(bytes)).startsWith("subject", "round", "question");
        }
    }

    private static JsonNode json(byte[] bytes) throws IOException {
        return new ObjectMapper().readTree(bytes);
    }

    private static List<String> cells(byte[] bytes) {
        return CsvReader.builder().ofCsvRecord(new String(bytes, StandardCharsets.UTF_8)).stream()
                .map(CsvRecord::getFields)
                .flatMap(List::stream)
                .toList();
    }

    private static boolean wouldRun(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 && !cell.matches("-?\\d+(\\.\\d+)?");
    }

    private static String start(byte[] bytes, int count) {
        return new String(bytes, 0, count, StandardCharsets.ISO_8859_1);
    }

    /** What points out of the file, and what could run in it. */
    private static List<String> links(byte[] bytes) throws Exception {
        List<String> found = new ArrayList<>();
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            for (PackagePart part : file.getParts()) {
                if (part instanceof PackagePropertiesPart) {
                    continue;
                }
                String name = part.getPartName().getName();
                boolean pointsOut = !part.isRelationshipPart()
                        && StreamSupport.stream(part.getRelationships().spliterator(), false)
                                .anyMatch(relation -> relation.getTargetMode() == TargetMode.EXTERNAL);
                String text = new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                if (pointsOut
                        || name.contains("vbaProject")
                        || (name.startsWith("/xl/worksheets/") && hasFormula(text))) {
                    found.add(name);
                }
            }
        }
        return found;
    }

    /** One that is not made of names of functions, cells and numbers alone, as ours are. */
    private static boolean hasFormula(String sheet) {
        String plain = sheet.replace("&gt;", ">").replace("&lt;", "<").replace("&quot;", "\"");
        String ours =
                "(?:IF|AND|COUNT|ISNUMBER|SUMIFS|EXP|LN|MAX|MEDIAN|MIN|Answers!|[$A-Z]{1,3}[$]?\\d+|\\d+(?:\\.\\d+)?|[(),:*/<>=-]"
                        + "|\"(?:>=?0)?\")+";
        return Pattern.compile("<f>(.*?)</f>", Pattern.DOTALL)
                .matcher(plain)
                .results()
                .anyMatch(formula -> !formula.group(1).matches(ours));
    }
}
