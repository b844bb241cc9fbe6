package org.southsouth.readiness.ui.merge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.southsouth.readiness.core.evidence.FileName;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.Unfinished;
import org.southsouth.readiness.ui.fx.WaitingFiles;
import org.southsouth.readiness.words.Messages;

/**
 * What somebody decided on files and did not merge when they went to another screen; it waits here. One for the whole window;
 * before that closes, somebody is asked.
 */
public final class MergeDrafts {
    private final Map<List<String>, Waiting> kept = new LinkedHashMap<>();
    private final WaitingFiles returned;

    private record Waiting(Route.Merge screen, MergeSession.Decided decided) {}

    public MergeDrafts(WaitingFiles returned) {
        this.returned = returned;
    }

    /** Where nothing came back for anybody. */
    MergeDrafts() {
        this(new WaitingFiles());
    }

    /** Those that came back and wait to be merged here. */
    WaitingFiles returned() {
        return returned;
    }

    void keep(Route.Merge screen, MergeSession.Decided decided) {
        kept.put(screen.files(), new Waiting(screen, decided));
    }

    /** What was decided on these files; each once. */
    Optional<MergeSession.Decided> take(List<String> files) {
        return Optional.ofNullable(kept.remove(files)).map(Waiting::decided);
    }

    /** In the order in which it was left. */
    public List<Unfinished> unfinished(Messages messages) {
        return kept.values().stream()
                .map(waiting -> new Unfinished(
                        messages.get(
                                "merge.unfinished",
                                messages.list(names(waiting.screen()).toList())),
                        waiting.screen()))
                .toList();
    }

    private static Stream<String> names(Route.Merge screen) {
        return screen.files().stream().map(FileName::shown);
    }
}
