package org.southsouth.readiness.ui.send;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.southsouth.readiness.core.evidence.AttachedFile;
import org.southsouth.readiness.core.evidence.AttachedFiles;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** Whether the attached files go, and how many and how large those are. Window thread. */
final class FilesChoice {
    private final ScreenContext context;
    private final BooleanProperty taken = new SimpleBooleanProperty(true);
    private final ReadOnlyBooleanWrapper none = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");

    FilesChoice(ScreenContext context) {
        this.context = context;
    }

    /** Counts those that could go, whether they do or not; gives what stands in the way, where they are too many. */
    Optional<String> count(ExchangePackage contents) {
        List<AttachedFile> enclosed = contents.enclosed();
        int absent = contents.attached().size() - enclosed.size();
        none.set(enclosed.isEmpty());
        words.set(context.text(
                "send.files.amount", enclosed.size(), context.formats().size(AttachedFiles.size(enclosed)), absent));
        return taken.get() && contents.isTooLarge()
                ? Optional.of(context.text(
                        "send.files.too-large",
                        AttachedFiles.PER_PARCEL,
                        AttachedFiles.megabytes(AttachedFiles.PARCEL_BYTES)))
                : Optional.empty();
    }

    ExchangePackage of(ExchangePackage contents) {
        return taken.get() ? contents : contents.withoutFiles();
    }

    BooleanProperty taken() {
        return taken;
    }

    /** Whether there is nothing to choose. */
    ReadOnlyBooleanProperty noneProperty() {
        return none.getReadOnlyProperty();
    }

    ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }
}
