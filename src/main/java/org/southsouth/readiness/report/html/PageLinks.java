package org.southsouth.readiness.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.southsouth.readiness.report.document.Block;
import org.southsouth.readiness.report.document.Heading;
import org.southsouth.readiness.report.document.Heading.Level;
import org.southsouth.readiness.report.document.PageGroup;
import org.southsouth.readiness.report.markup.Markup;

/** A list of the chapters with links; below a chapter those of its sections that have a figure. */
final class PageLinks {
    /** Fewer chapters than these are seen at once. */
    private static final int FEWEST = 4;

    private static final String ID = "part-";

    private final List<Heading> headings;

    PageLinks(List<Block> blocks) {
        this.headings = blocks.stream()
                .flatMap(PageLinks::headings)
                .filter(PageLinks::isMarked)
                .toList();
    }

    /** Where a link to the heading goes; they are counted from 1. */
    static String id(int place) {
        return ID + place;
    }

    static boolean isMarked(Heading heading) {
        return heading.level() == Level.CHAPTER || heading.level() == Level.SECTION;
    }

    static boolean isChapter(Block block) {
        return headings(block).anyMatch(heading -> heading.level() == Level.CHAPTER);
    }

    private static Stream<Heading> headings(Block block) {
        if (block instanceof PageGroup group) {
            return group.blocks().stream().flatMap(PageLinks::headings);
        }
        return block instanceof Heading heading ? Stream.of(heading) : Stream.empty();
    }

    void write(Markup html, String title) {
        if (chapters().size() < FEWEST) {
            return;
        }
        html.open("nav", "class", "contents", "aria-label", title);
        html.element("p", title, "class", "muted").open("ul");
        for (int chapter : chapters()) {
            html.open("li");
            link(html, chapter);
            below(html, chapter);
            html.close();
        }
        html.close().closeLine();
    }

    private void below(Markup html, int chapter) {
        List<Integer> below = new ArrayList<>();
        for (int i = chapter + 1; i < headings.size() && headings.get(i).level() != Level.CHAPTER; i++) {
            if (!headings.get(i).figure().isEmpty()) {
                below.add(i);
            }
        }
        if (below.isEmpty()) {
            return;
        }
        html.open("ul");
        below.forEach(section -> {
            html.open("li");
            link(html, section);
            html.close();
        });
        html.close();
    }

    private void link(Markup html, int place) {
        html.open("a", "href", "#" + id(place + 1));
        html.element("bdi", headings.get(place).title()).close();
    }

    private List<Integer> chapters() {
        List<Integer> chapters = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).level() == Level.CHAPTER) {
                chapters.add(i);
            }
        }
        return chapters;
    }
}
