package org.southsouth.readiness.ui.scorecard;

import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.framework.QuestionId;

/**
 * Why a section or a question has its figure, in words that are ready to be shown and in the order in which they are asked for:
 * {@code lead} and the sum written out (empty where there is none), or what is {@code counted} in rows that add up; the parts; how sure it
 * is, from {@code uncertain} and the bounds (NaN where there are none) to the blocks; what is {@code better} with which moves, and
 * {@code exact}, for few.
 */
record Why(
        Target target,
        List<Step> path,
        String title,
        double score,
        String figure,
        List<String> lead,
        String sum,
        List<Overall.Fact> counted,
        String uncertain,
        double low,
        double high,
        List<WhyRow> parts,
        List<Block> blocks,
        String better,
        List<Move> moves,
        List<Block> exact,
        Optional<QuestionId> opens)
        implements PanelContent {
    Why {
        path = List.copyOf(path);
        lead = List.copyOf(lead);
        parts = List.copyOf(parts);
        blocks = List.copyOf(blocks);
        counted = List.copyOf(counted);
        moves = List.copyOf(moves);
        exact = List.copyOf(exact);
    }

    /** A section above, to go back up to. */
    record Step(Target target, String title) {}

    /** A heading and its sentences. */
    record Block(String title, List<String> sentences) {
        Block {
            sentences = List.copyOf(sentences);
        }
    }

    /** A better answer to this question, in words or by what it betters, and by how much. */
    record Move(QuestionId question, String label, String change) {}
}
