package org.southsouth.readiness.ui.settings;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.southsouth.readiness.words.Messages;
import org.southsouth.readiness.words.SearchKey;

/** A long text in lines, and the search in it: which lines have what is looked for, and at which of them somebody is. */
final class LicenceText {
    private static final int NONE = -1;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}&&[^\t]]");

    private final Messages messages;
    private final List<String> lines;
    private final List<SearchKey> keys;
    private final ReadOnlyIntegerWrapper line = new ReadOnlyIntegerWrapper(NONE);
    private final ReadOnlyStringWrapper found = new ReadOnlyStringWrapper("");
    private List<Integer> hits = List.of();
    private int at;

    LicenceText(Messages messages, String text) {
        this.messages = messages;
        this.lines = text.lines()
                .map(one -> UNSEEN.matcher(one).replaceAll("").stripTrailing())
                .toList();
        this.keys = lines.stream().map(SearchKey::of).toList();
    }

    List<String> lines() {
        return lines;
    }

    /** Goes to the first line that has it; accents and capitals do not matter. */
    void search(String words) {
        SearchKey asked = SearchKey.of(words);
        boolean isAsked = !asked.value().isEmpty();
        hits = IntStream.range(0, isAsked ? keys.size() : 0)
                .filter(i -> keys.get(i).contains(asked))
                .boxed()
                .toList();
        at = 0;
        tell(isAsked);
    }

    /** After the last line the first comes again, and the other way round. */
    void step(int by) {
        if (!hits.isEmpty()) {
            at = Math.floorMod(at + by, hits.size());
            tell(true);
        }
    }

    private void tell(boolean isAsked) {
        line.set(hits.isEmpty() ? NONE : hits.get(at));
        found.set(
                !isAsked
                        ? ""
                        : messages.get("settings.about.licences.found", hits.size(), hits.isEmpty() ? 0 : at + 1));
    }

    /** From 0; under 0 where there is none. */
    ReadOnlyIntegerProperty lineProperty() {
        return line.getReadOnlyProperty();
    }

    /** How many lines have it, in words; empty while nothing is looked for. */
    ReadOnlyStringProperty foundProperty() {
        return found.getReadOnlyProperty();
    }
}
