package org.southsouth.readiness.ui.settings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.southsouth.readiness.core.backup.Verdict;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.settings.BackupsViewModel.Finding;

/** What a check of everything came to, in words: what is sound, or the first of what is not. */
record CheckWords(ScreenContext context) {
    private static final int MOST_NAMED = 10;

    Finding of(Verdict verdict, String holds) {
        if (verdict.isSound()) {
            int count = verdict.those(Verdict.State.SOUND).size();
            int locked = verdict.those(Verdict.State.LOCKED).size();
            String words = context.text("settings.backups.sound", holds, count);
            return new Finding(
                    true, locked == 0 ? words : words + " " + context.text("settings.backups.locked", locked));
        }
        Instant now = context.clock().instant();
        Stream<String> problems = verdict.problems().stream().map(context.messages()::of);
        Stream<String> unsound = verdict.unsound().stream()
                .map(backup -> context.text(
                        "settings.backups.unsound", context.formats().moment(backup.time(), now)));
        List<String> all = Stream.concat(problems, unsound).toList();
        List<String> lines = new ArrayList<>(all.subList(0, Math.min(MOST_NAMED, all.size())));
        lines.add(0, context.text("settings.backups.problems", all.size()));
        if (all.size() > MOST_NAMED) {
            lines.add(context.text("settings.backups.more", all.size() - MOST_NAMED));
        }
        return new Finding(false, String.join("\n", lines));
    }
}
