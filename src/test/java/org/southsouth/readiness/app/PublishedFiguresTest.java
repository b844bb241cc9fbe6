package org.southsouth.readiness.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.publicfigure.ReadFigures;
import org.southsouth.readiness.files.CsvPublicFigures;

class PublishedFiguresTest {
    private static final String HEADER = "framework,country,question,value,year,use,name,attribution,licence\n";

    @TempDir
    private Path folder;

    private PublishedFigures figures = new PublishedFigures(Path.of(""));

    @BeforeEach
    void begin() {
        figures = new PublishedFigures(folder);
    }

    private ReadFigures with(String rows) throws IOException {
        Files.writeString(folder.resolve(CsvPublicFigures.FILE), HEADER + rows);
        return figures.get();
    }

    private static boolean hasSamoa(ReadFigures read) {
        return read.figures()
                .newest("south-south-ecommerce", new Subject("WSM"), new QuestionId("ICT-CONN-01"), 2026)
                .isPresent();
    }

    @Test
    void the_shipped_figures_count_until_somebody_has_their_own() throws IOException {
        assertThat(hasSamoa(figures.get())).isTrue();
        ReadFigures own = with("south-south-ecommerce,KHM,ICT-CONN-01,60,2025,answer,Us,We counted,CC0\n");
        assertThat(own.problems()).isEmpty();
        assertThat(hasSamoa(own)).isFalse();
    }

    @Test
    void a_broken_own_table_is_told_and_the_shipped_figures_stand_in() throws IOException {
        ReadFigures read = with("south-south-ecommerce,KHM,ICT-CONN-01,many,2025,answer,Us,We counted,CC0\n");
        assertThat(read.problems()).extracting(problem -> problem.key()).containsExactly("problem.figures.value");
        assertThat(hasSamoa(read)).isTrue();
        with("south-south-ecommerce,KHM,ICT-CONN-01,60,2025,answer,Us,We counted,CC0\n");
        assertThat(figures.get().problems()).isEmpty();
    }

    @Test
    void they_are_read_once_as_long_as_nobody_changes_the_table() throws IOException {
        ReadFigures shipped = figures.get();
        assertThat(figures.get()).isSameAs(shipped);
        ReadFigures own = with("south-south-ecommerce,KHM,ICT-CONN-01,60,2025,answer,Us,We counted,CC0\n");
        assertThat(own).isNotEqualTo(shipped);
        assertThat(figures.get()).isSameAs(own);
        Files.delete(folder.resolve(CsvPublicFigures.FILE));
        assertThat(hasSamoa(figures.get())).isTrue();
    }
}
