package org.southsouth.readiness.report.docx;

import java.math.BigInteger;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.southsouth.readiness.report.paper.PaperTones;

/** Puts the named styles into a document. */
final class DocxStyles {
    private static final String BASE = "Normal";

    private final XWPFStyles styles;
    private final PaperTones tones;
    private final Locale language;

    private DocxStyles(XWPFStyles styles, PaperTones tones, Locale language) {
        this.styles = styles;
        this.tones = tones;
        this.language = language;
    }

    static void add(XWPFDocument document, PaperTones tones, Locale language) {
        DocxStyles sheet = new DocxStyles(document.createStyles(), tones, language);
        sheet.base();
        for (DocxStyle style : DocxStyle.values()) {
            sheet.add(style);
        }
    }

    private void base() {
        CTFonts face = CTFonts.Factory.newInstance();
        face.setAscii(FontTable.LATIN);
        face.setHAnsi(FontTable.LATIN);
        face.setCs(FontTable.ARABIC);
        face.setEastAsia(FontTable.CHINESE);
        styles.setDefaultFonts(face);
        // So that a spelling check takes the language of the report and not that of the reader.
        styles.setSpellingLanguage(language.toLanguageTag());
        styles.setEastAsia("zh-CN");
        CTStyle normal = named(BASE, BASE);
        normal.setDefault(true);
        normal.addNewRPr().addNewSz().setVal(BigInteger.valueOf(DocxStyle.BODY.halfPoints()));
        styles.addStyle(new XWPFStyle(normal));
    }

    private void add(DocxStyle style) {
        CTStyle made = named(style.id(), style.label());
        made.addNewBasedOn().setVal(BASE);
        CTPPrGeneral paragraph = made.addNewPPr();
        if (style.isKeptWithNext()) {
            paragraph.addNewKeepNext();
            paragraph.addNewKeepLines();
        }
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(style.before()));
        spacing.setAfter(BigInteger.valueOf(style.after()));
        spacing.setLine(BigInteger.valueOf(style.leading()));
        spacing.setLineRule(STLineSpacingRule.AT_LEAST);
        if (style.isFigure()) {
            paragraph.addNewJc().setVal(STJc.RIGHT);
        }
        if (style.isCentred()) {
            paragraph.addNewJc().setVal(STJc.CENTER);
        }
        if (style.outline() > 0) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(style.outline() - 1L));
        }
        CTRPr run = made.addNewRPr();
        if (style.isBold()) {
            run.addNewB();
        }
        run.addNewColor().setVal(tones.hex(style.tone()));
        run.addNewSz().setVal(BigInteger.valueOf(style.halfPoints()));
        styles.addStyle(new XWPFStyle(made));
    }

    private static CTStyle named(String id, String label) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(label);
        style.addNewQFormat();
        return style;
    }
}
