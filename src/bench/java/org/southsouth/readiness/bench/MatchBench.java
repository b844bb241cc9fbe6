package org.southsouth.readiness.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.comparison.CountryGroups;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.cooperation.ExchangeMatrix;
import org.southsouth.readiness.core.cooperation.Matching;
import org.southsouth.readiness.core.cooperation.Parties;
import org.southsouth.readiness.core.cooperation.Party;
import org.southsouth.readiness.core.cooperation.Priority;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.files.CsvCountryGroups;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.JdbiAssessmentStore;

/**
 * Partners among 200 subjects with 119 answers each and a round before: all gaps, strengths and exchanges of one, the
 * matches of every single one, and the picture of who could help whom. What is scored already is not scored again; laying
 * everybody's points side by side counts each time.
 */
public final class MatchBench {
    private static final int SUBJECTS = 200;
    private static final double MOST_MILLIS = 200;
    private static final int WARM = 20;
    private static final int RUNS = 50;

    private MatchBench() {}

    public static void main(String[] arguments) throws IOException {
        Verdict.printMachine();
        Framework framework = new JsonFrameworkSource().shipped();
        List<Party> all;
        try (Scratch scratch = Scratch.make()) {
            Path data = scratch.folder().resolve("data");
            FilledStore.in(data, SUBJECTS, 2);
            all = parties(data, framework);
        }
        Verdict.print("%n%d subjects, %d questions", all.size(), framework.questionCount());
        Verdict verdict = new Verdict();
        judge(verdict, "everything of one", all, framework, MatchBench::ofOne);
        judge(verdict, "the matches of every one", all, framework, MatchBench::ofEveryone);
        judge(verdict, "who could help whom", all, framework, parties -> ExchangeMatrix.of(parties)
                .most());
        verdict.end();
    }

    private static int ofOne(Parties parties) {
        Matching matching = Matching.of(parties, 0, question -> Priority.HIGH);
        return matching.gaps().size()
                + matching.strengths().size()
                + matching.exchanges().size()
                + matching.leftOut().undocumented();
    }

    private static int ofEveryone(Parties parties) {
        int matches = 0;
        for (int own = 0; own < parties.all().size(); own++) {
            matches += Matching.of(parties, own, question -> Priority.HIGH)
                    .matches()
                    .size();
        }
        return matches;
    }

    private static void judge(
            Verdict verdict, String what, List<Party> all, Framework framework, ToIntFunction<Parties> work) {
        Samples samples = new Samples();
        int found = 0;
        for (int i = 0; i < WARM + RUNS; i++) {
            long start = System.nanoTime();
            found = work.applyAsInt(Parties.of(framework, all));
            long taken = System.nanoTime() - start;
            if (i == 0) {
                Verdict.print("%-58s %10.1f ms", what + ", the first time", taken / 1e6);
            } else if (i >= WARM) {
                samples.add(taken);
            }
        }
        Verdict.print("%-58s %10d", what + ", found", found);
        verdict.atMost(what + ", median", samples.medianMillis(), MOST_MILLIS, "ms");
    }

    private static List<Party> parties(Path data, Framework framework) {
        CountryGroups groups = new CsvCountryGroups(data).read().value();
        Map<Subject, Entry> earlier = new HashMap<>();
        List<Party> parties = new ArrayList<>();
        try (Database database = Database.in(data, () -> {})) {
            JdbiAssessmentStore store = new JdbiAssessmentStore(database, Clock.systemUTC(), () -> "");
            List<Assessment> stored = store.loadAll(
                    store.list().stream().map(AssessmentSummary::id).toList());
            String first = String.valueOf(FilledStore.FIRST_ROUND);
            for (Assessment assessment : stored) {
                if (assessment.profile().round().name().equals(first)) {
                    earlier.put(assessment.profile().subject(), entry(framework, assessment));
                }
            }
            for (Assessment assessment : stored) {
                Subject subject = assessment.profile().subject();
                if (!assessment.profile().round().name().equals(first)) {
                    parties.add(new Party(
                            entry(framework, assessment),
                            Optional.ofNullable(earlier.get(subject)),
                            groups.of(subject),
                            Party.Readiness.READY));
                }
            }
        }
        return parties;
    }

    private static Entry entry(Framework framework, Assessment assessment) {
        return new Entry(assessment.profile(), Scoring.score(framework, assessment));
    }
}
