package org.southsouth.readiness.app;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.southsouth.readiness.core.backup.Backups;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.SettingsStore;
import org.southsouth.readiness.core.shared.ServerAddress;
import org.southsouth.readiness.files.ImageFolder;
import org.southsouth.readiness.files.WholeFile;
import org.southsouth.readiness.store.FileDatabase;
import org.southsouth.readiness.store.H2Password;
import org.southsouth.readiness.store.JdbiAssessmentStore;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.settings.AboutViewModel;
import org.southsouth.readiness.ui.settings.BackupsViewModel;
import org.southsouth.readiness.ui.settings.Installation;
import org.southsouth.readiness.ui.settings.PasswordViewModel;
import org.southsouth.readiness.ui.settings.PeopleViewModel;
import org.southsouth.readiness.ui.settings.SettingsCards;
import org.southsouth.readiness.ui.settings.SettingsController;
import org.southsouth.readiness.ui.settings.SettingsViewModel;
import org.southsouth.readiness.ui.settings.SharedViewModel;
import org.southsouth.readiness.ui.settings.SupportViewModel;

/** Makes the settings with all that can be done among them; fresh on each visit. */
record SettingsPage(
        ScreenContext context,
        AppFolders folders,
        FileDatabase file,
        Stores stores,
        JdbiAssessmentStore assessments,
        Backups backups,
        SettingsStore kept,
        PublishedFigures figures,
        Optional<ServerAddress> shared) {
    /** Where the launcher of an installed program says that it lies. */
    private static final String HOME = "readiness.home";

    /** {@code now} gives the settings as they are, on any thread; {@code apply} and {@code readAnew} are called on the window's. */
    SettingsController make(
            Route.Settings to, Supplier<Settings> now, Consumer<Settings> apply, Runnable readAnew, Dialogs dialogs) {
        BackupsViewModel copies = new BackupsViewModel(
                context,
                backups,
                () -> new WholeVerification(stores.database(), backups, stores.clock()).verify(),
                folders.data().resolve("backups"),
                readAnew);
        SettingsViewModel chosen =
                new SettingsViewModel(context, kept, apply, folders.data().toString());
        SettingsCards cards = new SettingsCards(
                copies,
                new PasswordViewModel(context, new H2Password(file, stores.clock()), copies::load),
                new SharedViewModel(context, chosen, new SharedCopies(stores.database()), shared),
                new PeopleViewModel(context, stores.people(), backups, stores.by(), copies::load),
                new SupportViewModel(context, () -> support(now.get()), new WholeFile(), to.isForSupport()),
                stores.removed(context, assessments),
                new AboutViewModel(
                        context,
                        installation(),
                        new ImageFolder(System.getProperty(HOME)),
                        () -> figures.get().figures()));
        return new SettingsController(chosen, cards, dialogs);
    }

    private String support(Settings settings) {
        return new SupportFile(stores.database(), backups, stores.clock())
                .text(context.text("common.support.head"), folders.data(), settings);
    }

    private Installation installation() {
        return Installation.of(Version.current().inWords(context.messages()), System::getProperty);
    }
}
