package org.southsouth.readiness.ui.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.RowInSight;

/**
 * The answers, of which only those in sight have cells. Several can be chosen at once, a theme by its heading. Enter or a
 * double click goes to the question.
 */
public final class ReviewList extends ListView<ReviewRow> {
    private Consumer<List<ReviewRow>> whenChosen = chosen -> {};
    private ReviewFilter filter = ReviewFilter.NONE;
    private boolean isFilling;
    private boolean isCompact;
    private boolean isBegun;

    /** Where somebody was before looking for something, and what the search alone has chosen since. */
    private Optional<String> left = Optional.empty();

    private Set<String> chosenBySearch = Set.of();

    public ReviewList() {
        getStyleClass().add("review-list");
        RowInSight.keep(this);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    }

    void follow(ReviewViewModel model) {
        setAccessibleText(model.text(
                "review.list",
                model.text("review.act.reviewed.key"),
                model.text("review.act.validated.key"),
                model.text("review.disputed.key"),
                model.text("review.act.settle.key"),
                model.text("review.draft.key"),
                model.text("review.comment.key"),
                model.text("review.workshop.key"),
                model.text("review.act.open.key")));
        setCellFactory(list -> new ReviewCell(model, this::isCompact));
        model.filterProperty()
                .subscribe(filter -> setPlaceholder(Texts.instead(
                        model.text(filter.isSearchAlone() ? "review.none.search" : "review.none"),
                        "t-body",
                        "muted",
                        "review-none")));
        model.rowsProperty().subscribe(rows -> {
            show(rows, model.filterProperty().get(), model.states().ruled());
            if (!isBegun && !rows.isEmpty()) {
                isBegun = true;
                model.first().ifPresent(this::begin);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::passHeading);
        addEventFilter(KeyEvent.KEY_PRESSED, this::chooseEnd);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && getFocusModel().getFocusedItem() instanceof ReviewRow.Item item) {
                model.open(item.question());
                event.consume();
            }
        });
    }

    /** Whoever adds answers to a choice counts answers: a heading between them takes no press of its own. */
    private void passHeading(KeyEvent key) {
        int by = key.getCode() == KeyCode.DOWN ? 1 : key.getCode() == KeyCode.UP ? -1 : 0;
        int beside = getFocusModel().getFocusedIndex() + by;
        boolean isInside = beside + by >= 0 && beside + by < getItems().size();
        if (key.isShiftDown() && by != 0 && isInside && getItems().get(beside) instanceof ReviewRow.Heading) {
            getFocusModel().focus(beside);
        }
    }

    /** With Ctrl the toolkit moves the frame alone: the answer that is shown and acted on would stay another one, out of sight. */
    private void chooseEnd(KeyEvent key) {
        boolean isEnd = key.getCode() == KeyCode.HOME || key.getCode() == KeyCode.END;
        if (isEnd && key.isShortcutDown() && !key.isShiftDown() && !getItems().isEmpty()) {
            int row = key.getCode() == KeyCode.HOME ? 0 : getItems().size() - 1;
            getSelectionModel().clearAndSelect(row);
            scrollTo(row);
            key.consume();
        }
    }

    private void begin(ReviewRow.Item first) {
        getSelectionModel().clearAndSelect(getItems().indexOf(first));
        bringIntoSight(true);
    }

    /** Where there is little room, the evidence stands beside the list alone. */
    void fit(boolean isNowCompact) {
        if (isNowCompact != isCompact) {
            isCompact = isNowCompact;
            refresh();
        }
    }

    boolean isCompact() {
        return isCompact;
    }

    /** Told whenever something else is chosen, and when what is chosen reads otherwise than before. */
    void whenChosen(Consumer<List<ReviewRow>> listener) {
        whenChosen = listener;
        listener.accept(chosen());
        getSelectionModel().getSelectedItems().addListener((ListChangeListener<ReviewRow>) change -> {
            if (!isFilling) {
                whenChosen.accept(chosen());
            }
        });
    }

    /** Tells what is chosen once more: what was said about it may be another now. */
    void tell() {
        whenChosen.accept(chosen());
    }

    /** The heading of a theme means all that stand under it, but not where it lies among answers that were chosen with it. */
    List<ReviewRow> chosen() {
        List<ReviewRow> lines = getSelectionModel().getSelectedItems();
        List<ReviewRow> answers =
                lines.stream().filter(ReviewRow.Item.class::isInstance).toList();
        return answers.isEmpty() ? List.copyOf(lines) : answers;
    }

    /** Of several that are chosen the one where the keys are stays so; false where not several are. */
    boolean endChoice() {
        if (chosen().size() < 2) {
            return false;
        }
        getSelectionModel().clearAndSelect(Math.max(0, getFocusModel().getFocusedIndex()));
        return true;
    }

    /**
     * What was chosen stays so; where it is gone, the line that stands in its place now, and after an act on one answer the
     * next one. A list that is narrowed otherwise is another one: nothing stays chosen out of sight. What stops validation
     * begins with its first. After a search that led nowhere somebody is where they were before it.
     */
    private void show(List<ReviewRow> rows, ReviewFilter narrowed, Optional<GivenStates.Ruled> ruled) {
        boolean isOther = !narrowed.equals(filter);
        boolean isOfKind = !narrowed.kinds().isEmpty() && !narrowed.kinds().equals(filter.kinds());
        Set<String> before = chosenIds();
        Set<QuestionId> reviewable = ReviewViewModel.reviewable(chosen());
        boolean isEnd = filter.isSearch() && !narrowed.isSearch();
        // Whoever went from the search into the list means the answer there.
        boolean isReturn = isEnd && ruled.isEmpty() && !isFocused() && before.equals(chosenBySearch);
        if (!filter.isSearch() && narrowed.isSearch()) {
            left = before.stream().findFirst();
        }
        filter = narrowed;
        isFilling = true;
        int place = isOther && ruled.isEmpty() ? 0 : firstChosen();
        getItems().setAll(rows);
        List<Integer> wanted = isReturn
                ? left.map(this::indexOf).filter(at -> at >= 0).stream().toList()
                : ruled.map(done -> after(done, before, reviewable)).orElse(List.of());
        // The heading of a theme means all that stand under it, which are others in another list.
        int[] kept = IntStream.range(0, isOfKind && ruled.isEmpty() ? 0 : rows.size())
                .filter(i -> before.contains(rows.get(i).id()))
                .filter(i -> !isOther || rows.get(i) instanceof ReviewRow.Item)
                .toArray();
        int[] again =
                wanted.isEmpty() ? kept : wanted.stream().mapToInt(at -> at).toArray();
        getSelectionModel().clearSelection();
        choose(again, place);
        bringIntoSight(isOther && ruled.isEmpty());
        isFilling = false;
        boolean isBySearch = narrowed.isSearch() && (kept.length == 0 || before.equals(chosenBySearch));
        chosenBySearch = isBySearch ? chosenIds() : Set.of();
        whenChosen.accept(chosen());
    }

    /** These, or where there are none the first answer from a place on. */
    private void choose(int[] places, int from) {
        if (places.length > 0) {
            getSelectionModel().selectIndices(places[0], places);
            getFocusModel().focus(places[places.length - 1]);
        } else {
            firstItemFrom(getItems(), from).ifPresent(getSelectionModel()::clearAndSelect);
        }
    }

    private Set<String> chosenIds() {
        return chosen().stream().map(ReviewRow::id).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The answers themselves, or the one after it; empty where none is in the list, or somebody went on to others meanwhile. A
     * heading that means all of them stays chosen for them.
     */
    private List<Integer> after(GivenStates.Ruled done, Set<String> before, Set<QuestionId> reviewable) {
        List<Integer> places = done.questions().stream()
                .map(question -> indexOf(question.value()))
                .filter(at -> at >= 0)
                .sorted()
                .toList();
        if (!done.isOnward()) {
            return done.questions().size() > 1 && reviewable.containsAll(done.questions()) ? List.of() : places;
        }
        boolean isHere = places.size() == 1
                && before.equals(Set.of(getItems().get(places.get(0)).id()));
        return isHere ? List.of(nextLeft(places.get(0), done).orElse(places.get(0))) : List.of();
    }

    /** Those that are done already are passed over; where no other is left below, the next one. */
    private Optional<Integer> nextLeft(int from, GivenStates.Ruled done) {
        return IntStream.range(from + 1, getItems().size())
                .filter(i -> getItems().get(i) instanceof ReviewRow.Item item
                        && item.mark().filter(done::isLeft).isPresent())
                .boxed()
                .findFirst()
                .or(() -> itemBeyond(from, 1));
    }

    private int indexOf(String id) {
        return IntStream.range(0, getItems().size())
                .filter(i -> getItems().get(i).id().equals(id))
                .findFirst()
                .orElse(-1);
    }

    /** The next answer from there, or the one before where {@code by} is -1. */
    private Optional<Integer> itemBeyond(int from, int by) {
        for (int i = from + by; i >= 0 && i < getItems().size(); i += by) {
            if (getItems().get(i) instanceof ReviewRow.Item) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Goes to the next answer, or the one before. */
    void step(int by) {
        itemBeyond(Math.max(0, getFocusModel().getFocusedIndex()), by).ifPresent(row -> {
            getSelectionModel().clearAndSelect(row);
            bringIntoSight(false);
        });
    }

    boolean canStep(int by) {
        return itemBeyond(Math.max(0, getFocusModel().getFocusedIndex()), by).isPresent();
    }

    /** The place of an answer among those of the list, from 1, and how many there are. */
    int[] placeOf(ReviewRow.Item item) {
        List<ReviewRow> items =
                getItems().stream().filter(ReviewRow.Item.class::isInstance).toList();
        return new int[] {items.indexOf(item) + 1, items.size()};
    }

    private void bringIntoSight(boolean isFromStart) {
        int first = firstChosen();
        if (isFromStart) {
            // With the heading above it.
            scrollTo(Math.max(0, first - 1));
        } else if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(first);
            RowInSight.showLater(this);
        }
    }

    private int firstChosen() {
        return getSelectionModel().getSelectedIndices().stream()
                .min(Comparator.naturalOrder())
                .orElse(0);
    }

    private static Optional<Integer> firstItemFrom(List<ReviewRow> rows, int place) {
        for (int i = Math.min(place, rows.size() - 1); i >= 0 && i < rows.size(); i++) {
            if (rows.get(i) instanceof ReviewRow.Item) {
                return Optional.of(i);
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.size() - 1);
    }
}
