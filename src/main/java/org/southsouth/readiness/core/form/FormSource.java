package org.southsouth.readiness.core.form;

import java.util.Optional;
import java.util.function.Function;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.problem.Parsed;

/** Port: forms that somebody filled in. Reading blocks, writes nothing anywhere, and has limits on size, count and depth. */
public interface FormSource {
    /** Whether a file of this name is meant to be a form. */
    boolean isForm(String file);

    /**
     * What a form says, as a package that {@link ExchangePackage#isForm() is one}, or every problem of it. A form does not
     * hold its questionnaire: {@code known} has it, or is empty.
     */
    Parsed<ExchangePackage> read(String file, Function<FrameworkRef, Optional<Framework>> known);
}
