package org.southsouth.readiness.core.guide;

import java.util.List;
import java.util.Optional;

/** The user guide: its title and its chapters in their order, the first of them what stands before any heading. */
public record Guide(String title, List<GuideChapter> chapters) {
    public Guide {
        chapters = List.copyOf(chapters);
    }

    /** The chapter with this anchor. */
    public Optional<GuideChapter> chapter(String anchor) {
        return chapters.stream()
                .filter(chapter -> chapter.anchor().equals(anchor))
                .findFirst();
    }
}
