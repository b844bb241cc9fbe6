package org.southsouth.readiness.testing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** How much of two pictures looks the same, whatever a machine's fonts do to the edges of letters. */
public final class PictureSimilarity {
    private static final int BLOCK = 12;
    /** Of 255; the edges of letters move less than that over a block. */
    private static final double SAME = 12;

    private PictureSimilarity() {}

    /** The share of blocks of much the same colour, 0 to 1; 0 where one is missing or of another size. */
    public static double of(Path one, Path other) throws IOException {
        if (!Files.exists(one) || !Files.exists(other)) {
            return 0;
        }
        BufferedImage first = ImageIO.read(one.toFile());
        BufferedImage second = ImageIO.read(other.toFile());
        if (first.getWidth() != second.getWidth() || first.getHeight() != second.getHeight()) {
            return 0;
        }
        int blocks = 0;
        int same = 0;
        for (int y = 0; y + BLOCK <= first.getHeight(); y += BLOCK) {
            for (int x = 0; x + BLOCK <= first.getWidth(); x += BLOCK) {
                blocks++;
                same += Math.abs(grey(first, x, y) - grey(second, x, y)) < SAME ? 1 : 0;
            }
        }
        return (double) same / blocks;
    }

    private static double grey(BufferedImage picture, int left, int top) {
        long sum = 0;
        for (int y = top; y < top + BLOCK; y++) {
            for (int x = left; x < left + BLOCK; x++) {
                int rgb = picture.getRGB(x, y);
                sum += (rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255);
            }
        }
        return sum / (3.0 * BLOCK * BLOCK);
    }
}
