package org.southsouth.readiness.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.merge.ExchangeExport;
import org.southsouth.readiness.core.merge.ExchangeImport;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.merge.ReceivedFile;
import org.southsouth.readiness.files.FrameworkJson;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.FileDatabase;
import org.southsouth.readiness.store.JdbiAssessmentStore;
import org.southsouth.readiness.store.JdbiFrameworkStore;
import org.southsouth.readiness.store.JdbiMergeStore;
import org.southsouth.readiness.testing.Filled;
import org.southsouth.readiness.ui.fx.Route;

class WaitingRequestTest {
    private final WaitingRequest waiting = new WaitingRequest();

    private static Route asked(Path folder) {
        Framework framework = new JsonFrameworkSource().shipped();
        AssessmentId id = new AssessmentId("samoa");
        Clock clock = Clock.systemUTC();
        try (FileDatabase database = Database.in(folder, () -> {})) {
            FrameworkCache shelf =
                    new FrameworkCache(new JsonFrameworkSource(), new JdbiFrameworkStore(database, clock));
            new JdbiAssessmentStore(database, clock, () -> "Ana")
                    .add(List.of(Filled.assessment(
                            "samoa",
                            framework,
                            Profile.of(new Subject("WSM"), new Round("2026"), Depth.FULL),
                            Answers.none())));
            JdbiMergeStore merges =
                    new JdbiMergeStore(database, clock, () -> "Ana", reason -> {}, FrameworkJson::write);
            ExchangePackage file = new ExchangeExport(merges, shelf)
                    .pack(List.of(id), new ExchangeScope.Whole(), true, Instant.now(), "Ana");
            return new Route.Asked(new ExchangeImport(merges, shelf)
                    .gather(List.of(new ReceivedFile("file", file)))
                    .get(0));
        }
    }

    @Test
    void a_request_waits_beside_the_settings_and_comes_back_before_the_list(@TempDir Path folder) {
        Route asked = asked(folder);
        Route settings = new Route.Settings();
        assertThat(waiting.on(asked, settings)).isEqualTo(settings);
        assertThat(waiting.on(settings, settings)).as("made anew").isEqualTo(settings);
        assertThat(waiting.route()).contains(asked);
        assertThat(waiting.on(settings, new Route.Home())).isEqualTo(asked);
        assertThat(waiting.route()).isEmpty();
        assertThat(waiting.on(asked, new Route.Home())).as("put off").isEqualTo(new Route.Home());
    }

    @Test
    void whoever_opens_something_else_has_decided(@TempDir Path folder) {
        Route asked = asked(folder);
        Route answers = new Route.Answer(new AssessmentId("samoa"), Optional.empty());
        waiting.on(asked, new Route.Settings());
        assertThat(waiting.on(new Route.Settings(), answers)).isEqualTo(answers);
        assertThat(waiting.on(answers, new Route.Home())).isEqualTo(new Route.Home());
    }
}
