package org.southsouth.readiness.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.southsouth.readiness.core.cooperation.Match;

/** Why somebody is proposed, in words. */
public final class MatchText {
    private final Messages messages;

    public MatchText(Messages messages) {
        this.messages = messages;
    }

    /** What the two have in common, the peer's rise where there was one, and what its answer rests on; never empty. */
    public List<String> reasons(Match match) {
        List<String> reasons = new ArrayList<>(alike(match));
        reasons.add(messages.getString("cooperate.reason.proof." + word(match.grade())));
        return reasons;
    }

    /** What the two have in common; may be empty. */
    public List<String> shared(Match match) {
        return match.similarity().shared().stream()
                .map(trait -> messages.getString("cooperate.reason." + word(trait)))
                .toList();
    }

    /** What the two have in common, and the peer's rise where there was one; may be empty. */
    public List<String> alike(Match match) {
        List<String> reasons = new ArrayList<>(shared(match));
        match.peer()
                .before()
                .filter(before -> match.similarity().hasRisen())
                .map(before -> messages.get(
                        "cooperate.reason.risen", before.profile().round().name()))
                .ifPresent(reasons::add);
        return reasons;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
