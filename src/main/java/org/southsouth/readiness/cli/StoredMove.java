package org.southsouth.readiness.cli;

import org.southsouth.readiness.core.shared.CopyReport;

/** Copies all data from one place to another that is empty; a place is a data folder or a shared database. It blocks. */
@FunctionalInterface
public interface StoredMove {
    CopyReport run(String from, String to);
}
