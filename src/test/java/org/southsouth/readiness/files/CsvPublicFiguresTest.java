package org.southsouth.readiness.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.core.publicfigure.FigureSource;
import org.southsouth.readiness.core.publicfigure.PublicFigure;
import org.southsouth.readiness.core.publicfigure.PublicFigures;

class CsvPublicFiguresTest {
    private static final String HEAD = "framework,country,question,value,year,use,name,attribution,licence\n";
    private static final String OWN = "south-south-ecommerce";
    private static final PublicFigures SHIPPED =
            CsvPublicFigures.shipped().read().value();

    @TempDir
    Path folder;

    private Parsed<PublicFigures> read(String text) throws IOException {
        Files.writeString(folder.resolve("public-figures.csv"), text);
        return new CsvPublicFigures(folder).read();
    }

    private static Optional<PublicFigure> of(PublicFigures figures, String country, String question) {
        return figures.newest(OWN, new Subject(country), new QuestionId(question), 2026);
    }

    @Test
    void the_shipped_table_knows_the_published_figures() {
        PublicFigure internet = of(SHIPPED, "KHM", "ICT-CONN-01").orElseThrow();
        assertThat(internet.year()).isEqualTo(2024);
        assertThat(internet.source().name()).isEqualTo("ITU via World Bank");
        assertThat(internet.source().licence()).isEqualTo("CC BY 4.0");
        assertThat(SHIPPED.sources())
                .extracting(FigureSource::attribution)
                .contains(
                        "The World Bank: Global Findex Database 2025",
                        "The World Bank: World Development Indicators: Netcraft, Secure Server Survey");
    }

    @Test
    void every_shipped_figure_is_an_answer_that_its_question_takes() throws IOException {
        Framework framework = new JsonFrameworkSource().shipped();
        int found = 0;
        for (String line :
                Files.readAllLines(Path.of("src/main/resources/org/southsouth/readiness/figures/public-figures.csv"))) {
            String[] fields = line.split(",", -1);
            if (fields[0].equals("framework")) {
                continue;
            }
            Question question = framework.question(new QuestionId(fields[2])).orElseThrow();
            QuestionKind.Numeric kind = question.kind().numeric().orElseThrow();
            assertThat(kind.accepts(Double.parseDouble(fields[3]))).as(line).isTrue();
            found++;
        }
        assertThat(found).isEqualTo(982);
    }

    @Test
    void a_table_of_ones_own_takes_its_place() throws IOException {
        PublicFigures own = read(HEAD + OWN + ",KHM,ICT-CONN-01,70.5,2025,hint,Ministry,The Ministry,Public\n")
                .value();
        assertThat(of(own, "KHM", "ICT-CONN-01"))
                .contains(new PublicFigure(
                        new QuestionId("ICT-CONN-01"),
                        70.5,
                        2025,
                        new FigureSource("Ministry", "The Ministry", "Public", true)));
        assertThat(of(own, "VNM", "ICT-CONN-01")).isEmpty();
        assertThat(new CsvPublicFigures(folder.resolve("nowhere"))
                        .read()
                        .value()
                        .sources())
                .isEqualTo(SHIPPED.sources());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            f,KHM,Q,1,2024,answer,n,a            | problem.groups.columns
            f,khm,Q,1,2024,answer,n,a,l          | problem.groups.country
            f,KHM,Q,1e999,2024,answer,n,a,l      | problem.figures.value
            f,KHM,Q,NaN,2024,answer,n,a,l        | problem.figures.value
            f,KHM,Q,=1+1,2024,answer,n,a,l       | problem.figures.value
            f,KHM,Q,1,24,answer,n,a,l            | problem.figures.year
            f,KHM,Q,1,2024,guess,n,a,l           | problem.figures.use
            f,KHM,Q,1,2024,answer,n, ,l          | problem.figures.empty
            f,KHM,,1,2024,answer,n,a,l           | problem.figures.empty
            f,KHM,Q,1,2024,answer,n,a\u2067b,l   | problem.names.marks
            """)
    void what_is_wrong_is_told_with_its_line(String row, String key) throws IOException {
        Parsed<PublicFigures> read = read(HEAD + row + "\n");
        assertThat(read.problems()).extracting("key").containsExactly(key);
        assertThat(read.problems().get(0).where()).endsWith("public-figures.csv:2");
    }

    @Test
    void limits_hold() throws IOException {
        String row = "f,KHM,Q,1,2024,answer,n,a,l\n";
        assertThat(read(HEAD + row + row).problems()).extracting("key").containsExactly("problem.figures.twice");
        assertThat(read(HEAD + row + row.replace("2024", "2025")).isSound()).isTrue();
        assertThat(read(HEAD + row.replace(",n,", "," + "n".repeat(201) + ",")).problems())
                .extracting("key")
                .containsExactly("problem.groups.long");
        assertThat(read(HEAD + "x".repeat(1 << 22)).problems())
                .extracting("key")
                .contains("problem.figures.large");
        StringBuilder many = new StringBuilder(HEAD);
        for (int i = 0; i <= 20_000; i++) {
            many.append(row.replace("Q", "Q" + i));
        }
        assertThat(read(many.toString()).problems()).extracting("key").containsExactly("problem.figures.rows");
        assertThat(read("country,value\n").problems()).extracting("key").containsExactly("problem.groups.header");
    }
}
