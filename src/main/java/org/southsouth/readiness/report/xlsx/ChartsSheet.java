package org.southsouth.readiness.report.xlsx;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.report.model.SafeText;
import org.southsouth.readiness.words.Messages;

/** Scores as native bars, which follow the cells that they are read from; what is missing has no bar. */
final class ChartsSheet {
    private static final int WIDTH_IN_COLUMNS = 10;
    private static final int FIRST_ROW = 3;
    /** Rows of the sheet for the axis and its figures. */
    private static final int EDGE = 4;

    private static final int GAP_IN_PERCENT = 50;
    private static final double STEP = 25;
    private static final double FULL = 100;
    private static final int LONGEST_LABEL = 60;

    private final Book book;
    private final Messages messages;

    /** One bar for each pair of a name and a figure, in order; NaN where there is no score. */
    record Bars(
            String sheet, CellRangeAddress names, CellRangeAddress figures, List<String> labels, List<Double> scores) {
        Bars {
            labels = List.copyOf(labels);
            scores = List.copyOf(scores);
        }
    }

    ChartsSheet(Book book) {
        this.book = book;
        this.messages = book.messages();
    }

    void write(Bars bars) {
        XlsxTable pen = book.sheet(messages.getString("report.xlsx.charts"));
        pen.nextRow().text(book.head().title(), Look.TITLE);
        pen.nextRow().text(messages.getString("report.xlsx.about.charts"));
        draw(book.canvas(pen), bars);
        book.printing().set(pen.sheet(), false, 1);
        pen.protect();
    }

    private void draw(XSSFDrawing canvas, Bars bars) {
        int end = FIRST_ROW + EDGE + bars.labels().size();
        XSSFChart chart = canvas.createChart(canvas.createAnchor(0, 0, 0, 0, 0, FIRST_ROW, WIDTH_IN_COLUMNS, end));
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis scores = chart.createValueAxis(AxisPosition.BOTTOM);
        // Names run from the top down, so their far end is the bottom.
        scores.setCrosses(AxisCrosses.MAX);
        scores.setCrossBetween(AxisCrossBetween.BETWEEN);
        scores.setMinimum(0);
        scores.setMaximum(FULL);
        scores.setMajorUnit(STEP);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, scores);
        data.setBarDirection(BarDirection.BAR);
        data.setVaryColors(false);
        data.setGapWidth(GAP_IN_PERCENT);
        series(data, bars);
        chart.plot(data);
    }

    private void series(XDDFBarChartData data, Bars bars) {
        XDDFChartData.Series series = data.addSeries(
                XDDFDataSourcesFactory.fromArray(
                        bars.labels().stream()
                                .map(label -> SafeText.of(label, LONGEST_LABEL))
                                .toArray(String[]::new),
                        bars.names().formatAsString(bars.sheet(), true)),
                XDDFDataSourcesFactory.fromArray(
                        bars.scores().stream()
                                .map(score -> Double.isNaN(score) ? null : score)
                                .toArray(Double[]::new),
                        bars.figures().formatAsString(bars.sheet(), true)));
        series.setTitle(messages.getString("report.head.score"), null);
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(book.rgb(Tone.SCORE_3))));
    }
}
