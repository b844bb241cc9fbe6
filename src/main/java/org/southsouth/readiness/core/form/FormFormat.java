package org.southsouth.readiness.core.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a questionnaire can be written as to be filled in elsewhere. */
public enum FormFormat {
    /** A workbook, which can be read back. */
    XLSX,
    /** To print. */
    PDF,
    /** To change, and to print. */
    DOCX,
    /** For a phone, as ODK loads it; what comes of it can be read back. */
    XFORM,
    /** The same as a workbook, of which KoboToolbox makes the form. */
    XLSFORM;

    /** Of its files, without the dot. */
    public String ending() {
        return switch (this) {
            case XFORM -> "xml";
            case XLSFORM -> "xlsx";
            case XLSX, PDF, DOCX -> word();
        };
    }

    /** Filled in on a phone. */
    public boolean isForPhones() {
        return this == XFORM || this == XLSFORM;
    }

    /** The word of the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is called where it is offered. */
    public String messageKey() {
        return "form.format." + word();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(FormFormat::word).toList();
    }
}
