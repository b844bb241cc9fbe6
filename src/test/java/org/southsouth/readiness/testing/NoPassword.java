package org.southsouth.readiness.testing;

import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.cli.StoredPassword;

/** Data without a password; asked for one, it fails. */
public final class NoPassword implements StoredPassword {
    @Override
    public boolean isNeeded(String dataFolder) {
        return false;
    }

    @Override
    public void give(String dataFolder, char[] password) {
        throw new AssertionError(dataFolder);
    }

    @Override
    public Optional<char[]> inFile(String file) {
        throw new AssertionError(file);
    }

    @Override
    public Optional<char[]> typed(String question) {
        throw new AssertionError(question);
    }

    @Override
    public void protect(String dataFolder, char[] next) {
        throw new AssertionError(dataFolder);
    }

    @Override
    public void remove(String dataFolder) {
        throw new AssertionError(dataFolder);
    }

    @Override
    public List<String> unprotected(String dataFolder) {
        throw new AssertionError(dataFolder);
    }
}
