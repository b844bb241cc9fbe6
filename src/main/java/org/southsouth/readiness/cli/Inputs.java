package org.southsouth.readiness.cli;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.exchange.AnswerSheet;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.Scoring;

/** The framework and the answers of a call, read whole or refused with every problem. */
record Inputs(Call call, Framework framework, List<AnswerSheet> sheets) {
    static Inputs read(Call call) {
        Framework framework = framework(call);
        List<AnswerSheet> sheets = sound(call, call.ports().answers().read(call.required(Options.ANSWERS), framework));
        return new Inputs(call, framework, sheets);
    }

    static Framework framework(Call call) {
        return sound(call, call.ports().frameworks().read(call.required(Options.FRAMEWORK)));
    }

    /** What a port read, or every problem of it as a refusal. */
    static <T> T sound(Call call, Parsed<T> parsed) {
        if (!parsed.isSound()) {
            throw new InputException(
                    parsed.problems().stream().map(call.messages()::of).toList());
        }
        return parsed.value();
    }

    /** Scores these sheets; a core check of a city is refused. */
    List<Entry> score(List<AnswerSheet> chosen, Depth depth) {
        if (depth == Depth.CORE) {
            refuseCities(chosen);
        }
        List<Entry> entries = new ArrayList<>();
        for (AnswerSheet sheet : chosen) {
            call.progress().show(entries.size(), chosen.size());
            entries.add(score(sheet, depth));
        }
        call.progress().show(chosen.size(), chosen.size());
        return entries;
    }

    /** Scores one sheet as a full assessment. */
    Entry scoreFully(AnswerSheet sheet) {
        return score(sheet, Depth.FULL);
    }

    private Entry score(AnswerSheet sheet, Depth depth) {
        Profile profile = Profile.of(sheet.subject(), sheet.round(), depth);
        return new Entry(profile, Scoring.score(framework, sheet.answers(), Basis.of(profile)));
    }

    private void refuseCities(List<AnswerSheet> chosen) {
        List<String> cities = chosen.stream()
                .map(AnswerSheet::subject)
                .filter(subject -> subject.isCity())
                .distinct()
                .map(city -> call.messages().get("cli.input.core.city", city.code()))
                .toList();
        if (!cities.isEmpty()) {
            throw new InputException(cities);
        }
    }
}
