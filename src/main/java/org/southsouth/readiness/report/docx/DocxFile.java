package org.southsouth.readiness.report.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.southsouth.readiness.core.chart.BandSteps;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.report.document.Document;
import org.southsouth.readiness.report.document.RichText.Run;
import org.southsouth.readiness.report.model.MadeWording;
import org.southsouth.readiness.report.model.ReportHead;
import org.southsouth.readiness.report.model.SafeText;
import org.southsouth.readiness.report.paper.PaperTones;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** A document being written, paragraph by paragraph. Closed without being read it leaves nothing behind. */
final class DocxFile implements AutoCloseable {
    private static final String STATE = "State";
    private static final String SWATCH = "\u00A0\u00A0\u00A0";

    private final XWPFDocument document = new XWPFDocument();
    private final PaperTones tones = new PaperTones();
    private final Messages messages;
    private final Formats formats;
    private final Document contents;
    private final Sheet sheet;
    private final BandSteps steps;
    private final Contents listed = new Contents();

    DocxFile(Messages messages, Formats formats, Document contents) {
        this.messages = messages;
        this.formats = formats;
        this.contents = contents;
        this.sheet = Sheet.of(messages.getLocale(), contents.isWide());
        this.steps = new BandSteps(contents.head().bands());
        DocxStyles.add(document, tones, messages.getLocale());
        FontTable.add(document);
        page();
        margins(contents.head());
    }

    XWPFDocument document() {
        return document;
    }

    PaperTones tones() {
        return tones;
    }

    /** Between the margins, in twentieths of a point. */
    int width() {
        return sheet.width() - 2 * sheet.side();
    }

    /** What stands on every page, and in the properties of the file: what it is, its state, its date, what it is not. */
    private void margins(ReportHead head) {
        Optional<Document.State> state = contents.state();
        XWPFParagraph top = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        write(top, DocxStyle.HEADER, "");
        bold(top, head.title());
        plain(top, " · " + contents.kind() + "\t");
        bold(top, state.map(this::words).orElse(contents.note()));
        plain(top, " · " + new MadeWording(messages, formats).date(head.edition()));
        endAtMargin(top);
        XWPFParagraph bottom = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        write(bottom, DocxStyle.FOOTER, String.join(" ", head.notices()) + "\t");
        endAtMargin(bottom);
        CTSimpleField page = bottom.getCTP().addNewFldSimple();
        page.setInstr("PAGE");
        page.addNewR().addNewRPr().addNewB();
        POIXMLProperties properties = document.getProperties();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(SafeText.of(contents.title()));
        core.setCreator(messages.getString("common.app.name"));
        core.setDescription(String.join(" ", head.notices()));
        String word = state.map(Document.State::word).orElse(contents.note());
        core.setContentStatus(word);
        core.getUnderlyingProperties().setLanguageProperty(messages.getLocale().toLanguageTag());
        core.setCreated(
                Optional.of(Date.from(head.edition().madeOn().atStartOfDay().toInstant(ZoneOffset.UTC))));
        properties.getCustomProperties().addProperty(STATE, word);
    }

    private String words(Document.State state) {
        return state.depth().isEmpty() ? state.word() : messages.get("report.state.depth", state.word(), state.depth());
    }

    /** What comes after the tab ends where the text does. */
    private void endAtMargin(XWPFParagraph paragraph) {
        CTTabStop stop = paragraph.getCTP().getPPr().addNewTabs().addNewTab();
        stop.setVal(STTabJc.END);
        stop.setPos(BigInteger.valueOf(width()));
    }

    /** Here stand the headings of what follows, each a link; a word processor adds the pages when it brings fields up to date. */
    void contents() {
        listed.standIn(paragraph(DocxStyle.CONTENTS));
    }

    /** Remembers what may stand in the contents. */
    void note(XWPFParagraph paragraph, DocxStyle style, String text) {
        listed.note(paragraph, style, text);
    }

    XWPFParagraph paragraph(DocxStyle style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style.id());
        return paragraph;
    }

    /** A stretch of text as it looks. */
    void run(XWPFParagraph paragraph, Run run) {
        XWPFRun made = paragraph.createRun();
        switch (run.look()) {
            case STRONG, GRADE -> made.setBold(true);
            case MUTED -> made.setColor(tones.hex(Tone.MUTED));
            case CARE -> made.setColor(tones.hex(Tone.CARE));
            case SCORE -> coloured(made, run.figure());
            case COLOUR -> {
                coloured(made, run.figure());
                made.setText(SWATCH);
            }
            case PLAIN, NAME, NO_SCORE, BOX -> {}
        }
        set(made, run.text());
    }

    /** On the colour of its band; a missing figure has none. */
    private void coloured(XWPFRun run, double figure) {
        if (!Double.isNaN(figure)) {
            int band = steps.band(figure);
            run.setBold(true);
            run.setColor(tones.hex(steps.ink(band)));
            CTShd shade = run.getCTR().isSetRPr()
                    ? run.getCTR().getRPr().addNewShd()
                    : run.getCTR().addNewRPr().addNewShd();
            shade.setVal(STShd.CLEAR);
            shade.setFill(tones.hex(steps.fill(band)));
        }
    }

    /** The colour of the band of a figure, for what lies below it. */
    String fill(double figure) {
        return tones.hex(steps.fill(steps.band(figure)));
    }

    String ink(double figure) {
        return tones.hex(steps.ink(steps.band(figure)));
    }

    private static void write(XWPFParagraph paragraph, DocxStyle style, String text) {
        paragraph.setStyle(style.id());
        plain(paragraph, text);
    }

    private static void bold(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        run.setBold(true);
        set(run, text);
    }

    private static void plain(XWPFParagraph paragraph, String text) {
        if (!text.isEmpty()) {
            set(paragraph.createRun(), text);
        }
    }

    /** Line ends and tabs are marks of their own in a document. */
    static void set(XWPFRun run, String text) {
        String[] lines = SafeText.of(text).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            String[] parts = lines[i].split("\t", -1);
            for (int part = 0; part < parts.length; part++) {
                if (part > 0) {
                    run.addTab();
                }
                if (!parts[part].isEmpty()) {
                    run.setText(parts[part]);
                }
            }
        }
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(sheet.width()));
        size.setH(BigInteger.valueOf(sheet.height()));
        if (sheet.width() > sheet.height()) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(sheet.side()));
        margins.setRight(BigInteger.valueOf(sheet.side()));
        margins.setTop(BigInteger.valueOf(sheet.end()));
        margins.setBottom(BigInteger.valueOf(sheet.end()));
        margins.setHeader(BigInteger.valueOf(sheet.end() / 2));
        margins.setFooter(BigInteger.valueOf(sheet.end() / 2));
    }

    byte[] bytes() {
        listed.write();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            document.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
