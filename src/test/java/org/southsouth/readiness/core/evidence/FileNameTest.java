package org.southsouth.readiness.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {
    @ParameterizedTest
    @ValueSource(strings = {"law.pdf", "Loi n° 5 (2024).docx", "电子商务法.pdf", "قانون.pdf", "a", "x.tar.gz", "com10.txt"})
    void a_name_that_is_only_a_name_stays(String name) {
        assertThat(FileName.isSafe(name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ../../etc/passwd | passwd
            C:\\Users\\dara\\law.pdf | law.pdf
            law\\u202Efdp.exe | lawfdp.exe
            law\\u0000.pdf | law.pdf
            law\\t2.pdf | law 2.pdf
            law.exe. . | law.exe
            law.exe\\u200B | law.exe
            law.exe\\u00A0 | law.exe
            .. | _
            .hidden | hidden
            a:b?c*d.pdf | a_b_c_d.pdf
            CON | _CON
            nul.pdf | _nul.pdf
            Com1.x | _Com1.x
            lpt\\u00B9 | _lpt\\u00B9
            half\\uD800.pdf | half_.pdf
            folder/ | _
            """)
    void anything_else_becomes_one(String name, String safe) {
        assertThat(FileName.safe(read(name))).isEqualTo(read(safe));
    }

    /** A name that turns its own end, or that has lines of its own, could say anything of the file. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            /home/dara/From "Lina": 5 of 7?.readiness | From "Lina": 5 of 7?.readiness
            fdp.ssenidaer\\u202Esuffix.readiness | fdp.ssenidaersuffix.readiness
            a\\u000A2 new, 1 changed.readiness | a 2 new, 1 changed.readiness
            a\\u0007b\\u200B.readiness | ab.readiness
            قانون.readiness | قانون.readiness
            """)
    void a_name_is_shown_in_one_line_without_marks_that_turn_it(String path, String shown) {
        assertThat(FileName.shown(read(path))).isEqualTo(shown);
    }

    private static String read(String escaped) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            boolean isCode = escaped.startsWith("\\u", i);
            boolean isTab = escaped.startsWith("\\t", i);
            text.append(
                    isCode
                            ? (char) Integer.parseInt(escaped.substring(i + 2, i + 6), 16)
                            : isTab ? '\t' : escaped.charAt(i));
            i += isCode ? 5 : isTab ? 1 : 0;
        }
        return text.toString();
    }

    @Test
    void a_long_name_is_cut_and_keeps_its_ending() {
        assertThat(FileName.safe("a".repeat(300) + ".pdf")).hasSize(120).endsWith("a.pdf");
        assertThat(FileName.safe("电".repeat(300) + ".pdf"))
                .endsWith("电.pdf")
                .satisfies(name ->
                        assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(240));
        assertThat(FileName.safe("a.".repeat(300))).hasSizeLessThanOrEqualTo(120);
    }

    @Property
    void whatever_it_was_what_comes_is_safe(@ForAll String name) {
        assertThat(FileName.isSafe(FileName.safe(name))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.exe",
                "a.pdf.BAT",
                "a.exe.",
                "a.ex\u200be",
                "a.docm",
                "a.lnk",
                "a.js",
                "x/a.vbs",
                "a.desktop",
                "a.hta",
                "a.svg",
                "a.HTML",
                "a.ps1 ",
                "a.jar",
                "a.msi",
                "a.sh",
                "a.com",
                "a.scr",
                "a.cmd",
                "a.pptm",
                "a.xlsm",
                "a.rdp",
                "a.theme",
                "a.udl",
                "a.asx",
                "a.xbap",
                "a.ade",
                "a.adp",
                "a.msu",
                "a.shb",
                "a.shs",
                "a.prg",
                "a.elf",
                "a.ahk",
                "a.air",
                "a.crx",
                "a.xpi",
                "a.kts",
                "a.whatever comes next",
                "pdf",
                "letter"
            })
    void what_is_not_known_to_be_harmless_is_refused(String name) {
        assertThat(FileKind.isAllowed(name)).isFalse();
    }

    @Test
    void kinds_are_read_from_the_ending() {
        assertThat(FileKind.of("Law.PDF")).isEqualTo(FileKind.PDF);
        assertThat(FileKind.of("a.b.xlsx")).isEqualTo(FileKind.TABLE);
        assertThat(FileKind.of("letter")).isEqualTo(FileKind.OTHER);
        assertThat(FileKind.isAllowed("Law.PDF")).isTrue();
    }
}
