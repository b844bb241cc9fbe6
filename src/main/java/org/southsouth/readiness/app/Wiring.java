package org.southsouth.readiness.app;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.backup.Backups;
import org.southsouth.readiness.core.merge.MergeStore;
import org.southsouth.readiness.core.password.Unlocking;
import org.southsouth.readiness.core.sample.SampleStore;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.SettingsStore;
import org.southsouth.readiness.core.shared.ServerAddress;
import org.southsouth.readiness.files.CsvCountryGroups;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.files.JsonSettings;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.FileDatabase;
import org.southsouth.readiness.store.H2Backups;
import org.southsouth.readiness.store.H2Password;
import org.southsouth.readiness.store.JdbiAssessmentStore;
import org.southsouth.readiness.store.JdbiFrameworkStore;
import org.southsouth.readiness.store.ServerDatabase;
import org.southsouth.readiness.ui.answer.AutoSave;
import org.southsouth.readiness.ui.compare.PinnedReference;
import org.southsouth.readiness.ui.fx.ContentsChoice;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.FxBackground;
import org.southsouth.readiness.ui.fx.FxDialogs;
import org.southsouth.readiness.ui.fx.FxFailures;
import org.southsouth.readiness.ui.fx.NextPulse;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.Theme;
import org.southsouth.readiness.ui.fx.Views;
import org.southsouth.readiness.ui.fx.WindowFrame;
import org.southsouth.readiness.ui.home.News;
import org.southsouth.readiness.ui.lock.LockController;
import org.southsouth.readiness.ui.lock.LockViewModel;
import org.southsouth.readiness.ui.settings.SettingsController;
import org.southsouth.readiness.ui.shell.HelpViewModel;
import org.southsouth.readiness.ui.shell.NameViewModel;
import org.southsouth.readiness.ui.shell.ShellController;
import org.southsouth.readiness.ui.shell.ShellViewModel;
import org.southsouth.readiness.ui.shell.WrittenViewModel;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/**
 * Every {@code new} that matters, from the words down to the shell; the screens are made in {@link Screens}. One a
 * process. Made beside JavaFX, which takes as long to start; {@link #page} and what follows belong to the window thread.
 */
final class Wiring {
    private final AppFolders folders;
    private final Clock clock;
    private final FxBackground background = new FxBackground(this::showFailure);
    private final FileDatabase file;
    private final Optional<ServerAddress> shared;
    private final Unlocking unlocking;
    private final Database database;
    private final News.Started started;
    private final Stores stores;
    private final JdbiAssessmentStore assessments;
    private final Backups backups;
    private final EvidenceDesk evidence;
    private final PublishedFigures figures;
    private final FrameworkCache frameworks;
    private final JsonSettings settingsStore;
    private volatile Settings settings = Settings.DEFAULT;
    private volatile @Nullable Thread windowThread;
    private CompletableFuture<Void> fonts = CompletableFuture.completedFuture(null);

    private final Messages messages;
    private final NamesOfCountries countries;
    private final Formats formats;
    private final WindowFrame frame = new WindowFrame();
    private final MainNavigator navigator;
    private final ScreenContext context;
    private final AutoSave autoSave;
    private final FilesToOpen toOpen;
    private @Nullable FxDialogs dialogs;
    private @Nullable NameViewModel name;
    private @Nullable Closing closing;

    /** The clock's zone is that of the days and times on the screen, the messages' language that of every word. */
    Wiring(AppFolders folders, Clock clock, Messages messages) {
        this.folders = folders;
        this.clock = clock;
        this.messages = messages;
        this.navigator = new MainNavigator(
                new Views(messages),
                frame,
                messages.getString("shell.status.saved"),
                messages.getString("shell.asked.waits"));
        this.countries = NamesOfCountries.in(folders.data());
        this.formats = new Formats(messages, clock.getZone(), countries.names());
        this.context = new ScreenContext(messages, formats, navigator, background, frame, clock);
        this.settingsStore = new JsonSettings(folders.data());
        this.settings = settingsStore.load();
        this.file = Database.in(folders.data(), this::refuseWindowThread);
        this.shared = settings.shared();
        this.unlocking = shared.<Unlocking>map(address -> ServerDatabase.locked(address, this::refuseWindowThread))
                .orElseGet(() -> new H2Password(file, clock));
        this.started = new News.Started(
                Optional.ofNullable(Version.current().number()),
                shared.isPresent() || file.isThere(),
                file::isMigrated);
        this.database = unlocking instanceof Database server ? server : file;
        this.stores = new Stores(database, clock, () -> settings.name());
        this.assessments = new JdbiAssessmentStore(database, clock, stores.by());
        this.backups = shared.isPresent() ? new KeptElsewhere(database) : new H2Backups(file, clock);
        this.evidence = new EvidenceDesk(database, clock, folders);
        this.figures = new PublishedFigures(folders.data());
        this.frameworks = new FrameworkCache(new JsonFrameworkSource(), new JdbiFrameworkStore(database, clock));
        this.autoSave = new AutoSave(context, assessments);
        this.toOpen = new FilesToOpen(context, database::open, navigator::here);
        navigator.whenArrived(toOpen::arrived);
    }

    /** The page with a word that says to wait, to be shown at once; what belongs on it is prepared meanwhile. */
    Scene page(double width, double height) {
        windowThread = Thread.currentThread();
        // The store opens beside the first screen, but not before its fonts: they are waited for sooner.
        fonts = CompletableFuture.runAsync(Theme::loadFonts).thenRun(() -> background.prepare(database::open));
        return new Scene(new OpeningPage(messages, settings), width, height, Theme.page(settings));
    }

    /** Puts the shell on the page, dressed, with its dialogs and failures; no screen in it yet. */
    void furnish(Scene scene) {
        Theme.layBase(settings);
        NameViewModel asked = new NameViewModel(context, settingsStore, settings, changed -> settings = changed);
        name = asked;
        ShellViewModel model = new ShellViewModel(
                navigator,
                frame,
                Optional.of(asked),
                Optional.of(new WrittenViewModel(context, DesktopOpening.here())),
                Optional.of(new HelpViewModel(context, Version.current().inWords(messages))));
        ShellController shell = new ShellController(model);
        Parent root = new Views(messages).load(shell);
        KeptFolder folder = new KeptFolder(background, settingsStore);
        FxDialogs layer = new FxDialogs(
                shell.scrim(),
                messages,
                AppFolders.homeOfThisComputer(),
                settings.folder(),
                folder::keep,
                chosen -> chosen.startsWith(folders.data()));
        dialogs = layer;
        toOpen.waitFor(shell.scrim().visibleProperty());
        autoSave.askBy(
                (question, both, keep, act, whenKept) -> layer.choose(question, both.get(), keep, act, whenKept),
                frameworks);
        Thread.setDefaultUncaughtExceptionHandler(new CrashReport(this::showFailure));
        fonts.join();
        scene.setRoot(root);
        Theme.dress(scene, settings);
        Screens screens = screens(layer, asked);
        Closing asking = new Closing(context, layer, autoSave::unsaved, screens::unfinished);
        closing = asking;
        navigator.stage(
                new MainNavigator.Stage(model, shell, route -> make(route, screens, scene, layer), asking::status));
        WindowKeys.add(scene, navigator);
    }

    private Screens screens(FxDialogs layer, NameViewModel asked) {
        MergeStore merges = stores.merges(backups);
        return new Screens(
                context,
                layer,
                assessments,
                frameworks,
                autoSave,
                new Screens.Signed(
                        stores.reviews(),
                        stores.plans(),
                        stores.requests(),
                        new KeptAsker(stores.by(), settingsStore),
                        asked,
                        new KeptAskedParts(settingsStore, assessments, merges),
                        shared.isPresent()),
                merges,
                evidence,
                new ContentsChoice(background, settingsStore, settings.contents()),
                new CsvCountryGroups(folders.data()),
                new PinnedReference(background, settingsStore, settings.reference()),
                sample(),
                new News(context, settingsStore, started),
                stores::cooperation,
                figures);
    }

    /** On a shared database nobody puts fictional countries before the others. */
    private Optional<SampleStore> sample() {
        return shared.isPresent()
                ? Optional.empty()
                : Optional.of(new SampleCountries(
                        database, clock, frameworks, folders.data(), messages.getString("home.sample.file")));
    }

    /** To be called when the first screen has asked for what it shows: begins when that has been drawn. */
    void backUp(Scene scene) {
        FxDialogs layer = dialogs;
        if (layer != null) {
            StartBackup backup = new StartBackup(context, backups, layer, this::readAnew);
            Runnable purge = new StartPurge(context, stores.removed()).behind(backup::begin);
            background.run(
                    () -> true,
                    isRead -> NextPulse.afterPulse(scene, () -> {
                        purge.run();
                        background.prepare(evidence::empty);
                        // The first assessment that is opened then finds these read.
                        background.prepare(frameworks::prepare);
                        background.prepare(figures::get);
                    }));
            countries.tell(frame, messages);
        }
    }

    /** Another database is there: nothing that was read from the old one counts. */
    private void readAnew() {
        frameworks.forget();
        navigator.again();
    }

    private void unlocked(Scene scene) {
        navigator.go(toOpen.next().orElseGet(Route.Home::new));
        backUp(scene);
    }

    FilesToOpen toOpen() {
        return toOpen;
    }

    private Object make(Route route, Screens screens, Scene scene, FxDialogs layer) {
        if (route instanceof Route.Merge to) {
            // What is sent back is looked for where the file lies that asked.
            to.files().stream().findFirst().ifPresent(layer::beginBeside);
        }
        if (route instanceof Route.Lock) {
            return new LockController(new LockViewModel(context, unlocking, () -> unlocked(scene)));
        }
        if (route instanceof Route.Settings to) {
            return settingsScreen(to, scene, layer);
        }
        return screens.make(route);
    }

    private SettingsController settingsScreen(Route.Settings to, Scene scene, Dialogs layer) {
        return new SettingsPage(context, folders, file, stores, assessments, backups, settingsStore, figures, shared)
                .make(to, () -> settings, changed -> apply(changed, scene), this::readAnew, layer);
    }

    private void apply(Settings changed, Scene scene) {
        settings = changed;
        NameViewModel shown = name;
        if (shown != null) {
            shown.follow(changed);
        }
        scene.setFill(Theme.page(changed));
        Theme.dress(scene, changed);
    }

    /** On the window thread wherever it is called; before there is a window, a failure is told by what comes after it. */
    private void showFailure(RuntimeException failure) {
        Platform.runLater(() -> {
            frame.giveUpWriting();
            FxDialogs layer = dialogs;
            if (layer != null) {
                new FxFailures(layer, messages).show(failure);
            }
        });
    }

    /** Asks no toolkit, which may be starting on another thread just now: two that start it would wait for each other. */
    private void refuseWindowThread() {
        if (Thread.currentThread().equals(windowThread)) {
            throw new IllegalStateException("the store was asked on the window thread");
        }
    }

    Settings settings() {
        return settings;
    }

    /** Whether the data could be opened since the start. */
    boolean isDataOpen() {
        return database.isOpen();
    }

    SettingsStore settingsStore() {
        return settingsStore;
    }

    MainNavigator navigator() {
        return navigator;
    }

    ScreenContext context() {
        return context;
    }

    /** Whether a dialog that is open has words that nobody has given yet; it says so. */
    boolean isWritten() {
        FxDialogs layer = dialogs;
        return layer != null && layer.isWritten();
    }

    /** Asks before what could not be saved is given up. */
    void closing(Runnable leave) {
        NameViewModel shown = name;
        if (shown != null) {
            shown.keepTyped();
        }
        Optional.ofNullable(closing).ifPresentOrElse(asked -> asked.ask(leave), leave);
    }

    /** Empties the queue of the store's worker, then closes the database. Blocks; not on the window thread. */
    void close(long millis) {
        if (!background.close(millis)) {
            LoggerFactory.getLogger(Wiring.class).error("no end within {} ms in {}", millis, folders.data());
        }
        evidence.empty();
        try {
            database.close();
        } catch (StoreException e) {
            LoggerFactory.getLogger(Wiring.class).error("closing", e);
        }
    }
}
