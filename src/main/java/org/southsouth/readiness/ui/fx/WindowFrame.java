package org.southsouth.readiness.ui.fx;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.southsouth.readiness.core.assessment.AssessmentId;

/**
 * What stands around a screen: the title in the top bar and the status line, with what is saved on its left and the
 * context on its right. Screens write here; the shell shows it. It outlives the screens.
 */
public final class WindowFrame {
    /** How the left side of the status line is to be read. */
    public enum Saving {
        NOTHING,
        /** Words that help and say nothing of saving; what was typed and is not saved stands in their place. */
        HINT,
        SAVED,
        SAVING,
        /** A file is being written; it can be stopped. */
        WRITING,
        FAILED;

        /** Whether other words may stand in its place: never in that of an answer that is not saved, nor of a file that is written. */
        public boolean givesWay() {
            return this == NOTHING || this == HINT || this == SAVED;
        }
    }

    /** What can be taken back and made again on the screen that is shown, and whether there is something just now. */
    public record Retracing(
            ReadOnlyBooleanProperty canUndo, Runnable undo, ReadOnlyBooleanProperty canRedo, Runnable redo) {}

    private final ReadOnlyObjectWrapper<Optional<Retracing>> retracing = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper asked = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper context = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Saving> saving = new ReadOnlyObjectWrapper<>(Saving.NOTHING);
    private final ReadOnlyObjectWrapper<Optional<Tour>> tour = new ReadOnlyObjectWrapper<>(Optional.empty());
    /** Files that are being made, each with whether that is over. */
    private final Map<BooleanSupplier, String> underway = new LinkedHashMap<>();

    private final ReadOnlyObjectWrapper<Optional<WrittenFile>> written = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper locked = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper opening = new ReadOnlyBooleanWrapper();
    private List<String> people = List.of();
    private Status said = new Status(Saving.NOTHING, "");
    private Optional<Status> unsaved = Optional.empty();
    private Supplier<List<AssessmentId>> ticked = List::of;
    private Optional<ListOrder> listOrder = Optional.empty();
    private Optional<ListChoice> listChoice = Optional.empty();
    private Supplier<String> unfinished = () -> "";
    private final Set<Object> typedIn = new HashSet<>();
    private String typing = "";
    private final ObjectProperty<Runnable> retry = new SimpleObjectProperty<>(() -> {});
    private final ObjectProperty<Runnable> stop = new SimpleObjectProperty<>(() -> {});

    /** The assessment's name in the top bar; empty on screens that belong to none. */
    public void showTitle(String text) {
        title.set(text);
        // What is not saved is named with its country unless that stands here.
        refresh();
    }

    /** Who asks for what is shown, and by when: in the top bar, in place of its tabs. Empty where the whole is open. */
    public void showAsked(String text) {
        asked.set(text);
    }

    public ReadOnlyStringProperty askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /** The names of those who take part in what is shown: one of them may be at this computer. */
    public void showPeople(List<String> names) {
        people = List.copyOf(names);
    }

    public List<String> people() {
        return people;
    }

    /** The right side of the status line. */
    public void showContext(String text) {
        context.set(text);
    }

    /** Whether a screen that shows nothing yet takes so long that somebody should know. */
    public void showOpening(boolean isOpening) {
        opening.set(isOpening);
    }

    public ReadOnlyBooleanProperty openingProperty() {
        return opening.getReadOnlyProperty();
    }

    /** Whether what is shown is signed off, so that nobody adds to it. */
    public void showLocked(boolean isLocked) {
        locked.set(isLocked);
    }

    public ReadOnlyBooleanProperty lockedProperty() {
        return locked.getReadOnlyProperty();
    }

    /** {@code beside} makes of what is not saved what stands where something is. */
    private record Status(Saving how, String text, UnaryOperator<String> beside) {
        Status(Saving how, String text) {
            this(how, text, UnaryOperator.identity());
        }
    }

    /** What a screen wrote here of itself. */
    public record Words(String title, String asked, String context, Saving how, String status) {}

    /** For a screen that is laid aside and shown again later. */
    public Words words() {
        return new Words(title.get(), asked.get(), context.get(), said.how, said.text);
    }

    public void show(Words words) {
        showTitle(words.title());
        showAsked(words.asked());
        showContext(words.context());
        showStatus(words.how(), words.status());
    }

    /** What a screen has to say; it is seen once nothing waits to be saved. */
    public void showStatus(Saving how, String text) {
        said = new Status(how, text);
        refresh();
    }

    /** How to ask what somebody typed, on whatever screen, and is not kept yet; empty where nothing is. */
    public void askUnfinished(Supplier<String> words) {
        unfinished = words;
    }

    /** These words are of no use any more; where others stand meanwhile, they stay. */
    public void withdraw(String words, String allSaved) {
        if (!words.isEmpty() && (status.get().equals(words) || said.text.equals(words))) {
            showAtRest(allSaved);
        }
    }

    /** Where a screen has nothing of its own to say: these words, that all is saved, or what is not. */
    public void showAtRest(String allSaved) {
        showStatus(Saving.SAVED, allSaved);
    }

    /** Something that somebody typed is refused now, or is not any more. */
    public void unfinishedChanged() {
        if (said.how == Saving.NOTHING && !unfinished.get().isEmpty()) {
            // What was said before it gives way: it would read as if all were well.
            said = new Status(Saving.HINT, said.text);
        }
        refresh();
    }

    /**
     * What waits to be saved, and how that goes. It stands before everything that screens say, but for a file that is being
     * written, which somebody may want to stop. Only whoever saves answers calls it.
     */
    public void showUnsaved(Saving how, String text) {
        unsaved = Optional.of(new Status(how, text));
        refresh();
    }

    /** Nothing waits any more. Where what somebody typed is refused, {@code beside} makes of that what is told. */
    public void showAllSaved(String text, UnaryOperator<String> beside) {
        unsaved = Optional.empty();
        said = new Status(Saving.SAVED, text, beside);
        refresh();
    }

    /** From the first letter in a field on: until it is handed on, these words stand in the place of “saved”. */
    public void showTyping(Object field, String words) {
        typing = words;
        if (typedIn.add(field)) {
            refresh();
        }
    }

    /** What was typed there is handed on. */
    public void showTyped(Object field) {
        if (typedIn.remove(field)) {
            refresh();
        }
    }

    /** Nobody says that all is saved while something that was typed is not. */
    private void refresh() {
        Status shown = said.how == Saving.WRITING ? said : unsaved.orElse(said);
        String left = shown.how == Saving.SAVED || shown.how == Saving.HINT ? unfinished.get() : "";
        if (shown.how == Saving.SAVED && left.isEmpty() && !typedIn.isEmpty()) {
            shown = new Status(Saving.SAVING, typing);
        }
        saving.set(left.isEmpty() ? shown.how : Saving.NOTHING);
        status.set(left.isEmpty() ? shown.text : shown.beside.apply(left));
    }

    /** The newest file that somebody asked for, with ways to it, until it is closed or the screen is left. */
    public void showWritten(WrittenFile file) {
        written.set(Optional.of(file));
    }

    public void closeWritten() {
        written.set(Optional.empty());
    }

    public ReadOnlyObjectProperty<Optional<WrittenFile>> writtenProperty() {
        return written.getReadOnlyProperty();
    }

    /** By which of its columns, counted from 0, the list is ordered, and which way. */
    public record ListOrder(int column, boolean isDescending) {}

    /** The order of the list, for whoever comes back to it; empty for its own. */
    public Optional<ListOrder> listOrder() {
        return listOrder;
    }

    public void keepListOrder(Optional<ListOrder> order) {
        listOrder = order;
    }

    /** What the list is narrowed to: words, and one of its filters by its name; and among how many assessments that is. */
    public record ListChoice(String search, String filter, int among) {}

    /** What the list was narrowed to when it was left; empty before it was shown. */
    public Optional<ListChoice> listChoice() {
        return listChoice;
    }

    public void keepListChoice(ListChoice choice) {
        listChoice = Optional.of(choice);
    }

    /** How to ask the list what is ticked in it. */
    public void askTicked(Supplier<List<AssessmentId>> list) {
        ticked = list;
    }

    /** What is ticked in the list; the tab that leads to a comparison takes it along. */
    public List<AssessmentId> ticked() {
        return ticked.get();
    }

    /** What "Save again" does while the status is {@link Saving#FAILED}. */
    public void setRetry(Runnable action) {
        retry.set(action);
    }

    /** What "Stop" does while the status is {@link Saving#WRITING}. */
    public void setStop(Runnable action) {
        stop.set(action);
    }

    public void stop() {
        stop.get().run();
    }

    /** A file is being made and written until this says that it is over: done, failed or stopped. */
    public void writes(String name, BooleanSupplier isOver) {
        underway.put(isOver, name);
    }

    /** The names of the files that are being made or written now. */
    public List<String> writing() {
        underway.keySet().removeIf(BooleanSupplier::getAsBoolean);
        return List.copyOf(underway.values());
    }

    /** Something failed: what was being written is not any more. */
    public void giveUpWriting() {
        if (saving.get() == Saving.WRITING) {
            showStatus(Saving.NOTHING, "");
        }
    }

    public void retry() {
        retry.get().run();
    }

    /** Shown beside what is saved, until it is withdrawn. */
    public void offer(Retracing offered) {
        retracing.set(Optional.of(offered));
    }

    /** Its screen is left; does nothing where another one has taken its place. */
    public void withdraw(Retracing withdrawn) {
        if (retracing.get().filter(withdrawn::equals).isPresent()) {
            retracing.set(Optional.empty());
        }
    }

    public ReadOnlyObjectProperty<Optional<Retracing>> retracingProperty() {
        return retracing.getReadOnlyProperty();
    }

    /** From its first stop, also where another one is under way. */
    public void begin(Tour way) {
        tour.set(Optional.of(way));
    }

    public void endTour() {
        tour.set(Optional.empty());
    }

    /** The tour that somebody is on. */
    public ReadOnlyObjectProperty<Optional<Tour>> tourProperty() {
        return tour.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty contextProperty() {
        return context.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Saving> savingProperty() {
        return saving.getReadOnlyProperty();
    }
}
