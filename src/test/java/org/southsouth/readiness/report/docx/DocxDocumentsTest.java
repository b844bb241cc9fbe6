package org.southsouth.readiness.report.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.report.ReportSamples.entry;
import static org.southsouth.readiness.report.ReportSamples.good;
import static org.southsouth.readiness.report.ReportSamples.reports;
import static org.southsouth.readiness.report.ReportSamples.signed;
import static org.southsouth.readiness.report.ReportSamples.small;
import static org.southsouth.readiness.report.ReportSamples.thin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.BodyElementType;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.exchange.ReportContents;
import org.southsouth.readiness.core.exchange.ReportFormat;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.report.HostileTexts;
import org.southsouth.readiness.report.Reports;
import org.southsouth.readiness.report.figure.FigureSamples;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

class DocxDocumentsTest {
    @Test
    void under_the_title_stands_who_validated_it_or_that_nobody_has() throws IOException {
        assertThat(styled(scorecard(entry("KHM", "2026", good())), "Notice"))
                .contains("Draft. These answers are not validated. They may still change.");
        assertThat(styled(scorecard(signed(entry("KHM", "2026", good()))), "Notice"))
                .contains(
                        "Validated 14 Oct 2026 by Ana Silva (chair) and Ben Okello (Customs). Code: 04HM-ASW9-NF6Y-Y093. The answers are locked.",
                        "Reservations: Two carriers hold that the form is not in use yet.");
    }

    /** A name and a signature, by hand: 11 mm or more, and no other table is so high. */
    @Test
    void the_lines_to_sign_on_have_room_for_a_signature() throws IOException {
        List<Integer> heights = scorecard(entry("KHM", "2026", good())).getTables().stream()
                .flatMap(table -> table.getRows().stream())
                .map(XWPFTableRow::getHeight)
                .filter(height -> height > 0)
                .toList();
        // The country and its two pillars.
        assertThat(heights).hasSize(3).allMatch(height -> height >= 623);
    }

    @Test
    void a_scorecard_has_real_headings_in_the_order_of_the_report() throws IOException {
        XWPFDocument document = scorecard(entry("KHM", "2026", good()));

        assertThat(styled(document, "Heading1"))
                .containsExactly(
                        "Where it stands",
                        "Profile by theme",
                        "How sure is this?",
                        "Possible first steps",
                        "With whom",
                        "What is strong",
                        "What is weak",
                        "What is not known yet, and whom to ask",
                        "Question by question",
                        "How the figures are made",
                        "Sign-off");
        assertThat(styled(document, "Heading2")).contains("Pillar A", "Pillar B", "Evidence", "What is to be agreed");
        assertThat(styled(document, "Heading3"))
                .containsExactly("Theme A-LAW", "Theme A-USE", "Theme B-NET", "Theme B-PAY");
        assertThat(styled(document, "Title")).containsExactly("Cambodia");
        assertThat(styled(document, "Verdict").get(0)).startsWith("Cambodia stands at 47 of 100");
        for (int level = 1; level <= 3; level++) {
            assertThat(document.getStyles()
                            .getStyle("Heading" + level)
                            .getCTStyle()
                            .getPPr()
                            .getOutlineLvl()
                            .getVal())
                    .isEqualTo(level - 1);
        }
    }

    @Test
    void every_question_stands_in_it_with_answer_points_and_grade() throws IOException {
        XWPFDocument document = scorecard(entry("KHM", "2026", good()));

        for (Question question : small().questions()) {
            assertThat(rows(document)).as(question.id().value()).anyMatch(row -> row.contains(question.title()));
        }
        assertThat(rows(document)).anyMatch(row -> row.matches("(?s).*Title of A-LAW-1.*Level 3.*75.*A.*"));
        assertThat(rows(document)).anyMatch(row -> row.contains("First line\nsecond"));
    }

    /** A row of one pillar stood alone on the second page. */
    @Test
    void a_table_of_few_rows_stays_on_one_page() throws IOException {
        XWPFDocument document = scorecard(entry("KHM", "2026", good()));
        XWPFTable totals = document.getTables().stream()
                .filter(table -> table.getText().contains("Overall, of 100"))
                .findFirst()
                .orElseThrow();

        int last = totals.getNumberOfRows() - 1;
        assertThat(last).isGreaterThan(1);
        for (int i = 1; i <= last; i++) {
            CTPPr properties =
                    totals.getRow(i).getCell(0).getParagraphArray(0).getCTP().getPPr();
            assertThat(properties != null && properties.isSetKeepNext())
                    .as("row " + i)
                    .isEqualTo(i < last);
        }
    }

    /** Of use before a word processor has brought it up to date, which alone knows the pages. */
    @Test
    void contents_link_to_every_chapter() throws IOException {
        XWPFDocument document = scorecard(entry("KHM", "2026", good()));

        XWPFParagraph contents = document.getParagraphs().stream()
                .filter(paragraph -> DocxStyle.CONTENTS.id().equals(paragraph.getStyle()))
                .findFirst()
                .orElseThrow();
        assertThat(contents.getCTP().xmlText()).contains(" TOC ", "dirty=");
        List<String> anchors = contents.getCTP().getHyperlinkList().stream()
                .map(link -> link.getAnchor())
                .toList();
        List<String> marked = document.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getCTP().getBookmarkStartList().stream())
                .map(bookmark -> bookmark.getName())
                .toList();
        assertThat(anchors).isEqualTo(marked).hasSameSizeAs(styled(document, "Heading1"));
        assertThat(contents.getText()).contains("Question by question", "How the figures are made");
    }

    @Test
    void the_file_says_its_language_and_which_faces_may_stand_in() throws Exception {
        XWPFDocument document = scorecard(entry("KHM", "2026", good()));

        String defaults = document.getStyle().getDocDefaults().xmlText();
        assertThat(defaults).contains("w:lang w:val=\"en\"", "w:eastAsia=\"Noto Sans SC\"", "w:cs=\"Vazirmatn\"");
        assertThat(document.getPackage().getParts())
                .filteredOn(part -> part.getPartName().getName().equals("/word/fontTable.xml"))
                .singleElement()
                .satisfies(part -> assertThat(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                        .contains("Segoe UI", "Microsoft YaHei", "Arial"));
    }

    @Test
    void every_paragraph_has_a_style_that_an_office_can_change() throws IOException {
        XWPFDocument document = scorecard(entry("KHM", "2026", good()));

        assertThat(paragraphs(document)).isNotEmpty().allSatisfy(paragraph -> {
            assertThat(paragraph.getStyle()).isNotNull();
            assertThat(document.getStyles().getStyle(paragraph.getStyle())).isNotNull();
        });
        assertThat(List.of(DocxStyle.values()))
                .allSatisfy(style -> assertThat(
                                document.getStyles().getStyle(style.id()).getName())
                        .isEqualTo(style.label()));
    }

    /** A4 leaves 174 mm between the margins; no chart is wider. */
    @Test
    void charts_are_pictures_that_say_what_they_show_and_a_table_follows() throws IOException {
        XWPFDocument document = scorecard(entry("KHM", "2026", good()));

        assertThat(document.getAllPictures())
                .hasSize(2)
                .allMatch(picture -> picture.getFileName().endsWith(".png") && picture.getData().length > 10_000);
        List<XWPFParagraph> charts = document.getParagraphs().stream()
                .filter(paragraph -> DocxStyle.CHART.id().equals(paragraph.getStyle()))
                .toList();
        assertThat(charts).hasSize(2).allSatisfy(paragraph -> {
            CTInline inline =
                    paragraph.getRuns().get(0).getCTR().getDrawingArray(0).getInlineArray(0);
            assertThat(inline.getDocPr().getDescr()).contains("Cambodia");
            assertThat(inline.getExtent().getCx() / 36_000.0).isBetween(80.0, 174.1);
            int place = document.getPosOfParagraph(paragraph);
            assertThat(document.getBodyElements().subList(place + 1, place + 3)).anyMatch(XWPFTable.class::isInstance);
        });
    }

    @Test
    void which_differences_hold_stands_in_it_as_picture_and_table() throws IOException {
        XWPFDocument document = comparison(List.of(entry("KHM", "2026", good()), entry("FJI", "2026", good())));

        assertThat(styled(document, "Heading1")).contains("Which differences hold?");
        assertThat(rows(document)).anyMatch(row -> row.contains("close"));
        assertThat(document.getAllPictures()).hasSize(2);
    }

    /** The first steps stay on one page: every row but the last goes with the next. */
    @Test
    void what_belongs_together_is_not_parted() throws IOException {
        XWPFTable steps = scorecard(FigureSamples.entry("KHM", "2026", 3, 0.05)).getTables().stream()
                .filter(table -> table.getText().contains("Possible first step"))
                .findFirst()
                .orElseThrow();
        List<Boolean> kept = steps.getRows().stream()
                .map(row ->
                        row.getCell(0).getParagraphArray(0).getCTP().getPPr().isSetKeepNext())
                .toList();

        assertThat(kept.subList(1, kept.size() - 1)).hasSizeGreaterThan(1).containsOnly(true);
        assertThat(kept.get(kept.size() - 1)).isFalse();
    }

    @Test
    void heads_come_again_on_every_page_and_no_row_is_split() throws IOException {
        for (XWPFDocument document :
                List.of(scorecard(entry("KHM", "2026", good())), comparison(List.of(entry("KHM", "2026", good()))))) {
            assertThat(document.getTables()).isNotEmpty();
            for (XWPFTable table : document.getTables()) {
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
                assertThat(table.getRows().size()).as("rows below the heads").isGreaterThan(1);
            }
        }
    }

    @Test
    void a_score_stands_on_the_colour_of_its_band_and_a_missing_one_on_none() throws IOException {
        XWPFDocument document = comparison(List.of(entry("KHM", "2026", good()), entry("RWA", "2026", thin())));

        // A spread of 75 is no score and has no colour.
        assertThat(cells(document, "75").stream().map(XWPFTableCell::getColor).filter(Objects::nonNull))
                .isNotEmpty()
                .containsOnly("0B3E52");
        assertThat(cells(document, "0")).extracting(XWPFTableCell::getColor).contains("D6E7ED");
        assertThat(cells(document, "–"))
                .isNotEmpty()
                .extracting(XWPFTableCell::getColor)
                .containsOnlyNulls();
    }

    private static List<XWPFTableCell> cells(XWPFDocument document, String text) {
        return document.getTables().stream()
                .flatMap(table -> table.getRows().stream())
                .flatMap(row -> row.getTableCells().stream())
                .filter(cell -> cell.getText().equals(text)
                        && Objects.equals(cell.getParagraphArray(0).getStyle(), DocxStyle.TABLE_CHIP.id()))
                .toList();
    }

    @Test
    void every_page_and_the_file_say_what_it_is_and_is_not() throws IOException {
        XWPFDocument document = scorecard(entry("KHM", "2026", thin()));

        assertThat(document.getHeaderList().get(0).getText()).contains("Cambodia 2026", "Provisional", "25 Nov 2026");
        assertThat(document.getFooterList().get(0).getText()).contains("not a ranking");
        assertThat(document.getFooterList().get(0).getParagraphArray(0).getCTP().xmlText())
                .contains("PAGE");
        assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("Cambodia 2026 · Scorecard");
        assertThat(document.getProperties()
                        .getCustomProperties()
                        .getProperty("State")
                        .getLpwstr())
                .isEqualTo("Provisional");
    }

    @Test
    void notes_stand_in_it_only_where_they_were_chosen() throws IOException {
        QuestionId law = new QuestionId("A-LAW-1");
        Answers noted = good().with(law, good().to(law).withNote("Ask Dara, not the minister"));
        Entry entry = entry("KHM", "2026", noted);

        assertThat(rows(scorecard(entry))).noneMatch(row -> row.contains("Dara"));
        assertThat(rows(read(reports().scorecard(entry, ReportFormat.DOCX, new ReportContents(true)))))
                .anyMatch(row -> row.contains("Ask Dara, not the minister"));
    }

    @Test
    void a_comparison_lies_across_and_puts_cautions_first() throws IOException {
        XWPFDocument document = comparison(List.of(entry("KHM", "2026", good()), entry("RWA", "2024", thin())));

        assertThat(styled(document, "Notice").get(0)).isEqualTo("Compare with care");
        assertThat(styled(document, "Heading1"))
                .startsWith("Theme by theme", "Overall, with likely range and open answers", "Where they differ most");
        assertThat(rows(document).get(0)).contains("Cambodia 2026", "Rwanda 2024");
        assertThat(page(document).getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
        assertThat(page(document).getW().toString()).isEqualTo("16838");
        assertThat(document.getHeaderList().get(0).getText()).contains("Not a ranking");
    }

    @Test
    void many_subjects_stand_in_rows_and_their_questions_are_summed_up() throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (String code : List.of("BRA", "CHN", "COL", "FJI", "GAB", "IDN", "KHM", "RWA", "URY")) {
            entries.add(entry(code, "2026", good()));
        }
        List<String> rows = rows(comparison(entries));

        assertThat(rows).anyMatch(row -> row.startsWith("Cambodia\nDraft|58|"));
        assertThat(rows).anyMatch(row -> row.matches("(?s)Title of A-LAW-1.*\\|75\\|75\\|75\\|9 of 9\\|0"));
    }

    @Test
    void paper_is_a4_and_letter_where_that_is_at_home() throws IOException {
        Messages american = Messages.in(Locale.US);
        Reports reports =
                new Reports(american, new Formats(american, ZoneOffset.UTC), () -> LocalDate.of(2026, 11, 25), "1");

        assertThat(page(scorecard(entry("KHM", "2026", good()))).getW().toString())
                .isEqualTo("11906");
        assertThat(page(read(reports.scorecard(entry("USA", "2026", good()), ReportFormat.DOCX)))
                        .getW()
                        .toString())
                .isEqualTo("12240");
    }

    private static CTPageSz page(XWPFDocument document) {
        return document.getDocument().getBody().getSectPr().getPgSz();
    }

    @Test
    void hostile_texts_are_text() throws IOException {
        for (String hostile : HostileTexts.all()) {
            byte[] bytes =
                    reports().scorecard(HostileTexts.entry(hostile), ReportFormat.DOCX, new ReportContents(true));
            XWPFDocument document = read(bytes);
            String expected = hostile.equals(HostileTexts.CONTROLS) ? HostileTexts.WITHOUT_CONTROLS : hostile;
            assertThat(rows(document)).as(expected).anyMatch(row -> row.contains(expected));
            // The only links and fields are those of the contents.
            assertThat(document.getDocument().xmlText().split("<w:hyperlink(?! w:anchor=\"_Toc\\d+\">)", -1))
                    .hasSize(1);
            assertThat(document.getDocument().xmlText().split("<w:instrText>(?! TOC )", -1))
                    .hasSize(1);
        }
    }

    @Test
    void an_assessment_without_any_answer_can_be_written() throws IOException {
        assertThat(rows(scorecard(entry("KHM", "2026", Answers.none())))).anyMatch(row -> row.contains("Not answered"));
    }

    private static List<String> styled(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static List<XWPFParagraph> paragraphs(XWPFDocument document) {
        List<XWPFParagraph> paragraphs = new ArrayList<>();
        for (IBodyElement element : document.getBodyElements()) {
            if (element.getElementType() == BodyElementType.PARAGRAPH) {
                paragraphs.add((XWPFParagraph) element);
            }
        }
        document.getTables()
                .forEach(table -> table.getRows()
                        .forEach(row -> row.getTableCells().forEach(cell -> paragraphs.addAll(cell.getParagraphs()))));
        return paragraphs;
    }

    /** The texts of each row of each table, between bars. */
    private static List<String> rows(XWPFDocument document) {
        return document.getTables().stream()
                .flatMap(table -> table.getRows().stream())
                .map(row -> row.getTableCells().stream()
                        .map(XWPFTableCell::getParagraphs)
                        .map(paragraphs ->
                                paragraphs.stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n")))
                        .collect(Collectors.joining("|")))
                .toList();
    }

    private static XWPFDocument scorecard(Entry entry) throws IOException {
        return read(reports().scorecard(entry, ReportFormat.DOCX));
    }

    private static XWPFDocument comparison(List<Entry> entries) throws IOException {
        return read(reports().comparison(Comparison.of(entries), ReportFormat.DOCX));
    }

    private static XWPFDocument read(byte[] bytes) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }
}
