package org.southsouth.readiness.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The parts of a workbook from outside, each read as it is asked for and never unpacked. What a part says of its size is not
 * believed, but counted. Parts that could act are refused by name; other foreign ones are never opened.
 */
final class WorkbookParts implements AutoCloseable {
    private static final long FILE_BYTES = 10L << 20;
    private static final int MOST_PARTS = 500;
    private static final int RATIO = 100;
    private static final long PART_BYTES = 48L << 20;
    /** Below this nobody is harmed by any ratio. */
    private static final long SMALL = 64 << 10;

    private static final List<String> MACROS =
            List.of("xl/vbaProject", "xl/macrosheets/", "xl/activeX/", "xl/ctrlProps/");
    private static final List<String> LINKS =
            List.of("xl/externalLinks/", "xl/connections.xml", "xl/queryTables/", "xl/webextensions/");
    private static final List<String> INSIDE = List.of("xl/embeddings/");

    private final ZipFile zip;

    private WorkbookParts(ZipFile zip) {
        this.zip = zip;
    }

    static WorkbookParts open(Path path) throws IOException {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new FormException("problem.form.other");
        }
        if (Files.size(path) > FILE_BYTES) {
            throw new FormException("problem.form.large", Long.toString(FILE_BYTES >> 20));
        }
        ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8);
        try {
            check(zip);
            return new WorkbookParts(zip);
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }

    private static void check(ZipFile zip) throws IOException {
        if (zip.size() > MOST_PARTS) {
            throw new FormException("problem.form.parts", Integer.toString(MOST_PARTS));
        }
        Set<String> names = new HashSet<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String name = entry.getName();
            if (!names.add(name)) {
                throw new FormException("problem.form.part.twice", Excerpt.of(name));
            }
            refuse(MACROS, name, "problem.form.macros");
            refuse(LINKS, name, "problem.form.links");
            refuse(INSIDE, name, "problem.form.inside");
        }
    }

    private static void refuse(List<String> beginnings, String name, String key) throws FormException {
        if (beginnings.stream().anyMatch(name::startsWith)) {
            throw new FormException(key, Excerpt.of(name));
        }
    }

    /** Empty where there is no such part. The stream fails where there is more in it than a part may have. */
    Optional<InputStream> part(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        long most = Math.min(PART_BYTES, Math.max(SMALL, Math.max(0, entry.getCompressedSize()) * RATIO));
        return Optional.of(new CountedStream(
                CheckedEntry.open(zip, entry), most, () -> new FormException("problem.form.bomb", Excerpt.of(name))));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
