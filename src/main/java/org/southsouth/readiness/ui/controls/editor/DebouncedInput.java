package org.southsouth.readiness.ui.controls.editor;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.ui.fx.Background;
import org.southsouth.readiness.ui.fx.ScreenContext;

/**
 * Text that is being typed: handed on after a pause of a second, or at once where somebody moves on. From the first letter until
 * then the window does not say that all is saved.
 */
public final class DebouncedInput {
    private static final long PAUSE_MILLIS = 1_000;

    private final ScreenContext context;
    private final Runnable handOn;
    private boolean isPending;
    private Background.@Nullable Delay delay;

    public DebouncedInput(ScreenContext context, Runnable handOn) {
        this.context = context;
        this.handOn = handOn;
    }

    /** The fields that it is typed in. */
    public DebouncedInput in(Node... fields) {
        for (Node field : fields) {
            field.getProperties().put(DebouncedInput.class, this);
        }
        return this;
    }

    /** Whether something stands in this field that has not been handed on. */
    public static boolean isPendingIn(@Nullable Node field) {
        return field != null
                && field.getProperties().get(DebouncedInput.class) instanceof DebouncedInput typing
                && typing.isPending();
    }

    public void typed() {
        stop();
        isPending = true;
        delay = context.background().after(PAUSE_MILLIS, this::commit);
        context.frame().showTyping(this, context.text("answer.save.saving"));
    }

    public boolean isPending() {
        return isPending;
    }

    /** Hands on what was typed since the last time, where there is something. */
    public void commit() {
        if (isPending) {
            stop();
            handOn.run();
            context.frame().showTyped(this);
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
