package org.southsouth.readiness.ui.compare;

import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;

/** Why the cell that the keys are at has no figure is said at the foot, as long as they are there. */
final class WhyNote {
    private final ScreenContext context;
    private String said = "";

    WhyNote(ScreenContext context) {
        this.context = context;
    }

    /** Empty words where there is nothing to explain: then what others say at the foot stays. */
    void say(String words) {
        if (words.isEmpty()) {
            context.frame().withdraw(said, context.text("shell.status.saved"));
            said = "";
        } else if (context.frame().savingProperty().get().givesWay()) {
            said = words;
            context.frame().showStatus(Saving.NOTHING, words);
        }
    }
}
