package org.southsouth.readiness.ui.settings;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.core.shared.CopyReport;
import org.southsouth.readiness.core.shared.ServerAddress;
import org.southsouth.readiness.core.shared.SharedDatabase;
import org.southsouth.readiness.core.shared.SharedDatabase.Found;
import org.southsouth.readiness.ui.fx.FxFailures;
import org.southsouth.readiness.ui.fx.ScreenContext;

/**
 * Tries a shared database and says in words what is wrong with the way to it; copies the data there or into a folder; and
 * chooses which of the two is worked with from the next start on. Passwords are used once and cleared. Window thread.
 */
public final class SharedViewModel {
    private final ScreenContext context;
    private final SettingsViewModel settings;
    private final SharedDatabase database;
    private final Optional<ServerAddress> used;
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /** {@code used} is the shared database that the window works with now, if it does. */
    public SharedViewModel(
            ScreenContext context, SettingsViewModel settings, SharedDatabase database, Optional<ServerAddress> used) {
        this.context = context;
        this.settings = settings;
        this.database = database;
        this.used = used;
    }

    /** What the window works with now, and what it will work with where that is another. */
    String state() {
        Optional<ServerAddress> next = settings.settingsProperty().get().shared();
        String now = used.map(address -> text("settings.shared.used", address.database(), address.hosts()))
                .orElse(text("settings.shared.none"));
        if (next.equals(used)) {
            return now;
        }
        return now
                + " "
                + next.map(address -> text("settings.shared.next", address.database(), address.hosts()))
                        .orElse(text("settings.shared.next.file"));
    }

    boolean isUsed() {
        return used.isPresent();
    }

    /** The address that is chosen; empty where the file is. */
    ObservableValue<String> addressProperty() {
        return settings.settingsProperty()
                .map(chosen -> chosen.shared().map(ServerAddress::url).orElse(""));
    }

    ObservableValue<String> stateProperty() {
        return settings.settingsProperty().map(chosen -> state());
    }

    void look(String address, char[] password) {
        with(address, password, sound -> database.look(sound, password), this::told);
    }

    /** Tries it, and works with it from the next start on. */
    void use(String address, char[] password) {
        with(address, password, sound -> new Chosen(sound, database.look(sound, password)), chosen -> {
            settings.chooseShared(Optional.of(chosen.address()));
            say(text("settings.shared.chosen"), false);
        });
    }

    private record Chosen(ServerAddress address, Found found) {}

    void useFile() {
        settings.chooseShared(Optional.empty());
        say(text("settings.shared.chosen"), false);
    }

    void copyTo(String address, char[] password) {
        with(address, password, sound -> database.copyTo(sound, password), this::copied);
    }

    void copyTo(String folder) {
        run(() -> database.copyTo(folder), this::copied, () -> {});
    }

    private void told(Found found) {
        say(
                found.isNew() ? text("settings.shared.found.new") : text("settings.shared.found", found.assessments()),
                false);
    }

    private void copied(CopyReport moved) {
        String key = moved.wasThere() ? "settings.shared.copied.there" : "settings.shared.copied";
        String counts = text(key, moved.assessments(), moved.answers(), moved.changes());
        String problems = moved.problems().isEmpty()
                ? ""
                : " " + text("settings.shared.copied.problems", moved.problems().size());
        say(counts + problems, false);
    }

    private <T> void with(String text, char[] password, Work<T> work, Consumer<T> whenDone) {
        Parsed<ServerAddress> address = ServerAddress.parse(text);
        if (!address.isSound()) {
            Arrays.fill(password, '\0');
            // Without its place, which is an option of the command line.
            Problem problem = address.problems().get(0);
            say(text(problem.key(), problem.arguments().toArray()), true);
            return;
        }
        run(() -> work.on(address.value()), whenDone, () -> Arrays.fill(password, '\0'));
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(ServerAddress address);
    }

    private <T> void run(Supplier<T> work, Consumer<T> whenDone, Runnable atLast) {
        if (busy.get()) {
            // The buttons stay as they are meanwhile, and so does the focus.
            atLast.run();
            return;
        }
        busy.set(true);
        say(text("settings.shared.working"), false);
        context.background()
                .run(
                        () -> {
                            try {
                                return work.get();
                            } finally {
                                atLast.run();
                            }
                        },
                        done -> {
                            busy.set(false);
                            whenDone.accept(done);
                        },
                        failure -> {
                            busy.set(false);
                            say(FxFailures.words(context.messages(), failure), true);
                        });
    }

    private void say(String words, boolean isWrong) {
        failed.set(isWrong);
        said.set(words);
    }

    String text(String key, Object... arguments) {
        return context.text(key, arguments);
    }

    /** What came of what was done last. */
    ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
