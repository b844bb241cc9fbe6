package org.southsouth.readiness.words;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CsvLinesTest {
    /** Without the carriage return, which the reader of this test takes for the end of a field where a quote follows. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("=+-@\t\n'\",;|!().A1 é中").ofMaxLength(6);
    }

    private static List<String> read(CsvLines lines) {
        List<CsvRecord> records =
                CsvReader.builder().ofCsvRecord(new String(lines.bytes(), StandardCharsets.UTF_8)).stream()
                        .toList();
        assertThat(records).hasSize(1);
        return records.get(0).getFields();
    }

    @Property
    void no_text_is_a_formula_and_none_is_changed_but_by_an_apostrophe(
            @ForAll("texts") String first, @ForAll("texts") String second) {
        List<String> cells =
                read(new CsvLines().word("id").text(first).word(second).endRow());
        assertThat(cells).hasSize(3);
        assertThat(cells.get(1)).isIn(first, "'" + first);
        assertThat(cells.get(2)).isIn(second, "'" + second);
        for (String cell : cells) {
            assertThat(cell).matches("(?s)|[^=+@\\-\t\r\n].*|[+-][0-9]+(\\.[0-9]+)?|-[\\p{L}\\p{N}._-]*");
        }
    }

    @Test
    void a_carriage_return_at_the_beginning_is_none() {
        assertThat(new String(new CsvLines().text("\r=1+1").endRow().bytes(), StandardCharsets.UTF_8))
                .isEqualTo("\"'\r=1+1\"\n");
    }

    @Test
    void a_plain_number_and_an_id_stay() {
        assertThat(read(new CsvLines()
                        .text("-1.5")
                        .word("-A")
                        .text("-A")
                        .count(-3)
                        .endRow()))
                .containsExactly("-1.5", "-A", "'-A", "-3");
    }

    @Test
    void nothing_reaches_a_terminal_that_it_would_obey() {
        CsvLines lines =
                CsvLines.of("a", "b").text("x\u001b[31m\n\u009b\u202ey").name("\n\r\u001b[31mroot");
        assertThat(new String(lines.endRow().bytes(), StandardCharsets.UTF_8))
                .isEqualTo("a,b\n\"x[31m\ny\",[31mroot\n");
    }
}
