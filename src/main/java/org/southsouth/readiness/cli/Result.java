package org.southsouth.readiness.cli;

import org.jspecify.annotations.Nullable;

/** What a command made, and the file it goes to; to the results stream where there is none. */
final class Result {
    static final Result NOTHING = new Result(new byte[0], null);

    private final byte[] contents;
    private final @Nullable String file;

    Result(byte[] contents, @Nullable String file) {
        this.contents = contents;
        this.file = file;
    }

    byte[] contents() {
        return contents;
    }

    @Nullable
    String file() {
        return file;
    }
}
