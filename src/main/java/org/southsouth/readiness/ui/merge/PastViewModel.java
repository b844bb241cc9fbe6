package org.southsouth.readiness.ui.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.southsouth.readiness.core.evidence.FileName;
import org.southsouth.readiness.core.merge.ExchangeImport;
import org.southsouth.readiness.core.merge.PastMerge;
import org.southsouth.readiness.core.merge.PastMerge.Came;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.FxFailures;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WaitingFiles;

/** The merges that were made here, and the way back from each. Window thread. */
final class PastViewModel {
    /** More are too old to be taken back. */
    private static final int MOST = 30;

    private final ScreenContext context;
    private final ExchangeImport imports;
    private final Merger merger;
    private final WaitingFiles returned;
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<List<PastMerge>>> merges =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    PastViewModel(ScreenContext context, MergeViewModel.Ports ports) {
        this.context = context;
        this.imports = ports.imports();
        this.returned = ports.drafts().returned();
        this.merger = new Merger(context, ports, message::set);
    }

    void load() {
        message.set("");
        context.background().run(() -> imports.past(MOST), found -> merges.set(Optional.of(found)));
    }

    /** Asked before, since it takes away what came. */
    Dialogs.Question question(PastMerge merge) {
        return new Dialogs.Question(
                context.text("merge.past.ask"),
                context.text("merge.past.ask.text", when(merge), parts(merge)),
                context.text("merge.past.undo"),
                true);
    }

    void undo(PastMerge merge) {
        merger.undo(merge.receipt(), () -> undone(merge), failure -> {
            // Somebody was quicker: the list says what is in the way now.
            load();
            message.set(FxFailures.words(context.messages(), failure));
        });
    }

    private void undone(PastMerge merge) {
        returned.undone(merge.receipt());
        load();
    }

    String when(PastMerge merge) {
        String at =
                context.formats().moment(merge.receipt().at(), context.clock().instant());
        return merge.by().isBlank() ? at : context.text("merge.past.by", at, merge.by());
    }

    /** What came to which assessments and from whom, as the merge itself counted it, and out of which files. */
    String parts(PastMerge merge) {
        List<String> lines = new ArrayList<>();
        merge.parts().forEach(part -> {
            Came came = part.came();
            boolean isNamed = !came.from().isEmpty();
            String whole = isNamed ? "merge.past.new.from" : "merge.past.new";
            String some = isNamed ? "merge.past.part.from" : "merge.past.part";
            lines.add(context.text(
                    part.isNew() ? whole : some,
                    context.formats().title(part.profile()),
                    came.answers(),
                    context.messages().list(came.from()),
                    came.others()));
            if (!part.isNew() && came.answers() + came.kept() + came.others() > 0) {
                lines.add(counts(came));
            }
        });
        if (!merge.files().isEmpty()) {
            // A database that was handed on can name its files as it likes.
            List<String> files = merge.files().stream().map(FileName::shown).toList();
            lines.add(context.text(
                    "merge.past.files", files.size(), context.messages().list(files)));
        }
        return String.join("\n", lines);
    }

    private String counts(Came came) {
        List<String> parts = new ArrayList<>();
        if (came.decided() > 0) {
            parts.add(context.text("merge.past.decided", came.decided(), came.kept()));
        }
        add(parts, "merge.report.added", came.added());
        add(parts, "merge.report.theirs-newer", came.changed());
        return String.join(context.text("common.list.comma"), parts);
    }

    private void add(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(context.text(key, count));
        }
    }

    /** Why it cannot be taken back; empty where it can. */
    String hindrance(PastMerge merge) {
        return merge.hindrance()
                .map(hindrance -> context.text(
                        "merge.past.not."
                                + hindrance
                                        .reason()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-'),
                        hindrance.profile().map(context.formats()::title).orElse("")))
                .orElse("");
    }

    String text(String key, Object... values) {
        return context.text(key, values);
    }

    /** Empty until they are read. */
    ReadOnlyObjectProperty<Optional<List<PastMerge>>> mergesProperty() {
        return merges.getReadOnlyProperty();
    }

    /** What failed; else empty. */
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return merger.busyProperty();
    }
}
