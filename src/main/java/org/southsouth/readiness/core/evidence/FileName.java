package org.southsouth.readiness.core.evidence;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names that are nothing but names on every system: without folders, without characters that no system shows or some system
 * forbids, without marks that turn the direction of what follows, and none that stands for a device.
 */
public final class FileName {
    /** Some systems count characters, some bytes: 255 of either, and room is left for a number before it. */
    private static final int CHARACTERS = 120;

    private static final int LONGEST_ENDING = 16;
    private static final String FORBIDDEN = "<>:\"/\\|?*";
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|conin\\$|conout\\$|clock\\$|(com|lpt)[0-9¹²³])(\\..*)?");
    private static final Pattern WHITE = Pattern.compile("[\\s\\p{Z}]+");

    private FileName() {}

    /** The last part of a path, whichever way its parts are divided. */
    public static String last(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    /**
     * The last part of a path, to be read by people: in one line, without what no system shows and without marks that turn
     * the direction of what follows, which could show another ending than the file has.
     */
    public static String shown(String path) {
        StringBuilder kept = new StringBuilder();
        last(path).codePoints().filter(FileName::isShown).forEach(kept::appendCodePoint);
        return WHITE.matcher(kept).replaceAll(" ").strip();
    }

    private static boolean isShown(int character) {
        int type = Character.getType(character);
        boolean isControl = type == Character.CONTROL && "\t\n\f\r".indexOf(character) < 0;
        return type != Character.FORMAT && !isControl;
    }

    public static boolean isSafe(String name) {
        return !name.isEmpty() && name.equals(safe(name));
    }

    /** The nearest safe name; never empty. What is safe stays as it is. */
    public static String safe(String name) {
        StringBuilder kept = new StringBuilder();
        last(name).codePoints().forEach(character -> append(kept, character));
        String safe = bare(WHITE.matcher(kept).replaceAll(" "));
        if (safe.codePointCount(0, safe.length()) > CHARACTERS || bytes(safe) > 2 * CHARACTERS) {
            safe = bare(cut(safe));
        }
        // Also a name that is only points, or only an ending: it would be hidden, or the folder above.
        if (DEVICE.matcher(safe.toLowerCase(Locale.ROOT)).matches() || safe.isEmpty()) {
            return "_" + safe;
        }
        return safe;
    }

    private static void append(StringBuilder kept, int character) {
        if (!isShown(character)) {
            return;
        }
        boolean isHalf = Character.getType(character) == Character.SURROGATE;
        kept.appendCodePoint(isHalf || FORBIDDEN.indexOf(character) >= 0 ? '_' : character);
    }

    /** Windows takes points and spaces away from the end, and so another ending would count; one before hides the file. */
    private static String bare(String name) {
        int from = 0;
        int to = name.length();
        while (from < to && isEdge(name.charAt(from))) {
            from++;
        }
        while (to > from && isEdge(name.charAt(to - 1))) {
            to--;
        }
        return name.substring(from, to);
    }

    private static boolean isEdge(char character) {
        return character == '.' || character == ' ';
    }

    /** The ending stays. */
    private static String cut(String name) {
        int point = name.lastIndexOf('.');
        String ending = point < 0 || name.length() - point > LONGEST_ENDING ? "" : name.substring(point);
        StringBuilder kept = new StringBuilder();
        int count = ending.length();
        int room = 2 * CHARACTERS - bytes(ending);
        for (int at = 0; at < name.length() && count < CHARACTERS; count++) {
            int character = name.codePointAt(at);
            room -= bytes(character);
            if (room < 0) {
                break;
            }
            kept.appendCodePoint(character);
            at += Character.charCount(character);
        }
        return bare(kept.toString()) + ending;
    }

    private static int bytes(String text) {
        return text.codePoints().map(FileName::bytes).sum();
    }

    /** In UTF-8. */
    private static int bytes(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }
}
