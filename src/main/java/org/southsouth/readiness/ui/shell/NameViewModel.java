package org.southsouth.readiness.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.SettingsStore;
import org.southsouth.readiness.ui.fx.FxFailures;
import org.southsouth.readiness.ui.fx.OwnName;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;

/**
 * The name of whoever is at this computer: asked for once beside the first questions that somebody opens, and never in the
 * way; shown after that. A changed name stands beside what is done from then on. Window thread.
 */
public final class NameViewModel implements OwnName {
    private final ScreenContext context;
    private final SettingsStore store;
    private final Consumer<Settings> apply;
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper inAssessment = new ReadOnlyBooleanWrapper();
    private Optional<AssessmentId> here = Optional.empty();
    private boolean wasAsked;
    private String typed = "";

    /** Begins with what the settings say at the start; {@code apply} hands changed ones to the rest of the window. */
    public NameViewModel(ScreenContext context, SettingsStore store, Settings settings, Consumer<Settings> apply) {
        this.context = context;
        this.store = store;
        this.apply = apply;
        follow(settings);
        // Under a sign-off nobody gives an answer.
        context.frame().lockedProperty().subscribe(isLocked -> {
            if (isLocked) {
                asking.set(false);
            }
        });
    }

    /** Somebody changed it among the settings. */
    public void follow(Settings settings) {
        name.set(settings.name());
        wasAsked = wasAsked || settings.asked().isForName();
    }

    void arrived(Route route) {
        boolean isInside = route instanceof Route.OfAssessment;
        inAssessment.set(isInside);
        context.frame().showLocked(false);
        Optional<AssessmentId> next =
                route instanceof Route.OfAssessment inside ? Optional.of(inside.assessment()) : Optional.empty();
        if (!next.equals(here)) {
            // Their names are no choice in another assessment.
            context.frame().showPeople(List.of());
        }
        here = next;
        // Beside the questions alone: on other screens the line would lie over what they are there to show.
        asking.set(route instanceof Route.Answer && name.get().isBlank() && !wasAsked);
    }

    /** Somebody wants to give a name, or another one. */
    void ask() {
        asking.set(true);
    }

    /** None where it is empty. */
    @Override
    public void keep(String typed) {
        String plain = typed.strip();
        name.set(plain);
        settle(settings -> settings.withName(plain));
    }

    /** What stands in the field by now. */
    void typed(String text) {
        typed = text.strip();
    }

    /** Whoever goes on from a name that was typed has given it: nobody sees that it is not kept, and nothing can add it later. */
    public void keepTyped() {
        if (!typed.isEmpty() && !typed.equals(name.get())) {
            keep(typed);
        }
    }

    /** Nobody is asked again; the name can still be added. */
    void skip() {
        settle(settings -> settings);
    }

    private void settle(UnaryOperator<Settings> change) {
        wasAsked = true;
        asking.set(false);
        context.background()
                .run(
                        () -> {
                            Settings before = store.load();
                            Settings changed =
                                    change.apply(before.withAsked(before.asked().withName()));
                            store.save(changed);
                            return changed;
                        },
                        apply,
                        thrown -> context.frame()
                                .showStatus(Saving.NOTHING, FxFailures.words(context.messages(), thrown)));
    }

    String text(String key, Object... arguments) {
        return context.text(key, arguments);
    }

    @Override
    public ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    /** Those who take part in what is open and whose name has a word that begins like this; all of them for an empty text. */
    List<String> known(String typed) {
        String begun = typed.strip().toLowerCase(Locale.ROOT);
        return context.frame().people().stream()
                .filter(one -> (" " + one.toLowerCase(Locale.ROOT)).contains(" " + begun))
                .filter(one -> !one.equals(typed.strip()))
                .toList();
    }

    /** Whether the line that asks for it is there. */
    ReadOnlyBooleanProperty askingProperty() {
        return asking.getReadOnlyProperty();
    }

    /** Whether something is open in which it would stand. */
    ReadOnlyBooleanProperty inAssessmentProperty() {
        return inAssessment.getReadOnlyProperty();
    }
}
