package org.southsouth.readiness.ui.fx;

import java.util.List;
import org.southsouth.readiness.core.merge.Receipt;

/** A merge on the merge screen, where somebody may have chosen between answers: what each file brought to one assessment, in words, and its receipt. */
public record ChosenMerge(List<ChosenFile> files, Receipt receipt) {
    public ChosenMerge {
        files = List.copyOf(files);
    }

    /** {@code details}, a line each: what became of the answers in it. */
    public record ChosenFile(String path, String words, List<String> details) {
        public ChosenFile {
            details = List.copyOf(details);
        }
    }

    List<String> paths() {
        return files.stream().map(ChosenFile::path).toList();
    }
}
