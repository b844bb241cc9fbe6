package org.southsouth.readiness.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.core.problem.Problem;

/** A folder among the application's own resources. */
final class ClassPathFolder implements Folder {
    private final String root;

    /** The root begins and ends with a slash. */
    ClassPathFolder(String root) {
        this.root = root;
    }

    @Override
    public Parsed<byte[]> open(String name, String where) {
        try (InputStream input = ClassPathFolder.class.getResourceAsStream(root + name)) {
            if (input == null) {
                return refused(where, "problem.section.missing", name);
            }
            byte[] bytes = input.readNBytes(LARGEST + 1);
            return bytes.length > LARGEST ? refused(where, "problem.section.large", name) : Parsed.of(bytes);
        } catch (IOException e) {
            return refused(where, "problem.section.unreadable", name);
        }
    }

    private static Parsed<byte[]> refused(String where, String key, String name) {
        return Parsed.refused(List.of(Problem.of(where, key, name)));
    }
}
