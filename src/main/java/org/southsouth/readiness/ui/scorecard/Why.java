package org.southsouth.readiness.ui.scorecard;

import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.framework.QuestionId;

/**
 * Why a section or a question has its figure, in words that are ready to be shown. {@code lead}, then the sum written
 * out (empty where there is none), then {@code uncertain} with the bounds (NaN where there are none);
 * {@code ways} are other ways to count the whole.
 */
record Why(
        Target target,
        List<Step> path,
        String title,
        double score,
        String figure,
        List<String> lead,
        String sum,
        String uncertain,
        double low,
        double high,
        List<WhyRow> parts,
        List<Block> blocks,
        List<Overall.Fact> ways,
        List<Move> moves,
        Optional<QuestionId> opens)
        implements PanelContent {
    Why {
        path = List.copyOf(path);
        lead = List.copyOf(lead);
        parts = List.copyOf(parts);
        blocks = List.copyOf(blocks);
        ways = List.copyOf(ways);
        moves = List.copyOf(moves);
    }

    /** A section above, to go back up to. */
    record Step(Target target, String title) {}

    /** A heading and its sentences. */
    record Block(String title, List<String> sentences) {
        Block {
            sentences = List.copyOf(sentences);
        }
    }

    /** A better answer, and the figure before and after it. */
    record Move(String label, String change) {}
}
