package org.southsouth.readiness.store;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/**
 * The migrations in SQL, by name: Flyway looks for them in folders and jars, and finds none in the packed application, which
 * is a module of its Java. A test holds the names and the folder together.
 */
final class Scripts implements ResourceProvider {
    static final String FOLDER = "org/southsouth/readiness/db/migration";

    static final List<String> NAMES = List.of(
            "V001__assessments_answers_frameworks.sql",
            "V003__carried_answers.sql",
            "V004__reviews_comments_sign_offs.sql",
            "V005__actions_and_follow_ups.sql",
            "V006__cards_priorities_consent.sql",
            "V007__erasures.sql",
            "V008__evidence_files.sql",
            "V009__merges.sql",
            "V010__history_of_plans.sql",
            "V011__actions_of_a_merge.sql",
            "V013__requests.sql",
            "V014__files_of_a_merge.sql");

    /** Flyway asks by name for what it does without. */
    @Override
    public @Nullable LoadableResource getResource(String name) {
        return null;
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return NAMES.stream()
                .filter(name -> name.startsWith(prefix) && Stream.of(suffixes).anyMatch(name::endsWith))
                .<LoadableResource>map(Script::new)
                .toList();
    }

    private static final class Script extends LoadableResource {
        private final String name;

        Script(String name) {
            this.name = name;
        }

        @Override
        public Reader read() {
            return new InputStreamReader(
                    Objects.requireNonNull(Scripts.class.getResourceAsStream("/" + getRelativePath()), name),
                    StandardCharsets.UTF_8);
        }

        @Override
        public String getAbsolutePath() {
            return getRelativePath();
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return getRelativePath();
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public String getRelativePath() {
            return FOLDER + "/" + name;
        }
    }
}
