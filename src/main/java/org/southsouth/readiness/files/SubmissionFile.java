package org.southsouth.readiness.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.southsouth.readiness.core.form.FormSource;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.problem.Parsed;

/** What a phone sends of a questionnaire for phones, as XML (formats.md 18): one submission a file, of at most 10 MB. */
public final class SubmissionFile implements FormSource {
    private static final String ENDING = ".xml";
    private static final int MOST_BYTES = 10 << 20;

    @Override
    public boolean isForm(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    @Override
    public Parsed<ExchangePackage> read(String file, Function<FrameworkRef, Optional<Framework>> known) {
        Problems problems = new Problems(file);
        ExchangePackage contents = null;
        try (InputStream input = RegularFile.open(Path.of(file), MOST_BYTES)) {
            contents = SubmissionReading.contents(Submission.read(input), known, problems);
        } catch (RegularFile.TooLargeException e) {
            problems.add("", "problem.submission.large", Integer.toString(MOST_BYTES >> 20));
        } catch (NoSuchFileException | InvalidPathException e) {
            problems.add("", "problem.exchange.absent");
        } catch (FormException e) {
            problems.add(e.problem());
        } catch (IOException e) {
            problems.add("", "problem.exchange.unreadable");
        }
        return contents == null || !problems.isEmpty() ? Parsed.refused(problems.all()) : Parsed.of(contents);
    }
}
