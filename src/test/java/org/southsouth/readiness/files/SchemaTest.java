package org.southsouth.readiness.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON Schemas in {@code assessments/schema} say the same as the reader, as far as a schema can say it. */
class SchemaTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Path SHIPPED = Path.of("assessments/south-south-ecommerce");
    private static final Path BROKEN = Path.of("src/test/resources/broken/framework");

    @Test
    void the_schemas_themselves_are_sound() throws IOException {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        for (String file : List.of("framework.schema.json", "section.schema.json")) {
            String schema = Files.readString(Path.of("assessments/schema", file));
            assertThat(meta.validate(schema, InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    void the_shipped_framework_file_fits() throws IOException {
        assertThat(errors("framework", SHIPPED.resolve("framework.json"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"regulation", "logistics", "ict-infrastructure", "women-entrepreneurs"})
    void every_shipped_section_file_fits(String pillar) throws IOException {
        assertThat(errors("section", SHIPPED.resolve(pillar + ".json"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"asem", "doing-business", "doing-business-raw", "egdi", "hdi", "wbl"})
    void frameworks_of_other_indices_fit_and_are_sound(String index) throws IOException {
        Path folder = Path.of("src/test/resources/published", index);
        assertThat(errors("framework", folder.resolve("framework.json"))).isEmpty();
        assertThat(new JsonFrameworkSource().read(folder.toString()).problems()).isEmpty();
    }

    @Test
    void a_framework_written_as_one_text_fits() {
        String text = FrameworkJson.write(new JsonFrameworkSource().shipped());
        assertThat(schema("framework").validate(text, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unknown-field-framework",
                "unknown-field-section",
                "unknown-field-question",
                "unknown-field-option",
                "field-of-another-type",
                "wrong-type-text",
                "wrong-type-null",
                "wrong-type-core",
                "missing-on-framework",
                "missing-on-section",
                "missing-on-question",
                "missing-on-option",
                "empty-texts",
                "unknown-type",
                "unknown-mean",
                "unknown-curve",
                "unknown-not-asked",
                "unknown-scope",
                "id-letters",
                "weight-below-0",
                "weight-far-too-large",
                "needs-outside",
                "completeness-outside",
                "points-outside",
                "no-options",
                "goalposts-missing",
                "log-not-above-0",
                "decimals-outside",
                "short-too-long",
                "bands-none",
                "bands-not-from-0",
                "section-both",
                "section-neither",
                "framework-no-sections",
                "ask-shapes",
                "ask-answered-false",
                "ask-points-outside",
                "ask-nothing-in-all",
                "floor-outside",
                "core-below-0"
            })
    void what_the_reader_refuses_by_itself_the_schema_refuses_too(String name) throws IOException {
        assertThat(errors("framework", BROKEN.resolve(name).resolve("framework.json")))
                .isNotEmpty();
    }

    private static List<Error> errors(String kind, Path file) throws IOException {
        return schema(kind).validate(Files.readString(file), InputFormat.JSON);
    }

    private static Schema schema(String kind) {
        return REGISTRY.getSchema(SchemaLocation.of("classpath:assessments/schema/" + kind + ".schema.json"));
    }
}
