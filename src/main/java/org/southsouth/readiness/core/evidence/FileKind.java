package org.southsouth.readiness.core.evidence;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a file is, as its ending says. Only what one of these names may be attached: a list of what is known to run
 * something would never be whole.
 */
public enum FileKind {
    PDF,
    DOCUMENT,
    TABLE,
    SLIDES,
    PICTURE,
    TEXT,
    ARCHIVE,
    /** Attached before there was a list; nothing new. */
    OTHER;

    private static final Map<FileKind, Set<String>> ENDINGS = Map.of(
            PDF, words("pdf"),
            DOCUMENT, words("doc docx odt rtf pages"),
            TABLE, words("xls xlsx ods csv tsv numbers"),
            SLIDES, words("ppt pptx odp key"),
            PICTURE, words("png jpg jpeg gif tif tiff bmp webp heic heif"),
            TEXT, words("txt md log json"),
            ARCHIVE, words("zip 7z rar tar gz"));

    public static FileKind of(String name) {
        String ending = ending(name);
        return Stream.of(values())
                .filter(kind -> ENDINGS.getOrDefault(kind, Set.of()).contains(ending))
                .findFirst()
                .orElse(OTHER);
    }

    /** Whether it may be attached as it is; anything else goes into a ZIP, where no double click runs it. */
    public static boolean isAllowed(String name) {
        return of(name) != OTHER;
    }

    /** After the last point, in small letters; empty where there is none. */
    public static String ending(String name) {
        String safe = FileName.safe(name);
        int point = safe.lastIndexOf('.');
        return point < 0 ? "" : safe.substring(point + 1).toLowerCase(Locale.ROOT);
    }

    /** The last part of a message key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Set<String> words(String words) {
        return Stream.of(words.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
