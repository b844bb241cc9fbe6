package org.southsouth.readiness.cli;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.southsouth.readiness.core.exchange.LargeOutputFile;
import org.southsouth.readiness.core.merge.ExchangeExport;
import org.southsouth.readiness.core.merge.ExchangeImport;

/** Merges into a data folder, and sends from it. It blocks; what fails is thrown as the ports of the core do. */
public interface StoredExchange extends LargeOutputFile {
    /** What there is to do it with, the time, and the name in the settings (may be empty). */
    record Counter(ExchangeImport imports, ExchangeExport exports, Instant now, String name) {}

    /** Opens the folder for one piece of work and closes it again. Makes it where it is missing. */
    <T> T in(String dataFolder, Function<Counter, T> work);

    /** The first line of a file, for the caller to forget; empty where there is none. */
    Optional<char[]> password(String file);
}
