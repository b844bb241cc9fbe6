package org.southsouth.readiness.files;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.form.FormSource;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.problem.Parsed;

/**
 * What phones send of questionnaires, many in one ZIP (formats.md 18): its XML files, wherever they lie in it. Pictures beside them
 * and the empty form are passed over. Nothing is unpacked, and no size that the ZIP names is believed.
 */
public final class SubmissionZip implements FormSource {
    private static final String ENDING = ".zip";
    private static final String SUBMISSION = ".xml";
    /** Where a Mac keeps what it knows of the files. */
    private static final String BESIDE = "__MACOSX/";

    /** Of names that are not said to be UTF-8: every byte is a letter, and names only tell forms apart. */
    private static final Charset ANY = StandardCharsets.ISO_8859_1;

    private static final String BLANK = "problem.submission.blank";
    private static final long MOST_BYTES = 10L << 20;
    private static final long UNPACKED = 48L << 20;
    private static final int MOST_ENTRIES = 10_000;
    private static final int RATIO = 100;
    /** Below this nobody is harmed by any ratio. */
    private static final long SMALL = 64 << 10;

    @Override
    public boolean isForm(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(ENDING) && !ExchangeEntries.isLikely(file);
    }

    @Override
    public Parsed<ExchangePackage> read(String file, Function<FrameworkRef, Optional<Framework>> known) {
        Problems problems = new Problems(file);
        ExchangePackage contents = null;
        try {
            contents = contents(Path.of(file), known, problems);
        } catch (NoSuchFileException | InvalidPathException e) {
            problems.add("", "problem.exchange.absent");
        } catch (FormException e) {
            problems.add(e.problem());
        } catch (ZipException e) {
            problems.add("", "problem.submissions.zip");
        } catch (IOException e) {
            problems.add("", "problem.exchange.unreadable");
        }
        return contents == null || !problems.isEmpty() ? Parsed.refused(problems.all()) : Parsed.of(contents);
    }

    private static @Nullable ExchangePackage contents(
            Path path, Function<FrameworkRef, Optional<Framework>> known, Problems problems) throws IOException {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new FormException("problem.submissions.zip");
        }
        if (Files.size(path) > MOST_BYTES) {
            throw new FormException("problem.submissions.large", Long.toString(MOST_BYTES >> 20));
        }
        ManySubmissions submissions = new ManySubmissions(known);
        try (ZipFile zip = new ZipFile(path.toFile(), ANY)) {
            if (zip.size() > MOST_ENTRIES) {
                throw new FormException("problem.submissions.many", Integer.toString(ManySubmissions.MOST));
            }
            long left = UNPACKED;
            Set<String> names = new HashSet<>();
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (!names.add(entry.getName())) {
                    throw new FormException("problem.submissions.twice", Excerpt.of(entry.getName()));
                }
                if (isSubmission(entry)) {
                    left -= read(zip, entry, left, submissions);
                }
            }
        }
        return submissions.contents(problems);
    }

    private static boolean isSubmission(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        return !entry.isDirectory()
                && name.endsWith(SUBMISSION)
                && !entry.getName().startsWith(BESIDE)
                && !name.substring(name.lastIndexOf('/') + 1).startsWith(".");
    }

    /** How many bytes it was. */
    private static long read(ZipFile zip, ZipEntry entry, long left, ManySubmissions submissions) throws IOException {
        String name = Excerpt.of(entry.getName());
        long most = Math.min(left, Math.max(SMALL, Math.max(0, entry.getCompressedSize()) * RATIO));
        CountedStream input = new CountedStream(
                CheckedEntry.open(zip, entry), most, () -> new FormException("problem.submissions.bomb", name));
        try (input) {
            submissions.add(name, Submission.read(input));
        } catch (FormException e) {
            if (e.problem().key().startsWith("problem.submissions.")) {
                throw e;
            }
            if (!e.problem().key().equals(BLANK)) {
                submissions.refuse(name, List.of(e.problem()));
            }
        }
        return most - input.left();
    }
}
