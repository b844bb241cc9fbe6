package org.southsouth.readiness.core.card;

import java.util.Locale;

/** What cards can be written as. */
public enum CardFormat {
    /** To print, and to circulate. */
    PDF,
    /** To edit. */
    DOCX,
    /** To be read as text, in Markdown. */
    MD,
    /** For this application on other computers, and for platforms that take offers and requests. */
    JSON;

    /** What a file's name ends with, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
