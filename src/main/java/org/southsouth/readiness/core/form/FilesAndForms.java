package org.southsouth.readiness.core.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkLibrary;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.merge.Copy;
import org.southsouth.readiness.core.merge.ExchangeFile;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.problem.Parsed;

/** Exchange files, and forms as if they were some: whoever merges need not tell them apart. */
public record FilesAndForms(ExchangeFile files, FormSource forms, FrameworkLibrary library) implements ExchangeFile {
    @Override
    public void write(ExchangePackage contents, char[] password, Consumer<byte[]> receiver) {
        files.write(contents, password, receiver);
    }

    @Override
    public Parsed<ExchangePackage> read(String file, char[] password) {
        return forms.isForm(file) ? forms.read(file, this::known) : files.read(file, password);
    }

    private Optional<Framework> known(FrameworkRef ref) {
        try {
            return Optional.of(library.load(ref));
        } catch (StoreException e) {
            if (e.reason() == StoreException.Reason.MISSING) {
                return Optional.empty();
            }
            throw e;
        }
    }

    @Override
    public List<Copy> misfits(ExchangePackage contents) {
        return files.misfits(contents);
    }

    @Override
    public List<Copy> altered(ExchangePackage contents) {
        return files.altered(contents);
    }
}
