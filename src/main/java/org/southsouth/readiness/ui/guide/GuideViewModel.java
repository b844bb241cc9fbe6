package org.southsouth.readiness.ui.guide;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.southsouth.readiness.core.guide.Guide;
import org.southsouth.readiness.core.guide.GuideBlock;
import org.southsouth.readiness.core.guide.GuideChapter;
import org.southsouth.readiness.core.guide.GuideSource;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.words.MostWords;
import org.southsouth.readiness.words.SearchKey;

/** The chapters of the guide, all or those in which a word is found, and the one that is open. */
public final class GuideViewModel {
    /** Of fewer letters nothing is near. */
    private static final int FEWEST_LETTERS = 5;

    private final ScreenContext context;
    private final GuideSource source;
    private final ReadOnlyObjectWrapper<Optional<GuideChapter>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    /** What each chapter is searched by, made once. */
    private final Map<GuideChapter, SearchKey> keys = new LinkedHashMap<>();

    private final ObservableList<GuideChapter> found = FXCollections.observableArrayList();
    /** How often the words that are searched for stand in each chapter that was found. */
    private final Map<GuideChapter, Integer> counts = new HashMap<>();

    private SearchKey sought = SearchKey.of("");
    /** Among the places of all chapters that were found; -1 where there are none, or nothing is searched for. */
    private final ReadOnlyIntegerWrapper place = new ReadOnlyIntegerWrapper(-1);

    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");

    /** {@code anchor} is the chapter that is open at first; the first one where there is none of that name. */
    public GuideViewModel(ScreenContext context, GuideSource source, String anchor) {
        this.context = context;
        this.source = source;
        context.background().run(source::read, read -> show(read, anchor));
    }

    private void show(Guide read, String anchor) {
        read.chapters().forEach(chapter -> keys.put(chapter, SearchKey.of(chapter.words())));
        found.setAll(read.chapters());
        open(read.chapter(anchor).or(() -> read.chapters().stream().findFirst()));
    }

    private void open(Optional<GuideChapter> chapter) {
        open.set(chapter);
    }

    ScreenContext context() {
        return context;
    }

    /** Those that have the words as they were typed; where none has, those that have the most of them. All for nothing. */
    void search(String words) {
        sought = SearchKey.of(words);
        List<GuideChapter> exact = keys.keySet().stream()
                .filter(chapter -> key(chapter).contains(sought))
                .toList();
        List<GuideChapter> hits = exact.isEmpty() && words.strip().length() >= FEWEST_LETTERS ? most() : exact;
        counts.clear();
        hits.forEach(chapter -> counts.put(chapter, count(chapter)));
        found.setAll(hits);
        // What was opened on the way to the whole question answers another one.
        boolean isThere = !exact.isEmpty() && open.get().filter(hits::contains).isPresent();
        if (!isThere) {
            hits.stream().findFirst().ifPresent(this::open);
        }
        begin();
    }

    private List<GuideChapter> most() {
        return mostWords().among(List.copyOf(keys.keySet()), this::key);
    }

    private MostWords mostWords() {
        String common = context.text("guide.search.common") + ' ' + context.text("guide.search.common.short");
        return new MostWords(sought, Set.of(common.split(" ")));
    }

    private SearchKey key(GuideChapter chapter) {
        return Objects.requireNonNull(keys.get(chapter));
    }

    /** A chapter that somebody chose is read from its first place. */
    void open(GuideChapter chapter) {
        if (!open.get().equals(Optional.of(chapter))) {
            open(Optional.of(chapter));
            begin();
        }
    }

    private void begin() {
        // Also where it has the same number as before: the words may be others.
        place.set(-1);
        int first = before(open.get());
        boolean isIn = open.get().filter(chapter -> places(chapter) > 0).isPresent();
        place.set(isIn ? first : -1);
        tell();
    }

    /** To the next place, in the next chapter after the last of this one, and after all to the first. */
    void next() {
        int all = all();
        if (all == 0) {
            return;
        }
        int to = (place.get() + 1) % all;
        int upTo = 0;
        for (GuideChapter chapter : found) {
            boolean isBefore = upTo <= to;
            upTo += places(chapter);
            if (isBefore && to < upTo) {
                open(Optional.of(chapter));
            }
        }
        place.set(to);
        tell();
    }

    private void tell() {
        if (sought.value().isEmpty() || found.isEmpty()) {
            told.set("");
        } else if (all() == 0) {
            told.set(context.text(mostWords().areAllIn(key(found.get(0))) ? "guide.near" : "guide.some"));
        } else if (place.get() < 0) {
            told.set(context.text("guide.elsewhere", all()));
        } else {
            told.set(context.text("guide.place", place.get() + 1, all()));
        }
    }

    private int all() {
        return found.stream().mapToInt(this::places).sum();
    }

    private int before(Optional<GuideChapter> chapter) {
        return found.stream()
                .takeWhile(other -> !chapter.equals(Optional.of(other)))
                .mapToInt(this::places)
                .sum();
    }

    private int places(GuideChapter chapter) {
        return counts.getOrDefault(chapter, 0);
    }

    private int count(GuideChapter chapter) {
        int inBlocks = chapter.blocks().stream().mapToInt(this::count).sum();
        return sought.places(chapter.title()).size() + inBlocks;
    }

    /** Each paragraph, item and cell on its own, as the page marks them. */
    private int count(GuideBlock block) {
        if (block instanceof GuideBlock.Items items) {
            return items.items().stream()
                    .flatMap(List::stream)
                    .mapToInt(this::count)
                    .sum();
        }
        if (block instanceof GuideBlock.Table table) {
            return table.rows().stream()
                    .flatMap(List::stream)
                    .mapToInt(cell -> sought.places(GuideBlock.words(cell)).size())
                    .sum();
        }
        return sought.places(block.words()).size();
    }

    /** What is searched for. */
    SearchKey sought() {
        return sought;
    }

    ReadOnlyIntegerProperty placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** Which of the places on the page is shown. */
    OptionalInt placeOnPage() {
        return place.get() < 0 ? OptionalInt.empty() : OptionalInt.of(place.get() - before(open.get()));
    }

    /** How many places were found and which one is shown. */
    ReadOnlyStringProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** Beside the store's queue; {@code then} is called on the window thread. */
    void picture(String name, Consumer<byte[]> then) {
        context.background().run(() -> source.picture(name), then);
    }

    void back() {
        context.navigator().back();
    }

    ObservableList<GuideChapter> found() {
        return found;
    }

    ReadOnlyObjectProperty<Optional<GuideChapter>> openProperty() {
        return open.getReadOnlyProperty();
    }
}
