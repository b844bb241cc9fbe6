package org.southsouth.readiness.testing;

import java.util.List;
import java.util.function.Consumer;
import org.southsouth.readiness.core.evidence.FileBytes;
import org.southsouth.readiness.core.exchange.LargeOutputFile;
import org.southsouth.readiness.core.merge.Copy;
import org.southsouth.readiness.core.merge.ExchangeFile;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.problem.Parsed;

/** For commands that neither send nor merge: asked to, it fails. */
public final class NoExchange implements LargeOutputFile, ExchangeFile {
    @Override
    public void write(ExchangePackage contents, char[] password, Consumer<byte[]> receiver) {
        throw new AssertionError("written");
    }

    @Override
    public void write(String file, FileBytes contents) {
        throw new AssertionError(file);
    }

    @Override
    public Parsed<ExchangePackage> read(String file, char[] password) {
        throw new AssertionError(file);
    }

    @Override
    public List<Copy> misfits(ExchangePackage contents) {
        return List.of();
    }

    @Override
    public List<Copy> altered(ExchangePackage contents) {
        return List.of();
    }
}
