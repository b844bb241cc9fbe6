package org.southsouth.readiness.core.merge;

import java.util.List;
import java.util.Optional;

/** An exchange file that was read: what it is called, and what it holds. */
public record ReceivedFile(String file, ExchangePackage contents) {
    /** The first of these that says the same under another name. */
    public Optional<ReceivedFile> sameIn(List<ReceivedFile> others) {
        return others.stream()
                .filter(other -> !other.file.equals(file) && other.contents.saysSameAs(contents))
                .findFirst();
    }
}
