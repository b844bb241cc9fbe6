package org.southsouth.readiness.ui.guide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.southsouth.readiness.core.guide.Guide;
import org.southsouth.readiness.core.guide.GuideChapter;
import org.southsouth.readiness.core.guide.GuideSource;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.words.SearchKey;

/** The chapters of the guide, all or those in which a word is found, and the one that is open. */
public final class GuideViewModel {
    private final ScreenContext context;
    private final GuideSource source;
    private final ReadOnlyObjectWrapper<Optional<GuideChapter>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    /** What each chapter is searched by, made once. */
    private final Map<GuideChapter, SearchKey> keys = new LinkedHashMap<>();

    private final ObservableList<GuideChapter> found = FXCollections.observableArrayList();

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

    /** Those that have the words, or words near them; all for nothing. */
    void search(String words) {
        List<GuideChapter> hits = SearchKey.of(words).among(List.copyOf(keys.entrySet()), Map.Entry::getValue).stream()
                .map(Map.Entry::getKey)
                .toList();
        found.setAll(hits);
        boolean isThere = open.get().filter(hits::contains).isPresent();
        if (!isThere) {
            hits.stream().findFirst().ifPresent(this::open);
        }
    }

    void open(GuideChapter chapter) {
        open(Optional.of(chapter));
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
