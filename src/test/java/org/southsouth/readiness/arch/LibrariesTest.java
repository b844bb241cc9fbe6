package org.southsouth.readiness.arch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.ModuleDescriptor.Version;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What other libraries bring along: nothing with a known fault, and nothing that is never used. */
class LibrariesTest {
    private static final Pattern LOG4J = Pattern.compile("log4j-(api|to-slf4j)-([0-9.]+)\\.jar");

    private static List<String> libraries() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(path -> new File(path).getName())
                .toList();
    }

    /** CVE-2026-49844 is mended from 2.25.5 on. */
    @Test
    void log4j_is_not_older_than_its_last_mended_fault() {
        List<String> versions = libraries().stream()
                .map(LOG4J::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(name -> name.group(2))
                .toList();
        assertThat(versions)
                .hasSize(2)
                .allMatch(version -> Version.parse(version).compareTo(Version.parse("2.25.5")) >= 0);
    }

    @Test
    void nothing_comes_along_that_is_never_used() {
        assertThat(libraries()).isNotEmpty().noneMatch(name -> name.startsWith("flyway-database-cockroachdb"));
    }
}
