package org.southsouth.readiness.core.guide;

import java.util.List;
import java.util.stream.Collectors;

/** One chapter. The anchor is its title in small letters with hyphens, "read-the-scorecard". */
public record GuideChapter(String title, String anchor, List<GuideBlock> blocks) {
    public GuideChapter {
        blocks = List.copyOf(blocks);
    }

    /** All its words, without their styles, to be searched. */
    public String words() {
        return title + "\n" + blocks.stream().map(GuideBlock::words).collect(Collectors.joining("\n"));
    }
}
