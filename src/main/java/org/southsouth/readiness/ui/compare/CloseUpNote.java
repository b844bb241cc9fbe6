package org.southsouth.readiness.ui.compare;

import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;

/** Who was chosen for the close-up, or not any more, is said at the foot, as long as the view is shown where it is true. */
final class CloseUpNote {
    private final ScreenContext context;
    private String said = "";

    CloseUpNote(ScreenContext context) {
        this.context = context;
    }

    /** What the choice does may stand below what is seen, or in another view. */
    void say(String name, boolean isShown, CompareViewModel.View view) {
        if (!context.frame().savingProperty().get().givesWay()) {
            return;
        }
        String seen = view == CompareViewModel.View.QUESTIONS ? "compare.radar.said.questions" : "compare.radar.said";
        said = context.text(isShown ? seen : "compare.radar.said.no", name);
        context.frame().showStatus(Saving.NOTHING, said);
    }

    /** Another view is shown: what others said meanwhile stays. */
    void withdraw() {
        context.frame().withdraw(said, context.text("shell.status.saved"));
        said = "";
    }
}
