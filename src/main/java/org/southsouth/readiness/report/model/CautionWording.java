package org.southsouth.readiness.report.model;

import java.util.List;
import org.southsouth.readiness.core.comparison.Caution;
import org.southsouth.readiness.words.Messages;

/** The cautions of a comparison as sentences. */
final class CautionWording {
    private static final int MOST_NAMES = 8;

    private final Messages messages;

    CautionWording(Messages messages) {
        this.messages = messages;
    }

    CautionText of(Caution caution, List<ComparedEntry> entries) {
        return new CautionText(caution, messages.get(key(caution, entries.size()), names(caution, entries)));
    }

    private String names(Caution caution, List<ComparedEntry> entries) {
        List<String> names = caution.entries().stream()
                .map(place -> entries.get(place).name())
                .toList();
        if (names.size() == entries.size() && names.size() > 1) {
            return messages.get("report.caution.several.all", names.size());
        }
        return names.size() > MOST_NAMES
                ? messages.get("report.caution.several", names.size(), entries.size())
                : messages.list(names);
    }

    private static String key(Caution caution, int all) {
        return switch (caution.kind()) {
            case FICTIONAL ->
                caution.entries().size() == all ? "report.caution.fictional.all" : "report.caution.fictional";
            case OTHER_FRAMEWORK -> "report.caution.other-framework";
            case OTHER_VERSION -> "report.caution.other-version";
            case CORE_CHECK -> "report.caution.core-check";
            case CITY -> "report.caution.city";
            case ROUNDS_APART -> "report.caution.rounds-apart";
            case OTHER_ROUND -> "report.caution.other-round";
            case PROVISIONAL -> "report.caution.provisional";
            case NOT_VALIDATED -> "report.caution.not-validated";
            case THIN_EVIDENCE -> "report.caution.thin-evidence";
        };
    }
}
