package org.southsouth.readiness.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.southsouth.readiness.core.chart.Approved;

/**
 * Small reports of every kind, whole, against texts that somebody has read: every word, every figure and their order, before
 * a format writes them. Whoever changes what a report says learns it here; {@code mvn test -Dtest=DocumentTextsTest
 * -Dreadiness.approve=write} takes the new texts.
 */
class DocumentTextsTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/southsouth/readiness/report/document");

    static Set<String> names() {
        return SmallDocuments.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_document_says_what_was_approved(String name) {
        List<String> lines =
                Objects.requireNonNull(SmallDocuments.all().get(name)).get();
        if (Approved.isWriting()) {
            Approved.write(FOLDER, name, lines);
        }
        assertThat(Approved.difference(FOLDER, name, lines)).isEmpty();
    }

    @Test
    void every_approved_text_is_of_a_document() throws IOException {
        assertThat(Approved.names(FOLDER)).containsExactlyInAnyOrderElementsOf(names());
    }
}
