package org.southsouth.readiness.ui.gather;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.gather.Gathering;
import org.southsouth.readiness.core.gather.PastRequests;
import org.southsouth.readiness.core.gather.Request;
import org.southsouth.readiness.core.merge.AskedQuestions;
import org.southsouth.readiness.core.merge.BroughtRows;
import org.southsouth.readiness.core.merge.Copy;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.scoring.Scorecard;

/** What the screen shows, as it was read at once; how many requests it cannot show; and where answers are to go, which may be empty. */
record GatherSnapshot(Copy copy, Scorecard scorecard, Gathering gathering, int unreadable, String replyTo) {
    static GatherSnapshot of(
            ExchangePackage whole,
            PastRequests past,
            int unreadable,
            List<BroughtRows> brought,
            Gathering.Waiting waiting,
            LocalDate today,
            String replyTo) {
        List<Request> unknown = past.unknownTo(whole.framework());
        List<Request> requests =
                past.all().stream().filter(one -> !unknown.contains(one)).toList();
        Copy copy = whole.copies().get(0);
        Scorecard scorecard = copy.scored(whole.framework());
        return new GatherSnapshot(
                copy,
                scorecard,
                Gathering.of(requests, scorecard, copy.trail(), brought, waiting, today),
                unreadable + unknown.size(),
                replyTo);
    }

    Framework framework() {
        return scorecard.framework();
    }

    /** Everybody whom the questionnaire names for what is asked in this depth, who is asked most first. */
    List<String> bodies() {
        AskedQuestions asked = AskedQuestions.of(new ExchangeScope.Whole(), scorecard);
        Map<String, Long> counted = asked.all().stream()
                .map(id -> scorecard.of(id).question().guidance().ask())
                .filter(body -> !body.isBlank())
                .collect(Collectors.groupingBy(body -> body, LinkedHashMap::new, Collectors.counting()));
        return counted.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }
}
