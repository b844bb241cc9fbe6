package org.southsouth.readiness.report.pdf.text;

import java.lang.Character.UnicodeScript;

/**
 * The faces that the application brings, by what they are for. Each is read when the first text needs it and then kept, so
 * a document without Chinese never waits for the largest.
 */
enum Family {
    LATIN {
        @Override
        Face face(boolean isBold) {
            return isBold ? Latin.BOLD : Latin.REGULAR;
        }
    },
    ARABIC {
        @Override
        Face face(boolean isBold) {
            return isBold ? Arabic.BOLD : Arabic.REGULAR;
        }
    },
    KHMER {
        @Override
        Face face(boolean isBold) {
            return isBold ? Khmer.BOLD : Khmer.REGULAR;
        }
    },
    /** Has no bold face: a second one would double what the application weighs. */
    CHINESE {
        @Override
        Face face(boolean isBold) {
            return Chinese.REGULAR;
        }
    };

    /** Stands for what no face has; that of Latin has it. */
    static final int REPLACEMENT = 0xFFFD;

    abstract Face face(boolean isBold);

    boolean has(int codePoint) {
        return face(false).glyph(codePoint) != 0;
    }

    /** The family of its script where that has it, else the first that has it, else that of Latin, which has it not. */
    static Family of(int codePoint) {
        Family own = ofScript(codePoint);
        if (own.has(codePoint)) {
            return own;
        }
        for (Family family : values()) {
            if (family.has(codePoint)) {
                return family;
            }
        }
        return LATIN;
    }

    private static Family ofScript(int codePoint) {
        return switch (UnicodeScript.of(codePoint)) {
            case ARABIC -> ARABIC;
            case KHMER -> KHMER;
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> CHINESE;
            default -> LATIN;
        };
    }

    private static final class Latin {
        private static final Face REGULAR = Face.bundled("fonts/NotoSans_400Regular.ttf", 1);
        private static final Face BOLD = Face.bundled("fonts/NotoSans_700Bold.ttf", 1);
    }

    private static final class Arabic {
        private static final double LEADING = 1.12;
        private static final Face REGULAR = Face.bundled("fonts/Vazirmatn_400Regular.ttf", LEADING);
        private static final Face BOLD = Face.bundled("fonts/Vazirmatn_700Bold.ttf", LEADING);
    }

    private static final class Khmer {
        private static final double LEADING = 1.3;
        private static final Face REGULAR = Face.bundled("fonts/Battambang_400Regular.ttf", LEADING);
        private static final Face BOLD = Face.bundled("fonts/Battambang_700Bold.ttf", LEADING);
    }

    private static final class Chinese {
        private static final Face REGULAR = Face.bundled("fonts/NotoSansSC_400Regular.ttf", 1);
    }
}
