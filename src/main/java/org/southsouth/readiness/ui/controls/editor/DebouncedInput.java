package org.southsouth.readiness.ui.controls.editor;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.ui.fx.Background;
import org.southsouth.readiness.ui.fx.ScreenContext;

/**
 * Text that is being typed: handed on after a pause of a second, at the latest after five, or at once where somebody moves on. From the first letter until
 * then the window does not say that all is saved.
 */
public final class DebouncedInput {
    private static final long PAUSE_MILLIS = 1_000;
    /** Whoever writes on and on loses no more than this. */
    private static final long LONGEST_MILLIS = 5_000;

    private final ScreenContext context;
    private final Runnable handOn;
    private boolean isPending;
    private Background.@Nullable Delay delay;
    private Background.@Nullable Delay longest;

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
        delay = cancelled(delay);
        if (!isPending) {
            longest = context.background().after(LONGEST_MILLIS, this::commit);
        }
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
        delay = cancelled(delay);
        longest = cancelled(longest);
    }

    private static Background.@Nullable Delay cancelled(Background.@Nullable Delay waiting) {
        if (waiting != null) {
            waiting.cancel();
        }
        return null;
    }
}
