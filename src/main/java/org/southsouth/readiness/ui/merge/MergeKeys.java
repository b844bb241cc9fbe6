package org.southsouth.readiness.ui.merge;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.southsouth.readiness.ui.fx.LetterKeys;
import org.southsouth.readiness.ui.merge.Choice.Side;

/** One key takes mine, one theirs, and both go on to the next open conflict; others ask for another answer, and for the reason. */
record MergeKeys(MergeWords words, RowList rows, MergeDetail detail, Runnable whenDecided) {
    /** From the list and from what stands beside it. */
    static void install(Node page, MergeWords words, RowList rows, MergeDetail detail, Runnable whenDecided) {
        LetterKeys.listen(page, List.of(rows, detail), new MergeKeys(words, rows, detail, whenDecided)::typed);
    }

    private boolean typed(String character) {
        Optional<Side> side = side(character);
        if (rows.selected().filter(MergeRow::canBeKept).isPresent() && side.equals(Optional.of(Side.MINE))) {
            // It stands among those to decide then, and its reason is asked for there.
            detail.press(Side.MINE);
            return true;
        }
        boolean isReason = is(character, "merge.reason.key");
        if ((side.isEmpty() && !isReason)
                || rows.selected().filter(MergeRow::isConflict).isEmpty()) {
            return false;
        }
        if (isReason) {
            detail.askReason();
            return true;
        }
        detail.choose(side.get());
        if (side.get() == Side.OTHER) {
            detail.askOther();
        } else {
            rows.next();
            whenDecided.run();
        }
        return true;
    }

    private Optional<Side> side(String character) {
        if (is(character, "merge.mine.key")) {
            return Optional.of(Side.MINE);
        }
        if (is(character, "merge.theirs.key")) {
            return Optional.of(Side.THEIRS);
        }
        return is(character, "merge.another.key") ? Optional.of(Side.OTHER) : Optional.empty();
    }

    private boolean is(String character, String key) {
        return words.text(key).equalsIgnoreCase(character);
    }
}
