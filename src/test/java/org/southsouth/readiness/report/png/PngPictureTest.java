package org.southsouth.readiness.report.png;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.report.ReportSamples.entry;
import static org.southsouth.readiness.report.ReportSamples.good;
import static org.southsouth.readiness.report.ReportSamples.reports;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.chart.ChartTable;
import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.Point;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.chart.Type;
import org.southsouth.readiness.core.exchange.ReportFormat;
import org.southsouth.readiness.report.paper.PaperTones;
import org.w3c.dom.Element;

class PngPictureTest {
    private static final PaperTones TONES = new PaperTones();

    @Test
    void an_inch_is_three_hundred_dots_and_the_file_says_so() throws IOException {
        byte[] png = bytes(25.4, 50.8, List.of());
        assertThat(read(png).getWidth()).isEqualTo(300);
        assertThat(read(png).getHeight()).isEqualTo(600);
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
            ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
            reader.setInput(in);
            Element about = (Element) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
            Element size = (Element) about.getElementsByTagName("pHYs").item(0);
            assertThat(size.getAttribute("pixelsPerUnitXAxis")).isEqualTo("11811");
        }
    }

    @Test
    void areas_have_their_colour_and_what_is_left_free_is_white() throws IOException {
        BufferedImage image = read(bytes(20, 10, List.of(Mark.Area.box(0, 0, 10, 10, Tone.SCORE_4, null))));
        assertThat(rgb(image, 5, 5)).isEqualTo(TONES.of(Tone.SCORE_4).getRGB());
        assertThat(rgb(image, 15, 5)).isEqualTo(TONES.of(Tone.PAPER).getRGB());
    }

    @Test
    void text_ends_where_it_is_told_to() throws IOException {
        Mark.Words words = new Mark.Words(new Point(20, 8), "00000", Type.bold(20), Tone.INK, Mark.Align.END);
        BufferedImage image = read(bytes(40, 10, List.of(words)));
        assertThat(hasInk(image, 0, 20)).isTrue();
        assertThat(hasInk(image, 20, 40)).isFalse();
    }

    @Test
    void a_very_large_picture_stays_small_enough_to_open() throws IOException {
        BufferedImage image = read(bytes(270, 3000, List.of()));
        assertThat((long) image.getWidth() * image.getHeight()).isBetween(38_000_000L, 41_000_000L);
    }

    @Test
    void a_scorecard_is_one_picture_for_a_screen() throws IOException {
        BufferedImage image = read(reports().scorecard(entry("KHM", "2026", good()), ReportFormat.PNG));
        assertThat(image.getWidth()).isEqualTo(1080);
        assertThat(image.getHeight()).isEqualTo(1350);
    }

    private static byte[] bytes(double width, double height, List<Mark> marks) {
        return new PngPicture().bytes(new Picture(width, height, marks, "", new ChartTable(List.of(""), List.of())));
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(png)));
    }

    private static int rgb(BufferedImage image, double x, double y) {
        return image.getRGB((int) (x * 300 / 25.4), (int) (y * 300 / 25.4));
    }

    private static boolean hasInk(BufferedImage image, int from, int to) {
        for (int x = (int) (from * 300 / 25.4); x < Math.min(image.getWidth(), (int) (to * 300 / 25.4)); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                if ((image.getRGB(x, y) & 0xFF) < 0x80) {
                    return true;
                }
            }
        }
        return false;
    }
}
