package org.southsouth.readiness.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** The one or two that somebody looks at closely, and which radar of them is drawn. Window thread. */
final class CloseUp {
    private final ScreenContext context;
    private final LastCompared last;
    private final ReadOnlyObjectProperty<Optional<Compared>> result;
    private final ReadOnlyObjectProperty<CompareViewModel.View> view;
    private final RobustnessModel robustness;
    private final CloseUpNote note;
    private final ReadOnlyObjectWrapper<Pair> pair = new ReadOnlyObjectWrapper<>(Pair.NONE);
    private final ReadOnlyObjectWrapper<Optional<Radar>> radar = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean isRadarChosen;

    CloseUp(
            ScreenContext context,
            LastCompared last,
            ReadOnlyObjectProperty<Optional<Compared>> result,
            ReadOnlyObjectProperty<CompareViewModel.View> view,
            RobustnessModel robustness) {
        this.context = context;
        this.last = last;
        this.result = result;
        this.view = view;
        this.robustness = robustness;
        this.note = new CloseUpNote(context);
    }

    /** Of another comparison: nobody chose its radar yet. */
    void begin(Compared compared, Optional<Radar> drawn, Pair closeUp) {
        isRadarChosen = false;
        radar.set(drawn);
        see(compared, closeUp);
    }

    /** Whoever asks for two has chosen them already; a reference is held against whoever is chosen next. */
    static Pair first(Compared compared) {
        if (compared.entries().size() == 2) {
            return Pair.of(0, 1);
        }
        return compared.referenced() == 0 ? Pair.NONE : Pair.NONE.withFirst(OptionalInt.of(0));
    }

    /** From a cell: the close-up opens at the pillar of its row, as long as nobody chose another one. */
    void toggle(int entry, String row) {
        if (!isRadarChosen && !pair.get().has(entry)) {
            result.get().flatMap(shown -> Radar.around(shown, row)).ifPresent(this::draw);
        }
        toggle(entry);
    }

    /** From a column or a total: what it does may stand below what is seen, and is said at the foot. */
    void toggle(int entry) {
        see(pair.get().toggled(entry));
        boolean isShown = pair.get().has(entry);
        result.get().ifPresent(shown -> note.say(shown.names().name(entry), isShown, view.get()));
    }

    void see(Pair chosen) {
        result.get().ifPresent(shown -> see(shown, chosen));
    }

    private void see(Compared shown, Pair chosen) {
        last.seeCloseUp(shown.profiles(), chosen);
        pair.set(chosen);
    }

    private void draw(Radar chosen) {
        last.draw(chosen);
        radar.set(Optional.of(chosen));
    }

    void choose(Radar chosen) {
        isRadarChosen = true;
        draw(chosen);
    }

    /** Where another view is shown, what was said of the choice is not true any more. */
    void withdrawNote() {
        note.withdraw();
    }

    /** About what is drawn of them; none where nobody is seen close up. */
    List<String> sentences() {
        return result.get()
                .map(shown -> new CloseUpText(shown, context)
                        .of(
                                pair.get(),
                                radar.get(),
                                robustness.robustnessProperty().get()))
                .orElse(List.of());
    }

    ReadOnlyObjectProperty<Pair> pairProperty() {
        return pair.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Radar>> radarProperty() {
        return radar.getReadOnlyProperty();
    }
}
