package org.southsouth.readiness.core.evidence;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The first bytes of a file, by which it shows what it is, whatever its ending says. They are the ones that the formats
 * themselves give; kinds that are often taken for one another (pictures, old and new office files) are not told apart.
 */
public final class FileSignature {
    /** So many bytes say it; more do no harm. */
    public static final int BYTES = 1024;

    private static final String PACKED = "504b03";
    private static final String PACKED_EMPTY = "504b05";
    private static final String OFFICE = "d0cf11e0a1b11ae1";
    private static final String RICH_TEXT = "7b5c727466";

    private static final Map<FileKind, List<String>> BEGINNINGS = Map.of(
            FileKind.DOCUMENT, List.of(PACKED, OFFICE, RICH_TEXT),
            FileKind.SLIDES, List.of(PACKED, OFFICE),
            FileKind.PICTURE,
                    List.of("89504e47", "ffd8ff", "474946383", "49492a00", "4d4d002a", "49492b00", "424d", "52494646"),
            FileKind.ARCHIVE, List.of(PACKED, PACKED_EMPTY, "377abcaf271c", "526172211a07", "1f8b"));

    /** Programs of Windows, Linux and macOS, Java's classes, links of Windows, scripts, and pages with scripts. */
    private static final List<String> RUNNING =
            List.of("7f454c46", "feedface", "feedfacf", "cefaedfe", "cffaedfe", "cafebabe", "4c0000000114020", "2321");

    private static final List<String> PAGES = List.of("<!doctype html", "<html", "<script", "<svg", "<hta:", "<?xml");

    private final byte[] head;

    public FileSignature(byte[] head) {
        this.head = head.clone();
    }

    /** Whether it is what the ending of the name says, as far as a few bytes can tell. */
    public boolean fits(String name) {
        FileKind kind = FileKind.of(name);
        String ending = FileKind.ending(name);
        boolean isAlike = switch (kind) {
            case PDF -> text().contains("%PDF-");
            case TEXT -> isText();
            case TABLE -> ending.endsWith("sv") ? isText() : begins(PACKED) || begins(OFFICE);
            case PICTURE -> begins(kind) || hex(4, 8).equals("66747970");
            case ARCHIVE -> begins(kind) || ending.equals("tar");
            case DOCUMENT, SLIDES -> begins(kind);
            case OTHER -> false;
        };
        return isAlike && !isRunning();
    }

    /** Whether it is a program, a script or a page, which no attached file is. */
    public boolean isRunning() {
        String words = text().stripLeading().toLowerCase(Locale.ROOT);
        boolean isProgram = begins("4d5a") && !isText();
        return isProgram
                || RUNNING.stream().anyMatch(this::begins)
                || PAGES.stream().anyMatch(words::startsWith);
    }

    private boolean begins(FileKind kind) {
        return BEGINNINGS.getOrDefault(kind, List.of()).stream().anyMatch(this::begins);
    }

    private boolean begins(String digits) {
        return hex(0, (digits.length() + 1) / 2).startsWith(digits);
    }

    /** Of these bytes, small; empty where there are fewer. */
    private String hex(int from, int to) {
        return to > head.length ? "" : HexFormat.of().formatHex(head, from, to);
    }

    /** No text has a byte of 0, unless it is of two bytes a character and says so. */
    private boolean isText() {
        boolean isWide = Stream.of("fffe", "feff").anyMatch(this::begins);
        return isWide || text().indexOf(0) < 0;
    }

    /** A character for each byte. */
    private String text() {
        StringBuilder text = new StringBuilder(head.length);
        for (byte one : head) {
            text.append((char) (one & 0xFF));
        }
        return text.toString();
    }
}
