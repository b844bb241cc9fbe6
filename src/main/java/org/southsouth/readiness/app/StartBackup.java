package org.southsouth.readiness.app;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.backup.Backup;
import org.southsouth.readiness.core.backup.Backups;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.FxFailures;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;

/**
 * The backup that is made behind the first screen where something changed since the last one; and, where the database
 * turns out to be damaged, the newest sound backup, offered to take its place. One that cannot be made is told and stops
 * nothing. Window thread.
 */
final class StartBackup {
    /** What the first screen says, or asks for, itself. */
    private static final Set<Reason> TOLD = EnumSet.of(Reason.IN_USE, Reason.NEWER, Reason.LOCKED);

    private final ScreenContext context;
    private final Backups backups;
    private final Dialogs dialogs;
    private final Runnable afterRestore;

    /** {@code afterRestore} runs on the window thread once another database is there. */
    StartBackup(ScreenContext context, Backups backups, Dialogs dialogs, Runnable afterRestore) {
        this.context = context;
        this.backups = backups;
        this.dialogs = dialogs;
        this.afterRestore = afterRestore;
    }

    /** To be called after the first screen has asked for what it shows: the work stands behind it in the queue. */
    void begin() {
        context.background().run(backups::ifChanged, made -> {}, this::failed);
    }

    private void failed(RuntimeException failure) {
        Optional<Reason> reason =
                failure instanceof StoreException store ? Optional.of(store.reason()) : Optional.empty();
        if (reason.filter(Reason.DAMAGED::equals).isPresent()) {
            context.background().run(backups::newestSound, found -> found.ifPresent(this::offer), this::notFound);
        } else if (reason.filter(TOLD::contains).isEmpty()) {
            String why = FxFailures.words(context.messages(), failure);
            context.frame().showStatus(Saving.NOTHING, context.text("shell.backup.failed", why));
        }
    }

    /** Whoever has a password gives it first: the newest backup is as locked as the database was. */
    private void notFound(RuntimeException failure) {
        if (failure instanceof StoreException store && store.reason() == Reason.LOCKED) {
            context.navigator().go(new Route.Lock());
        } else {
            failed(failure);
        }
    }

    private void offer(Backup backup) {
        dialogs.confirm(
                new Dialogs.Question(
                        context.text("shell.damaged.title"),
                        context.text(
                                "shell.damaged.body",
                                context.formats()
                                        .day(backup.time(), context.clock().instant()),
                                context.formats().time(backup.time()),
                                backup.contents().assessments(),
                                backup.contents().answers()),
                        context.text("shell.damaged.restore"),
                        false),
                () -> context.background()
                        .run(
                                () -> {
                                    backups.restore(backup);
                                    return backup;
                                },
                                restored -> afterRestore.run()));
    }
}
