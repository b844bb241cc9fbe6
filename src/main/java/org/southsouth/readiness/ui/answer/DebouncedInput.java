package org.southsouth.readiness.ui.answer;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.ui.fx.Background;

/** Text that is being typed: handed on after a pause of a second, or at once where somebody moves on. */
final class DebouncedInput {
    private static final long PAUSE_MILLIS = 1_000;

    private final Background background;
    private final Runnable handOn;
    private boolean isPending;
    private Background.@Nullable Delay delay;

    DebouncedInput(Background background, Runnable handOn) {
        this.background = background;
        this.handOn = handOn;
    }

    /** The fields that it is typed in. */
    DebouncedInput in(Node... fields) {
        for (Node field : fields) {
            field.getProperties().put(DebouncedInput.class, this);
        }
        return this;
    }

    /** Whether something stands in this field that has not been handed on. */
    static boolean isPendingIn(@Nullable Node field) {
        return field != null
                && field.getProperties().get(DebouncedInput.class) instanceof DebouncedInput typing
                && typing.isPending();
    }

    void typed() {
        stop();
        isPending = true;
        delay = background.after(PAUSE_MILLIS, this::commit);
    }

    boolean isPending() {
        return isPending;
    }

    /** Hands on what was typed since the last time, where there is something. */
    void commit() {
        if (isPending) {
            stop();
            handOn.run();
        }
    }

    private void stop() {
        isPending = false;
        if (delay != null) {
            delay.cancel();
            delay = null;
        }
    }
}
