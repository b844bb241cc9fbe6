package org.southsouth.readiness.ui.send;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** Whether the plan goes: with the whole assessment, and only where somebody says so. Window thread. */
public final class PlanChoice {
    private final ScreenContext context;
    private final BooleanProperty taken = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper offered = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper amount = new ReadOnlyStringWrapper("");

    PlanChoice(ScreenContext context) {
        this.context = context;
    }

    /** The same with or without its plan. */
    ExchangePackage of(ExchangePackage contents) {
        int actions = contents.copies().stream()
                .mapToInt(copy -> copy.plan().actions().size())
                .sum();
        offered.set(actions > 0 && contents.scope() instanceof ExchangeScope.Whole);
        amount.set(context.text("send.plan.amount", actions));
        return taken.get() ? contents : contents.withoutPlans();
    }

    BooleanProperty taken() {
        return taken;
    }

    /** Whether there is a plan that could go. */
    ReadOnlyBooleanProperty offered() {
        return offered.getReadOnlyProperty();
    }

    /** How many actions would go, in words. */
    ReadOnlyStringProperty amount() {
        return amount.getReadOnlyProperty();
    }
}
