package org.southsouth.readiness.report.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.southsouth.readiness.report.model.MadeWording;
import org.southsouth.readiness.report.model.Phrase;
import org.southsouth.readiness.report.model.ReportHead;
import org.southsouth.readiness.report.model.SafeText;
import org.southsouth.readiness.report.paper.PaperTones;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** A document being written, paragraph by paragraph. Closed without being read it leaves nothing behind. */
final class Manuscript implements AutoCloseable {
    private static final String STATE = "State";

    private final XWPFDocument document = new XWPFDocument();
    private final PaperTones tones = new PaperTones();
    private final Messages messages;
    private final Formats formats;
    private final ReportHead head;
    private final Sheet sheet;
    private final Contents contents = new Contents();

    Manuscript(Messages messages, Formats formats, ReportHead head, boolean isLandscape) {
        this.messages = messages;
        this.formats = formats;
        this.head = head;
        this.sheet = Sheet.of(messages.getLocale(), isLandscape);
        DocxStyles.add(document, tones, messages.getLocale());
        FontTable.add(document);
        page();
    }

    Messages messages() {
        return messages;
    }

    ReportHead head() {
        return head;
    }

    PaperTones tones() {
        return tones;
    }

    /** Between the margins, in twentieths of a point. */
    int width() {
        return sheet.width() - 2 * sheet.side();
    }

    /** What stands on every page, and in the properties of the file: what it is, its state, its date, what it is not. */
    void margins(String kind, String state) {
        XWPFParagraph top = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        write(top, DocxStyle.HEADER, "");
        bold(top, head.title());
        plain(top, " · " + kind + "\t");
        bold(top, state);
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
        core.setTitle(SafeText.of(head.title() + " · " + kind));
        core.setCreator(messages.getString("common.app.name"));
        core.setDescription(String.join(" ", head.notices()));
        core.setContentStatus(state);
        core.getUnderlyingProperties().setLanguageProperty(messages.getLocale().toLanguageTag());
        core.setCreated(
                Optional.of(Date.from(head.edition().madeOn().atStartOfDay().toInstant(ZoneOffset.UTC))));
        properties.getCustomProperties().addProperty(STATE, state);
    }

    /** What comes after the tab ends where the text does. */
    private void endAtMargin(XWPFParagraph paragraph) {
        CTTabStop stop = paragraph.getCTP().getPPr().addNewTabs().addNewTab();
        stop.setVal(STTabJc.END);
        stop.setPos(BigInteger.valueOf(width()));
    }

    /** Nothing where the text is empty. */
    void paragraph(DocxStyle style, String text) {
        if (!text.isBlank()) {
            XWPFParagraph paragraph = document.createParagraph();
            write(paragraph, style, text);
            contents.note(paragraph, style, text);
        }
    }

    /** Here stand the headings of what follows, each a link; a word processor adds the pages when it brings fields up to date. */
    void contents() {
        paragraph(DocxStyle.CONTENTS_TITLE, messages.getString("print.contents"));
        contents.standIn(empty(DocxStyle.CONTENTS));
    }

    /** For what is not text. */
    XWPFParagraph empty(DocxStyle style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style.id());
        return paragraph;
    }

    /** At the top of a new page. */
    void onNewPage(DocxStyle style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setPageBreak(true);
        write(paragraph, style, text);
        contents.note(paragraph, style, text);
    }

    /** Sentences with what was filled into them in bold. */
    void phrases(DocxStyle style, List<Phrase> phrases) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style.id());
        for (Phrase phrase : phrases) {
            for (Phrase.Run run : phrase.runs()) {
                if (run.isFilledIn()) {
                    bold(paragraph, run.text());
                } else {
                    plain(paragraph, run.text());
                }
            }
            plain(paragraph, " ");
        }
    }

    /** A word in bold, then what is said of it. */
    void item(DocxStyle style, String keyword, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style.id());
        bold(paragraph, keyword);
        plain(paragraph, text);
    }

    /** The shares of the columns add up to 1. */
    TablePen table(List<DocxColumn> columns) {
        return new TablePen(this, document, columns);
    }

    void write(XWPFParagraph paragraph, DocxStyle style, String text) {
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
        contents.write();
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
