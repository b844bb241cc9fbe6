package org.southsouth.readiness.core.backup;

import java.util.List;
import java.util.Locale;

/** The name of a copy of everything: it ends as the files of the database do, whatever was typed over the name that was suggested. */
public final class CopyName {
    private static final String ENDING = ".mv.db";

    private CopyName() {}

    /** With what is missing of the ending; the folder stays as it is. */
    public static String whole(String file) {
        String lower = file.toLowerCase(Locale.ROOT);
        if (lower.endsWith(ENDING)) {
            return file;
        }
        for (String part : List.of(".mv", ".db", ".")) {
            if (lower.endsWith(part)) {
                return file.substring(0, file.length() - part.length()) + ENDING;
            }
        }
        return file + ENDING;
    }
}
