package org.southsouth.readiness.ui.controls;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.ui.fx.Visibility;

/** The place of a part that is made when it is first shown, so that a screen opens with no more than what is seen. */
public final class LazyPane<T extends Node> extends StackPane {
    private @Nullable Supplier<T> maker;
    private @Nullable T part;

    public LazyPane() {
        setMinWidth(0);
        Visibility.show(this, false);
    }

    /** How it will be made; once, before anything else. */
    public void by(Supplier<T> made) {
        maker = made;
    }

    /** Shown, and made where it was not yet; or not shown. */
    public void show(boolean isShown) {
        if (isShown) {
            get();
        }
        Visibility.show(this, isShown);
    }

    /** The part, made where it was not yet. */
    public T get() {
        T made = part;
        if (made == null) {
            Supplier<T> how = maker;
            if (how == null) {
                throw new IllegalStateException("nobody said how it is made");
            }
            made = how.get();
            part = made;
            getChildren().setAll(made);
        }
        return made;
    }
}
