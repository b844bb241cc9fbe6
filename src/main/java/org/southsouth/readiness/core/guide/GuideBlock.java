package org.southsouth.readiness.core.guide;

import java.util.List;
import java.util.stream.Collectors;

/** What a chapter is made of. */
public sealed interface GuideBlock {
    /** Its words, without their styles. */
    String words();

    /** A run of text in one style. */
    record Span(String text, Style style) {}

    /** How a run of text looks. */
    enum Style {
        PLAIN,
        STRONG,
        EMPHASIS,
        CODE
    }

    /** Joined as they stand. */
    static String words(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    /** A heading inside the chapter. */
    record Heading(List<Span> spans) implements GuideBlock {
        public Heading {
            spans = List.copyOf(spans);
        }

        @Override
        public String words() {
            return GuideBlock.words(spans);
        }
    }

    record Paragraph(List<Span> spans) implements GuideBlock {
        public Paragraph {
            spans = List.copyOf(spans);
        }

        @Override
        public String words() {
            return GuideBlock.words(spans);
        }
    }

    /** A list; each item is a few blocks. */
    record Items(boolean isNumbered, List<List<GuideBlock>> items) implements GuideBlock {
        public Items {
            items = items.stream().map(List::copyOf).toList();
        }

        @Override
        public String words() {
            return items.stream().flatMap(List::stream).map(GuideBlock::words).collect(Collectors.joining("\n"));
        }
    }

    /** A table: the first row is its head; every row has as many cells. */
    record Table(List<List<List<Span>>> rows) implements GuideBlock {
        public Table {
            rows = rows.stream()
                    .map(row -> row.stream().map(List::copyOf).toList())
                    .toList();
        }

        @Override
        public String words() {
            return rows.stream().flatMap(List::stream).map(GuideBlock::words).collect(Collectors.joining("\n"));
        }
    }

    /** Lines of commands, as they stand. */
    record Code(String text) implements GuideBlock {
        @Override
        public String words() {
            return text;
        }
    }

    /** A picture by its name, "guide-home.png", with what it shows. */
    record Picture(String name, String alt) implements GuideBlock {
        @Override
        public String words() {
            return alt;
        }
    }
}
