import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/**
 * Draws the application's icon in the accent of its light theme: four bars, one a pillar, rising in the order of what is
 * known of them, under an open ring. {@code java Icon.java FOLDER} writes PNG in every size, the .ico of Windows and the
 * .icns of macOS; begun in the repository's folder.
 */
final class Icon {
    private static final Path TOKENS = Path.of("src/main/resources/org/southsouth/readiness/theme/tokens-light.css");
    private static final Pattern ACCENT = Pattern.compile("-ec-accent:\\s*#([0-9A-Fa-f]{6})");
    private static final List<Integer> SIZES = List.of(16, 32, 48, 64, 128, 256, 512);
    private static final double[] BARS = {0.26, 0.42, 0.34, 0.54};
    /** What macOS calls a PNG of such a size in an .icns. */
    private static final Map<Integer, String> APPLE =
            Map.of(16, "icp4", 32, "icp5", 64, "icp6", 128, "ic07", 256, "ic08", 512, "ic09");

    private Icon() {}

    public static void main(String[] arguments) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Matcher accent = ACCENT.matcher(Files.readString(TOKENS));
        if (!accent.find()) {
            throw new IllegalStateException("no accent in " + TOKENS);
        }
        Color color = new Color(Integer.parseInt(accent.group(1), 16));
        Map<Integer, byte[]> pictures = new LinkedHashMap<>();
        for (int size : SIZES) {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(draw(size, color), "png", png);
            pictures.put(size, png.toByteArray());
            Files.write(folder.resolve("readiness-" + size + ".png"), png.toByteArray());
        }
        Files.write(folder.resolve("readiness.ico"), ico(pictures));
        Files.write(folder.resolve("readiness.icns"), icns(pictures));
    }

    private static BufferedImage draw(int size, Color accent) {
        BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(size, size);
        pen.setColor(accent);
        pen.fill(new RoundRectangle2D.Double(0.03, 0.03, 0.94, 0.94, 0.22, 0.22));
        pen.setColor(Color.WHITE);
        double width = 0.12;
        for (int bar = 0; bar < BARS.length; bar++) {
            double left = 0.2 + bar * 0.16;
            pen.fill(new RoundRectangle2D.Double(left, 0.8 - BARS[bar], width, BARS[bar], 0.04, 0.04));
        }
        Area ring = new Area(new Ellipse2D.Double(0.2, 0.17, 0.16, 0.16));
        ring.subtract(new Area(new Ellipse2D.Double(0.24, 0.21, 0.08, 0.08)));
        pen.fill(ring);
        pen.dispose();
        return picture;
    }

    /** A directory of pictures, little-endian, each a whole PNG; 256 is written as 0. */
    private static byte[] ico(Map<Integer, byte[]> pictures) {
        List<Integer> sizes = SIZES.stream().filter(size -> size <= 256).toList();
        int offset = 6 + 16 * sizes.size();
        int length = offset + sizes.stream().mapToInt(size -> pictures.get(size).length).sum();
        ByteBuffer file = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        file.putShort((short) 0).putShort((short) 1).putShort((short) sizes.size());
        for (int size : sizes) {
            file.put((byte) size).put((byte) size).put((byte) 0).put((byte) 0);
            file.putShort((short) 1).putShort((short) 32).putInt(pictures.get(size).length).putInt(offset);
            offset += pictures.get(size).length;
        }
        sizes.forEach(size -> file.put(pictures.get(size)));
        return file.array();
    }

    private static byte[] icns(Map<Integer, byte[]> pictures) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(body);
        for (int size : SIZES) {
            if (APPLE.containsKey(size)) {
                out.write(APPLE.get(size).getBytes(StandardCharsets.US_ASCII));
                out.writeInt(8 + pictures.get(size).length);
                out.write(pictures.get(size));
            }
        }
        ByteBuffer file = ByteBuffer.allocate(8 + body.size());
        file.put("icns".getBytes(StandardCharsets.US_ASCII)).putInt(8 + body.size()).put(body.toByteArray());
        return file.array();
    }
}
