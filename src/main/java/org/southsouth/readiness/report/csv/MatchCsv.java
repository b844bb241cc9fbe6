package org.southsouth.readiness.report.csv;

import java.util.List;
import org.southsouth.readiness.core.cooperation.Match;
import org.southsouth.readiness.words.MatchText;
import org.southsouth.readiness.words.Messages;

/** Matches as CSV, {@code formats.md} 4, in the order given: evidence, similarity and match are the factors of method 8. */
public final class MatchCsv {
    private static final String BETWEEN = "; ";

    private MatchCsv() {}

    public static byte[] of(List<Match> matches, Messages messages) {
        MatchText text = new MatchText(messages);
        CsvSheet sheet = new CsvSheet();
        sheet.words("question", "title", "score", "peer", "peer_score", "evidence", "similarity", "match", "reasons")
                .endRow();
        for (Match match : matches) {
            sheet.word(match.question().id().value())
                    .text(match.question().title())
                    .figure(match.learnerPoints())
                    .text(match.peer().profile().subject().code())
                    .figure(match.peerPoints())
                    .figure(Match.evidence(match.grade()))
                    .figure(match.similarity().value())
                    .figure(match.value())
                    .text(String.join(BETWEEN, text.reasons(match)))
                    .endRow();
        }
        return sheet.bytes();
    }
}
