package org.southsouth.readiness.ui.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.evidence.FileName;
import org.southsouth.readiness.core.merge.ExchangeFile;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ReceivedFile;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.core.robustness.DrawWatch;

/** A file, and what came of reading it. */
record FileReadResult(String path, Parsed<ExchangePackage> parsed) {
    /** Blocks. Empty where somebody has stopped it. Forgets the password. */
    static Optional<List<FileReadResult>> read(
            List<String> paths, ExchangeFile files, char[] password, DrawWatch watch) {
        List<FileReadResult> read = new ArrayList<>();
        for (String path : paths) {
            if (!watch.goesOn(read.size(), paths.size())) {
                return Optional.empty();
            }
            read.add(new FileReadResult(path, files.read(path, password)));
        }
        Arrays.fill(password, '\0');
        return Optional.of(read);
    }

    boolean isLocked() {
        return has(ExchangeFile.NEEDS_PASSWORD) || hasWrongPassword();
    }

    boolean hasWrongPassword() {
        return has(ExchangeFile.WRONG_PASSWORD);
    }

    private boolean has(String key) {
        return !parsed.isSound()
                && parsed.problems().stream().anyMatch(problem -> problem.key().equals(key));
    }

    /** Also of what of a sound file is not taken. */
    List<Problem> problems() {
        return parsed.isSound() ? parsed.value().left() : parsed.problems();
    }

    Optional<ReceivedFile> delivery() {
        return parsed.isSound() ? Optional.of(new ReceivedFile(path, parsed.value())) : Optional.empty();
    }

    String name() {
        return FileName.shown(path);
    }
}
