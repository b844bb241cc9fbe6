package org.southsouth.readiness.report.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.report.figure.Figure;
import org.southsouth.readiness.report.model.SafeText;
import org.southsouth.readiness.report.png.PngPicture;

/** Charts in a document: pictures of dots, since a word processor cannot be trusted with others, and their tables. */
final class Drawings {
    private static final double EMU_A_MILLIMETRE = 36_000;
    private static final double TWIPS_A_MILLIMETRE = 1440 / 25.4;
    private static final double NAME_SHARE = 0.34;

    private final Manuscript manuscript;
    private final PngPicture png = new PngPicture();
    private int count;

    Drawings(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    /** In its own size, smaller where the text is narrower; what it shows is said to whoever cannot see it. */
    void picture(Picture picture) {
        double width = Math.min(picture.width(), manuscript.width() / TWIPS_A_MILLIMETRE);
        double height = picture.height() * width / picture.width();
        XWPFParagraph paragraph = manuscript.empty(DocxStyle.CHART);
        try {
            XWPFPicture placed = paragraph
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(png.bytes(picture)),
                            PictureType.PNG,
                            "chart-" + ++count + ".png",
                            (int) Math.round(width * EMU_A_MILLIMETRE),
                            (int) Math.round(height * EMU_A_MILLIMETRE));
            placed.getCTPicture().getNvPicPr().getCNvPr().setDescr(SafeText.of(picture.summary()));
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("not a picture", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        paragraph
                .getRuns()
                .get(0)
                .getCTR()
                .getDrawingArray(0)
                .getInlineArray(0)
                .getDocPr()
                .setDescr(SafeText.of(picture.summary()));
    }

    /** Under its title, with its figures as a table. */
    void chart(Figure figure) {
        manuscript.paragraph(DocxStyle.HEADING_1, figure.title());
        picture(figure.picture());
        List<String> heads = figure.picture().figures().heads();
        List<DocxColumn> columns = new ArrayList<>(List.of(DocxColumn.text(heads.get(0), NAME_SHARE)));
        double share = (1 - NAME_SHARE) / Math.max(1, heads.size() - 1);
        heads.subList(1, heads.size()).forEach(head -> columns.add(DocxColumn.figure(head, share)));
        TablePen table = manuscript.table(columns);
        for (List<String> row : figure.picture().figures().rows()) {
            table.nextRow().text(row.get(0));
            row.subList(1, row.size()).forEach(table::figure);
        }
    }
}
