package org.southsouth.readiness.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.guide.Guide;
import org.southsouth.readiness.core.guide.GuideBlock;
import org.southsouth.readiness.core.guide.GuideBlock.Span;
import org.southsouth.readiness.core.guide.GuideBlock.Style;
import org.southsouth.readiness.core.guide.GuideChapter;

class MarkdownGuideTest {
    private static final Guide SHIPPED = new MarkdownGuide().read();

    private static Stream<GuideBlock> all(List<GuideBlock> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof GuideBlock.Items items
                        ? items.items().stream().flatMap(MarkdownGuideTest::all)
                        : Stream.of(block));
    }

    @Test
    void the_shipped_guide_has_its_chapters_and_every_picture_is_there() throws IOException {
        assertThat(SHIPPED.chapters())
                .extracting(GuideChapter::title)
                .contains("Install it", "Answer", "Read the scorecard", "If something goes wrong");
        assertThat(SHIPPED.chapter("read-the-scorecard")).isPresent();
        List<String> pictures = SHIPPED.chapters().stream()
                .flatMap(chapter -> all(chapter.blocks()))
                .filter(GuideBlock.Picture.class::isInstance)
                .map(block -> ((GuideBlock.Picture) block).name())
                .toList();
        assertThat(pictures).hasSizeGreaterThan(5);
        for (String picture : pictures) {
            assertThat(new MarkdownGuide().picture(picture))
                    .isEqualTo(Files.readAllBytes(Path.of("src/site/resources", picture)));
        }
    }

    @Test
    void no_word_of_the_guide_is_lost() throws IOException {
        String shown = SHIPPED.title()
                + String.join(
                        " ",
                        SHIPPED.chapters().stream().map(GuideChapter::words).toList());
        String plain = Files.readString(Path.of("src/site/markdown/user-guide.md"))
                .replaceAll("\\]\\([^)]*\\)", " ")
                .replaceAll("(?m)^[ |:-]+$", " ");
        List<String> words = Stream.of(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 2)
                .distinct()
                .toList();
        assertThat(words)
                .hasSizeGreaterThan(500)
                .allSatisfy(word -> assertThat(shown).contains(word));
    }

    @Test
    void styles_lists_and_tables_are_kept() {
        Guide guide = MarkdownGuide.of("""
                # Title

                Before.

                ## One & two

                Press **Enter** in *the list*, or `run` [it](elsewhere.md).

                1. first
                2. second

                | a | b |
                |---|---|
                | 1 | 2 |
                """);
        assertThat(guide.title()).isEqualTo("Title");
        assertThat(guide.chapters()).extracting(GuideChapter::anchor).containsExactly("title", "one-two");
        assertThat(guide.chapters().get(1).blocks())
                .containsExactly(
                        new GuideBlock.Paragraph(List.of(
                                new Span("Press ", Style.PLAIN),
                                new Span("Enter", Style.STRONG),
                                new Span(" in ", Style.PLAIN),
                                new Span("the list", Style.EMPHASIS),
                                new Span(", or ", Style.PLAIN),
                                new Span("run", Style.CODE),
                                new Span(" ", Style.PLAIN),
                                new Span("it", Style.PLAIN),
                                new Span(".", Style.PLAIN))),
                        new GuideBlock.Items(true, List.of(List.of(plain("first")), List.of(plain("second")))),
                        new GuideBlock.Table(List.of(
                                List.of(List.of(new Span("a", Style.PLAIN)), List.of(new Span("b", Style.PLAIN))),
                                List.of(List.of(new Span("1", Style.PLAIN)), List.of(new Span("2", Style.PLAIN))))));
    }

    private static GuideBlock plain(String text) {
        return new GuideBlock.Paragraph(List.of(new Span(text, Style.PLAIN)));
    }

    @Test
    void what_cannot_be_shown_is_refused() {
        assertThatThrownBy(() -> MarkdownGuide.of("> quoted")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MarkdownGuide().picture("../i18n/common.properties"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
