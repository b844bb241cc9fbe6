package org.southsouth.readiness.report.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFldChar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * A table of contents as a field: filled with the headings of the first level as links, so that it is of use before a word
 * processor has brought it up to date, which alone knows the pages.
 */
final class Contents {
    private static final String FIELD = " TOC \\o \"1-2\" \\h \\z \\u ";
    private static final String BOOKMARK = "_Toc";

    private final List<String> headings = new ArrayList<>();
    private Optional<XWPFParagraph> place = Optional.empty();

    /** Remembers and marks a heading of the first level that comes after the place of the contents. */
    void note(XWPFParagraph paragraph, DocxStyle style, String text) {
        if (style.outline() == 1 && place.isPresent()) {
            headings.add(text);
            BigInteger id = BigInteger.valueOf(headings.size());
            CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
            start.setId(id);
            start.setName(BOOKMARK + id);
            paragraph.getCTP().addNewBookmarkEnd().setId(id);
        }
    }

    void standIn(XWPFParagraph paragraph) {
        place = Optional.of(paragraph);
    }

    /** At the end, when all headings are there. */
    void write() {
        place.filter(paragraph -> !headings.isEmpty()).ifPresent(this::write);
    }

    private void write(XWPFParagraph paragraph) {
        mark(paragraph, STFldCharType.BEGIN).setDirty(true);
        paragraph.createRun().getCTR().addNewInstrText().setStringValue(FIELD);
        mark(paragraph, STFldCharType.SEPARATE);
        for (int i = 0; i < headings.size(); i++) {
            if (i > 0) {
                paragraph.createRun().addBreak();
            }
            CTHyperlink link = paragraph.getCTP().addNewHyperlink();
            link.setAnchor(BOOKMARK + (i + 1));
            DocxFile.set(new XWPFRun(link.addNewR(), (IRunBody) paragraph), headings.get(i));
        }
        mark(paragraph, STFldCharType.END);
    }

    private static CTFldChar mark(XWPFParagraph paragraph, STFldCharType.Enum type) {
        CTFldChar mark = paragraph.createRun().getCTR().addNewFldChar();
        mark.setFldCharType(type);
        return mark;
    }
}
