package org.southsouth.readiness.report.png;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import org.southsouth.readiness.report.model.SafeText;

/** An image as PNG that knows its size on paper. */
final class PngFile {
    private static final String PNG = "javax_imageio_png_1.0";

    private PngFile() {}

    /** Scale is dots in a millimetre; the texts stand by their keywords, which are those of the PNG specification. */
    static void write(BufferedImage image, double scale, Map<String, String> texts, OutputStream out)
            throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        IIOMetadata about = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), null);
        about.mergeTree(PNG, size(scale));
        if (!texts.isEmpty()) {
            about.mergeTree(PNG, texts(texts));
        }
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(new IIOImage(image, null, about));
        } finally {
            writer.dispose();
        }
    }

    private static IIOMetadataNode size(double scale) {
        String dots = Long.toString(Math.round(scale * 1000));
        IIOMetadataNode size = new IIOMetadataNode("pHYs");
        size.setAttribute("pixelsPerUnitXAxis", dots);
        size.setAttribute("pixelsPerUnitYAxis", dots);
        size.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode root = new IIOMetadataNode(PNG);
        root.appendChild(size);
        return root;
    }

    private static IIOMetadataNode texts(Map<String, String> texts) {
        IIOMetadataNode all = new IIOMetadataNode("iTXt");
        new TreeMap<>(texts).forEach((keyword, text) -> {
            IIOMetadataNode entry = new IIOMetadataNode("iTXtEntry");
            entry.setAttribute("keyword", keyword);
            entry.setAttribute("compressionFlag", "FALSE");
            entry.setAttribute("compressionMethod", "0");
            entry.setAttribute("languageTag", "");
            entry.setAttribute("translatedKeyword", "");
            entry.setAttribute("text", SafeText.of(text));
            all.appendChild(entry);
        });
        IIOMetadataNode root = new IIOMetadataNode(PNG);
        root.appendChild(all);
        return root;
    }
}
