package org.southsouth.readiness.ui.gather;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What became of one file that came back, in words. {@code details}, a line each: the questions to which it brought answers, or what
 * is wrong with it where that is more than one thing.
 */
record ReturnedFile(Kind kind, String name, String words, List<String> details) {
    enum Kind {
        /** It says the same as another of the files, which is the one that counts. */
        TWICE,
        MERGED,
        KNOWN,
        /** Somebody has to choose, or to type its password, in the merge screen. */
        TO_OPEN,
        REFUSED
    }

    ReturnedFile {
        details = List.copyOf(details);
    }

    static ReturnedFile of(Kind kind, String name, String words) {
        return new ReturnedFile(kind, name, words, List.of());
    }

    /** To be pasted into an e-mail. */
    String asText() {
        return Stream.concat(Stream.of(name, words).filter(line -> !line.isEmpty()), details.stream())
                .collect(Collectors.joining("\n"));
    }
}
