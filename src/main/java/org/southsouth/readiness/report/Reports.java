package org.southsouth.readiness.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.cooperation.Match;
import org.southsouth.readiness.core.cooperation.Matching;
import org.southsouth.readiness.core.exchange.AnswerSheet;
import org.southsouth.readiness.core.exchange.AssessmentSheet;
import org.southsouth.readiness.core.exchange.PlanSheet;
import org.southsouth.readiness.core.exchange.ReportContents;
import org.southsouth.readiness.core.exchange.ReportFormat;
import org.southsouth.readiness.core.exchange.ReportKind;
import org.southsouth.readiness.core.exchange.ReportWriter;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.robustness.DrawWatch;
import org.southsouth.readiness.core.robustness.RankRange;
import org.southsouth.readiness.core.robustness.Robustness;
import org.southsouth.readiness.report.csv.AnswersCsv;
import org.southsouth.readiness.report.csv.CoinrDocuments;
import org.southsouth.readiness.report.csv.ComparisonCsv;
import org.southsouth.readiness.report.csv.CsvDocuments;
import org.southsouth.readiness.report.csv.ListCsv;
import org.southsouth.readiness.report.csv.MatchCsv;
import org.southsouth.readiness.report.csv.RobustnessCsv;
import org.southsouth.readiness.report.csv.ScoresCsv;
import org.southsouth.readiness.report.datapackage.DataPackageDocuments;
import org.southsouth.readiness.report.document.DocumentReports;
import org.southsouth.readiness.report.docx.DocxDocuments;
import org.southsouth.readiness.report.figure.PosterReports;
import org.southsouth.readiness.report.figure.Posters;
import org.southsouth.readiness.report.html.HtmlDocuments;
import org.southsouth.readiness.report.json.JsonDocuments;
import org.southsouth.readiness.report.markdown.MarkdownDocuments;
import org.southsouth.readiness.report.model.ComparisonReporting;
import org.southsouth.readiness.report.model.MatchReporting;
import org.southsouth.readiness.report.model.PlanReporting;
import org.southsouth.readiness.report.model.ReportRenderer;
import org.southsouth.readiness.report.model.ReportStamp;
import org.southsouth.readiness.report.model.ScorecardReporting;
import org.southsouth.readiness.report.pdf.PdfDocuments;
import org.southsouth.readiness.report.png.PngPicture;
import org.southsouth.readiness.report.svg.SvgPicture;
import org.southsouth.readiness.report.xlsx.XlsxDocuments;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** Reports in one language. {@code today} is asked for each report; the version is that of the application. */
public final class Reports implements ReportWriter {
    private final Messages messages;
    private final Formats formats;
    private final Supplier<LocalDate> today;
    private final String version;

    public Reports(Messages messages, Formats formats, Supplier<LocalDate> today, String version) {
        this.messages = messages;
        this.formats = formats;
        this.today = today;
        this.version = version;
    }

    @Override
    public byte[] scorecard(AssessmentSheet sheet, ReportFormat format, ReportContents contents) {
        if (format == ReportFormat.ANSWERS) {
            Entry entry = sheet.entry();
            return answers(List.of(AnswerSheet.of(entry)), entry.scorecard().framework(), question -> true, contents);
        }
        return renderer(format, ReportKind.SCORECARD, contents)
                .scorecard(new ScorecardReporting(messages, formats).report(sheet, edition(), contents));
    }

    @Override
    public Optional<byte[]> comparison(
            Comparison comparison, ReportFormat format, ReportContents contents, DrawWatch watch) {
        if (format == ReportFormat.ANSWERS) {
            return Optional.of(answers(comparison.entries(), contents));
        }
        return new ComparisonReporting(messages, formats)
                .report(comparison, edition(), contents, watch)
                .filter(report -> watch.goesOn(1, 1))
                .map(renderer(format, ReportKind.SCORECARD, contents)::comparison);
    }

    @Override
    public byte[] plan(PlanSheet plan, ReportFormat format) {
        return renderer(format, ReportKind.PLAN, ReportContents.DEFAULT)
                .plan(new PlanReporting(messages, formats).report(plan, edition()));
    }

    @Override
    public byte[] matching(Matching matching, List<Action> plan, ReportFormat format) {
        return renderer(format, ReportKind.MATCH, ReportContents.DEFAULT)
                .matching(new MatchReporting(messages, formats).report(matching, edition(), plan));
    }

    @Override
    public byte[] scores(List<Entry> entries, OptionalInt decimals) {
        return ScoresCsv.of(entries, decimals);
    }

    @Override
    public byte[] comparisonTable(Comparison comparison, List<String> columns) {
        return ComparisonCsv.of(comparison, columns);
    }

    @Override
    public byte[] robustness(List<Entry> entries, Robustness robustness, List<Optional<RankRange>> ranks) {
        return RobustnessCsv.of(entries, robustness, ranks);
    }

    @Override
    public byte[] matches(List<Match> matches) {
        return MatchCsv.of(matches, messages);
    }

    @Override
    public byte[] answers(
            List<AnswerSheet> sheets, Framework framework, Predicate<Question> asked, ReportContents contents) {
        return AnswersCsv.of(sheets, framework, asked, contents);
    }

    /** In the order of the newest questionnaire among them; the others' questions that it does not have are left out. */
    private static byte[] answers(List<Entry> entries, ReportContents contents) {
        Framework framework = entries.get(entries.size() - 1).scorecard().framework();
        return AnswersCsv.of(entries.stream().map(AnswerSheet::of).toList(), framework, question -> true, contents);
    }

    @Override
    public byte[] assessments(List<AssessmentSummary> assessments) {
        return ListCsv.of(assessments);
    }

    private ReportStamp edition() {
        return new ReportStamp(today.get(), version);
    }

    /** The one place that knows which class writes a format. */
    private ReportRenderer renderer(ReportFormat format, ReportKind kind, ReportContents contents) {
        if (!format.holds(kind)) {
            throw new IllegalArgumentException(format + " holds no " + kind);
        }
        return switch (format) {
            case PDF -> PdfDocuments.whole(messages, formats);
            case BRIEF -> PdfDocuments.brief(messages, formats);
            case HTML -> new DocumentReports(messages, formats, new HtmlDocuments(messages, formats));
            case MD -> new DocumentReports(messages, formats, new MarkdownDocuments(messages, formats));
            case CSV -> new CsvDocuments(messages);
            case JSON -> new JsonDocuments();
            case XLSX -> new XlsxDocuments(messages, formats);
            case DOCX -> new DocumentReports(messages, formats, new DocxDocuments(messages, formats));
            case SVG ->
                new PosterReports(new Posters(messages, formats), new SvgPicture()::bytes, new SvgPicture()::bytes);
            case PNG ->
                new PosterReports(new Posters(messages, formats), new PngPicture()::screen, new PngPicture()::bytes);
            case COINR -> new CoinrDocuments();
            case DATAPACKAGE -> new DataPackageDocuments(messages, contents);
            case ANSWERS -> throw new IllegalArgumentException("no document: " + format);
        };
    }
}
