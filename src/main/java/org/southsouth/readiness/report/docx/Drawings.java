package org.southsouth.readiness.report.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.report.model.SafeText;
import org.southsouth.readiness.report.png.PngPicture;

/** Charts in a document: pictures of dots, since a word processor cannot be trusted with others. */
final class Drawings {
    private static final double EMU_A_MILLIMETRE = 36_000;
    private static final double TWIPS_A_MILLIMETRE = 1440 / 25.4;

    private final DocxFile file;
    private final PngPicture png = new PngPicture();
    private int count;

    Drawings(DocxFile file) {
        this.file = file;
    }

    /** In its own size, smaller where the text is narrower; what it shows is said to whoever cannot see it. */
    void picture(Picture picture) {
        double width = Math.min(picture.width(), file.width() / TWIPS_A_MILLIMETRE);
        double height = picture.height() * width / picture.width();
        XWPFParagraph paragraph = file.paragraph(DocxStyle.CHART);
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
}
