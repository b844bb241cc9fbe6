package org.southsouth.readiness.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Change;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.NewAssessment;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.form.FormFormat;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.gather.Request;
import org.southsouth.readiness.core.gather.RequestId;
import org.southsouth.readiness.core.merge.AssessmentMerge;
import org.southsouth.readiness.core.merge.ExchangeExport;
import org.southsouth.readiness.core.merge.ExchangeImport;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.merge.ReceivedFile;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.files.FrameworkJson;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.FileDatabase;
import org.southsouth.readiness.store.JdbiAssessmentStore;
import org.southsouth.readiness.store.JdbiFrameworkStore;
import org.southsouth.readiness.store.JdbiMergeStore;
import org.southsouth.readiness.store.JdbiRequestStore;
import org.southsouth.readiness.testing.Filled;

/** A round of a fictional country that is being gathered: six offices were asked, and three sent something back. */
final class GatheredSample {
    private static final AssessmentId ID = new AssessmentId("gathered");
    private static final Framework SHIPPED = new JsonFrameworkSource().shipped();

    private final FileDatabase here;
    private final FileDatabase there;
    private final List<Request> requests = new ArrayList<>();

    private GatheredSample(FileDatabase here, FileDatabase there) {
        this.here = here;
        this.there = there;
    }

    /** Into a folder that has the sample. */
    static AssessmentId make(Path data) {
        try (FileDatabase here = Database.in(data, () -> {});
                FileDatabase there = Database.in(data.resolve("office"), () -> {})) {
            new GatheredSample(here, there).make();
        }
        return ID;
    }

    private void make() {
        Profile profile = Profile.of(new Subject("XLD"), new Round("2027"), Depth.FULL);
        Assessment empty = new Assessment(ID, SHIPPED.ref(), profile, Answers.none());
        NewAssessment added =
                new NewAssessment(empty, Scoring.score(SHIPPED, empty).standing());
        answers(here, "2026-11-01").add(List.of(added));
        answers(there, "2026-11-01").add(List.of(added));
        ask("ICT regulator", "2026-11-02", "2026-11-16", false, "Regulator", "Regulator, ICT ministry");
        ask("Postal operator", "2026-11-02", "2026-11-16", true, "Postal operator", "Postal operator, couriers");
        ask("Customs", "2026-11-02", "2026-11-30", false, "Customs", "Customs and tax authority");
        ask("Central bank", "2026-11-09", "2026-12-04", false, "Central bank");
        ask("Education ministry", "2026-11-02", "2026-11-20", true, "Education ministry");
        ask("Statistics office", "2026-11-09", "2026-12-04", false, "Statistics office");
        cameBack(2, 0, "2026-11-25");
        cameBack(4, 1, "2026-11-19");
        cameBack(5, 0, "2026-11-18");
        new JdbiRequestStore(here).keep(ID, requests);
    }

    private static Clock on(String day) {
        return Clock.fixed(Instant.parse(day + "T10:41:00Z"), ZoneOffset.UTC);
    }

    private static JdbiAssessmentStore answers(FileDatabase database, String day) {
        return new JdbiAssessmentStore(database, on(day), () -> "Lina Example");
    }

    private void ask(String to, String sent, String due, boolean isWorkbook, String... bodies) {
        requests.add(new Request(
                new RequestId("r" + requests.size()),
                to,
                "",
                new ExchangeScope.Asked(List.of(bodies)),
                isWorkbook ? Optional.of(FormFormat.XLSX) : Optional.empty(),
                on(sent).instant(),
                "Dara Example",
                Optional.of(LocalDate.parse(due)),
                ""));
    }

    /** The office answers all but so many, and what it sends is merged. */
    private void cameBack(int request, int open, String day) {
        ExchangeScope scope = requests.get(request).scope();
        List<QuestionId> asked = SHIPPED.questions().stream()
                .map(Question::id)
                .filter(scope.questions(SHIPPED)::contains)
                .toList();
        JdbiAssessmentStore store = answers(there, day);
        Answers filled = Filled.answers(SHIPPED, 3, 0);
        asked.subList(0, asked.size() - open)
                .forEach(id -> store.save(new Change(
                        ID,
                        id,
                        Answer.NONE,
                        filled.to(id),
                        Scoring.score(SHIPPED, store.load(ID)).standing())));
        ExchangePackage sent = new ExchangeExport(merges(there, day), shelf(there))
                .pack(List.of(ID), scope, false, on(day).instant(), "Lina Example");
        ExchangeImport imports = new ExchangeImport(merges(here, day), shelf(here));
        AssessmentMerge merge =
                imports.gather(List.of(new ReceivedFile("back", sent))).get(0);
        imports.merge(List.of(new ExchangeImport.Settled(merge, Map.of())));
    }

    private static JdbiMergeStore merges(FileDatabase database, String day) {
        return new JdbiMergeStore(database, on(day), () -> "Dara Example", reason -> {}, FrameworkJson::write);
    }

    private static FrameworkCache shelf(FileDatabase database) {
        return new FrameworkCache(new JsonFrameworkSource(), new JdbiFrameworkStore(database, on("2026-11-01")));
    }
}
