package org.southsouth.readiness.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.southsouth.readiness.core.guide.Guide;
import org.southsouth.readiness.core.guide.GuideBlock;
import org.southsouth.readiness.core.guide.GuideChapter;
import org.southsouth.readiness.core.guide.GuideSource;

/** The guide as it lies in the jar: Markdown, the same file that is read on the web, with its pictures beside it. */
public final class MarkdownGuide implements GuideSource {
    private static final String FOLDER = "/org/southsouth/readiness/guide/";
    private static final int CHAPTER = 2;

    @Override
    public Guide read() {
        return of(new String(bytes("user-guide.md"), StandardCharsets.UTF_8));
    }

    /** The name has no folder. */
    @Override
    public byte[] picture(String name) {
        if (name.indexOf('/') >= 0) {
            throw new IllegalArgumentException("no picture of the guide: " + name);
        }
        return bytes(name);
    }

    private static byte[] bytes(String name) {
        try (InputStream input = MarkdownGuide.class.getResourceAsStream(FOLDER + name)) {
            if (input == null) {
                throw new IOException("not in the guide: " + name);
            }
            return input.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Guide of(String markdown) {
        Node document = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(markdown);
        String title = "";
        String chapter = "";
        List<GuideChapter> chapters = new ArrayList<>();
        List<GuideBlock> blocks = new ArrayList<>();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading && heading.getLevel() < CHAPTER) {
                title = GuideBlock.words(GuideNodes.spans(heading));
            } else if (node instanceof Heading heading && heading.getLevel() == CHAPTER) {
                add(chapter.isEmpty() ? title : chapter, blocks, chapters);
                chapter = GuideBlock.words(GuideNodes.spans(heading));
                blocks = new ArrayList<>();
            } else {
                GuideNodes.add(node, blocks);
            }
        }
        add(chapter.isEmpty() ? title : chapter, blocks, chapters);
        return new Guide(title, chapters);
    }

    private static void add(String title, List<GuideBlock> blocks, List<GuideChapter> chapters) {
        if (!blocks.isEmpty()) {
            chapters.add(new GuideChapter(title, anchor(title), blocks));
        }
    }

    private static String anchor(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
