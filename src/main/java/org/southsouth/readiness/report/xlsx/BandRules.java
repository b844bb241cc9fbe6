package org.southsouth.readiness.report.xlsx;

import java.util.List;
import org.apache.poi.ss.usermodel.BorderFormatting;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.southsouth.readiness.core.chart.BandSteps;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.report.model.PlainDecimal;

/**
 * Colours by rules on the value, one for each band, so that a figure typed over changes its colour. The rules are
 * formulas since a plain "less than" takes an empty cell for 0, and a missing score would look like the lowest.
 */
final class BandRules {
    /** As {@code core.scoring} tells bands apart: to a billionth. */
    private static final int DECIMALS = 9;

    private final SXSSFSheet sheet;
    private final Looks looks;
    private final List<Band> bands;
    private final BandSteps steps;

    BandRules(SXSSFSheet sheet, Looks looks, List<Band> bands) {
        this.sheet = sheet;
        this.looks = looks;
        this.bands = bands;
        this.steps = new BandSteps(bands);
    }

    /** Takes at least one range; the first one's first cell is what the formulas name. */
    void add(List<CellRangeAddress> ranges) {
        SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule[] rules = new ConditionalFormattingRule[bands.size()];
        for (int band = 0; band < bands.size(); band++) {
            rules[band] = rule(formatting, band, firstCell(ranges.get(0)));
        }
        CellRangeAddress[] all = ranges.toArray(new CellRangeAddress[0]);
        // One at a time: a list of more than three is refused.
        for (ConditionalFormattingRule rule : rules) {
            formatting.addConditionalFormatting(all, rule);
        }
    }

    private ConditionalFormattingRule rule(SheetConditionalFormatting formatting, int band, String cell) {
        String value = "ROUND(" + cell + "," + DECIMALS + ")";
        boolean isLast = band == bands.size() - 1;
        String from = band == 0 && !isLast
                ? ""
                : "," + value + ">=" + PlainDecimal.of(bands.get(band).from());
        String end = isLast
                ? ""
                : "," + value + "<" + PlainDecimal.of(bands.get(band + 1).from());
        ConditionalFormattingRule rule =
                formatting.createConditionalFormattingRule("AND(ISNUMBER(" + cell + ")" + from + end + ")");
        PatternFormatting fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(looks.colour(steps.fill(band)));
        fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        BorderFormatting gap = rule.createBorderFormatting();
        gap.setBorderTop(BorderStyle.THIN);
        gap.setBorderBottom(BorderStyle.THIN);
        gap.setBorderLeft(BorderStyle.THIN);
        gap.setBorderRight(BorderStyle.THIN);
        gap.setTopBorderColor(looks.colour(Tone.PAPER));
        gap.setBottomBorderColor(looks.colour(Tone.PAPER));
        gap.setLeftBorderColor(looks.colour(Tone.PAPER));
        gap.setRightBorderColor(looks.colour(Tone.PAPER));
        FontFormatting font = rule.createFontFormatting();
        font.setFontColor(looks.colour(steps.ink(band)));
        return rule;
    }

    private static String firstCell(CellRangeAddress range) {
        return new CellRangeAddress(
                        range.getFirstRow(), range.getFirstRow(), range.getFirstColumn(), range.getFirstColumn())
                .formatAsString();
    }
}
