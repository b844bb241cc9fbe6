package org.southsouth.readiness.app;

import java.time.Instant;
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
 * turns out to be damaged or gone, the newest sound backup, offered to take its place. One that cannot be made is told and stops
 * nothing. Window thread.
 */
final class StartBackup {
    private static final Set<Reason> WITH_A_WAY_BACK = EnumSet.of(Reason.DAMAGED, Reason.LOST);

    /** What the first screen says, or asks for, itself. */
    private static final Set<Reason> TOLD_BY_THE_SCREEN =
            EnumSet.of(Reason.IN_USE, Reason.NEWER, Reason.FOREIGN, Reason.LOCKED, Reason.NO_FILE);

    private final ScreenContext context;
    private final Backups backups;
    private final Dialogs dialogs;
    private final Runnable afterRestore;

    private record Offer(Backup backup, Optional<Instant> written) {}

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
        if (reason.filter(WITH_A_WAY_BACK::contains).isPresent()) {
            boolean isLost = reason.filter(Reason.LOST::equals).isPresent();
            context.background()
                    .run(
                            () -> backups.newestSound().map(backup -> new Offer(backup, backups.lastWritten())),
                            found -> found.ifPresent(offer -> offer(offer, isLost)),
                            this::notFound);
        } else if (reason.filter(TOLD_BY_THE_SCREEN::contains).isEmpty()) {
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

    private void offer(Offer offer, boolean isLost) {
        Dialogs.Question question = isLost
                ? new Dialogs.Question(
                        context.text("shell.lost.title"),
                        context.text("shell.lost.body") + "\n\n" + words(offer),
                        context.text("shell.lost.restore"),
                        false)
                : new Dialogs.Question(
                        context.text("shell.damaged.title"),
                        context.text("shell.damaged.body") + "\n\n" + words(offer) + "\n\n"
                                + context.text("shell.damaged.kept"),
                        context.text("shell.damaged.restore"),
                        false);
        dialogs.confirm(
                question,
                () -> context.background()
                        .run(
                                () -> {
                                    backups.restore(offer.backup());
                                    return offer;
                                },
                                restored -> afterRestore.run()));
    }

    /** What there is, and what would be missing, as far as the time of the last writing tells. */
    private String words(Offer offer) {
        Backup backup = offer.backup();
        Instant now = context.clock().instant();
        String holds = context.text(
                "shell.damaged.holds",
                context.formats().moment(backup.time(), now),
                backup.contents().assessments(),
                backup.contents().answers());
        String missing = offer.written()
                .filter(written -> written.isAfter(backup.time()))
                .map(written ->
                        context.text("shell.damaged.between", context.formats().moment(written, now)))
                .orElse(context.text("shell.damaged.after"));
        return holds + " " + missing;
    }
}
