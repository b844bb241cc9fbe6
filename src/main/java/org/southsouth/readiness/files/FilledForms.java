package org.southsouth.readiness.files;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.southsouth.readiness.core.form.FormSource;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.problem.Parsed;

/** Whatever somebody can have filled in without the application: a workbook, or what phones send, one by one or many in one file. */
public final class FilledForms implements FormSource {
    private static final List<FormSource> KINDS =
            List.of(new WorkbookFile(), new SubmissionFile(), new SubmissionZip());

    @Override
    public boolean isForm(String file) {
        return of(file).isPresent();
    }

    @Override
    public Parsed<ExchangePackage> read(String file, Function<FrameworkRef, Optional<Framework>> known) {
        return of(file).orElseThrow().read(file, known);
    }

    private static Optional<FormSource> of(String file) {
        return KINDS.stream().filter(kind -> kind.isForm(file)).findFirst();
    }
}
