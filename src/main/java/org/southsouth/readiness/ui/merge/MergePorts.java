package org.southsouth.readiness.ui.merge;

import org.southsouth.readiness.core.merge.AskedParts;
import org.southsouth.readiness.core.merge.ExchangeFile;
import org.southsouth.readiness.core.merge.ExchangeImport;

/** What reads the files, what they meet, and what takes note of the part that one asks for. */
public record MergePorts(ExchangeFile files, ExchangeImport imports, AskedParts asked) {
    /** Without taking note of what a file asks for. */
    public MergePorts(ExchangeFile files, ExchangeImport imports) {
        this(files, imports, AskedParts.NONE);
    }
}
