package org.southsouth.readiness.ui.fx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** What was done, act by act, to be taken back and made again, the latest first. Window thread. */
public final class ActStack<A> {
    private final Deque<A> done = new ArrayDeque<>();
    private final Deque<A> undone = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();

    /** One act: what was taken back before cannot be made again. */
    public void made(A act) {
        done.push(act);
        undone.clear();
        tell();
    }

    /** The last act, which is taken back now; empty where there is none. */
    public Optional<A> undo() {
        return move(done, undone);
    }

    /** The act that was taken back last, which is made again now. */
    public Optional<A> redo() {
        return move(undone, done);
    }

    private Optional<A> move(Deque<A> from, Deque<A> to) {
        Optional<A> act = Optional.ofNullable(from.poll());
        act.ifPresent(to::push);
        tell();
        return act;
    }

    /** Nothing of it can be taken back or made again any more. */
    public void clear() {
        done.clear();
        undone.clear();
        tell();
    }

    /** Keeps of every act what is left of it; those of which nothing is are gone. */
    public void trim(Function<A, Optional<A>> left) {
        trim(done, left);
        trim(undone, left);
        tell();
    }

    private static <A> void trim(Deque<A> acts, Function<A, Optional<A>> left) {
        List<A> kept = acts.stream().map(left).flatMap(Optional::stream).toList();
        acts.clear();
        acts.addAll(kept);
    }

    /** What was done, the latest first. */
    public List<A> done() {
        return new ArrayList<>(done);
    }

    /** What was taken back, the latest first. */
    public List<A> undone() {
        return new ArrayList<>(undone);
    }

    private void tell() {
        canUndo.set(!done.isEmpty());
        canRedo.set(!undone.isEmpty());
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }
}
