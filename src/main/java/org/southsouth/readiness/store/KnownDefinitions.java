package org.southsouth.readiness.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.h2.mvstore.MVStore;
import org.southsouth.readiness.core.assessment.ForeignObject;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;

/**
 * Every definition that our migrations leave in a file, by the version after them. A file may hold these and nothing
 * else: whatever H2 learns to carry out, it is not in the list. The list is {@code db/definitions.txt}, of which each line
 * begins with the first and the last version that has the definition; a test makes it of the migrations and compares.
 */
final class KnownDefinitions {
    static final String LIST = "/org/southsouth/readiness/db/definitions.txt";

    /** How the forms of indexes begin, by H2's number. */
    private static final char INDEX = '1';

    /** Tables and constraints. An index that H2 makes by itself may be there or not. */
    private static final Set<Character> MUST_BE_THERE = Set.of('0', '5');

    private KnownDefinitions() {}

    /**
     * Fails with {@code NEWER}; with {@code FOREIGN} where anything is in the file that is not ours; with {@code DAMAGED}
     * where it is no database of ours, lacks something, or has another password of its user.
     */
    static void pass(MVStore store, Path file) {
        StoredDefinitions stored = StoredDefinitions.in(store);
        int version = stored.version().orElse(0);
        if (version > Schema.NEWEST) {
            throw new StoreException(
                    Reason.NEWER, "schema " + version + ", known up to " + Schema.NEWEST + ": " + file, null);
        }
        StoredMaps.pass(store, file);
        Set<String> known = of(version);
        if (known.isEmpty()) {
            throw new StoreException(Reason.DAMAGED, "not ours: " + file, null);
        }
        Optional<ForeignObject> foreign = stored.all().stream()
                .filter(definition -> !known.contains(definition.form()))
                .map(Definition::asForeign)
                .min(Comparator.comparing(ForeignObject::kind));
        if (foreign.isPresent()) {
            throw StoredMaps.foreign(foreign.get(), file);
        }
        refuseMissing(known, stored, file);
        UserSecret.pass(stored, file);
    }

    private static void refuseMissing(Set<String> known, StoredDefinitions stored, Path file) {
        Set<String> missing = new HashSet<>(known);
        missing.removeIf(form -> !MUST_BE_THERE.contains(form.charAt(0)));
        stored.all().forEach(definition -> missing.remove(definition.form()));
        if (!missing.isEmpty()) {
            throw new StoreException(Reason.DAMAGED, "lacks " + missing + ": " + file, null);
        }
    }

    /** None where there is no such version. */
    static Set<String> of(int version) {
        Set<String> known = new HashSet<>();
        for (String line : lines()) {
            int firstEnd = line.indexOf(' ');
            int lastEnd = line.indexOf(' ', firstEnd + 1);
            int first = Integer.parseInt(line, 0, firstEnd, 10);
            int last = Integer.parseInt(line, firstEnd + 1, lastEnd, 10);
            String form = line.substring(lastEnd + 1);
            // An index over columns that are there may be left from before.
            if (first <= version && (version <= last || form.charAt(0) == INDEX)) {
                known.add(form);
            }
        }
        return known;
    }

    static List<String> lines() {
        try (InputStream in = KnownDefinitions.class.getResourceAsStream(LIST)) {
            return new String(Objects.requireNonNull(in, LIST).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
