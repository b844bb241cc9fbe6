package org.southsouth.readiness.testing;

import java.util.Optional;
import java.util.function.Function;
import org.southsouth.readiness.core.form.Form;
import org.southsouth.readiness.core.form.FormFormat;
import org.southsouth.readiness.core.form.FormSource;
import org.southsouth.readiness.core.form.FormWriter;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.problem.Parsed;

/** For commands that neither write nor read a form: asked to, it fails. */
public final class NoForms implements FormWriter, FormSource {
    @Override
    public byte[] form(Form form, FormFormat format) {
        throw new AssertionError(format);
    }

    @Override
    public boolean isForm(String file) {
        return false;
    }

    @Override
    public Parsed<ExchangePackage> read(String file, Function<FrameworkRef, Optional<Framework>> known) {
        throw new AssertionError(file);
    }
}
