package org.southsouth.readiness.ui.send;

import java.util.List;
import org.southsouth.readiness.core.merge.Parcel;
import org.southsouth.readiness.core.merge.Portion;
import org.southsouth.readiness.ui.send.SendViewModel.Kind;

/** The whole assessment as it was read, what there is to choose from, and what a file asked for. */
record Packed(Parcel whole, List<PortionChoice> sections, List<PortionChoice> bodies, Portion asked) {
    /** What was asked for is what goes back, until somebody chooses otherwise. */
    Kind kindAsked() {
        if (has(sections, asked)) {
            return Kind.PART;
        }
        return has(bodies, asked) ? Kind.BODY : Kind.WHOLE;
    }

    private static boolean has(List<PortionChoice> choices, Portion portion) {
        return choices.stream().anyMatch(choice -> choice.portion().equals(portion));
    }

    /** Of a portion that can be chosen; empty for any other. */
    String words(Portion portion) {
        List<PortionChoice> choices = portion instanceof Portion.Part ? sections : bodies;
        return choices.stream()
                .filter(choice -> choice.portion().equals(portion))
                .map(PortionChoice::words)
                .findFirst()
                .orElse("");
    }
}
