package org.southsouth.readiness.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ResponseTextTest {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    @Property(tries = 500)
    void a_response_reads_back_as_it_was(@ForAll("responses") Response response) {
        assertThat(ResponseText.of(response).response()).contains(response);
    }

    @Example
    void every_kind_of_response_is_among_those() {
        Set<Class<?>> kinds = new HashSet<>();
        responses().sampleStream().limit(1000).forEach(response -> kinds.add(response.getClass()));
        assertThat(kinds).containsExactlyInAnyOrderElementsOf(Arrays.asList(Response.class.getPermittedSubclasses()));
    }

    @Example
    void an_option_that_would_read_back_as_two_is_refused() {
        assertThatThrownBy(() -> ResponseText.of(new Response.Ticked(List.of("a;b"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ResponseText.of(new Response.Ticked(List.of(""))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void what_we_did_not_write_is_no_response() {
        for (ResponseText text : List.of(
                new ResponseText("slider", "4"),
                new ResponseText("figure", "four"),
                new ResponseText("figure", "NaN"),
                new ResponseText("figure", "-Infinity"),
                new ResponseText("text", null),
                new ResponseText("day", "2026-02-30"),
                new ResponseText("day", "31 Aug 2026"),
                new ResponseText("day", "0000-01-01"),
                new ResponseText("day", "10000-01-01"),
                new ResponseText("day", null),
                new ResponseText("blank", "x"))) {
            assertThat(text.response()).isEmpty();
        }
    }

    @Provide
    Arbitrary<Response> responses() {
        Arbitrary<String> id = Arbitraries.strings()
                .alpha()
                .numeric()
                .withChars("._-")
                .ofMinLength(1)
                .ofMaxLength(9);
        return Arbitraries.oneOf(
                Arbitraries.of(new Response.Blank(), new Response.DontKnow(), new Response.NotApplicable()),
                id.map(Response.Chosen::new),
                id.list().ofMaxSize(6).map(Response.Ticked::new),
                Arbitraries.doubles().map(Response.Figure::new),
                Arbitraries.strings().map(Response.Written::new),
                Arbitraries.longs()
                        .between(FIRST.toEpochDay(), LAST.toEpochDay())
                        .map(day -> new Response.Day(LocalDate.ofEpochDay(day))));
    }
}
