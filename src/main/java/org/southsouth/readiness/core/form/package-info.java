/**
 * Questionnaires that are filled in without this application: what stands on one
 * ({@link org.southsouth.readiness.core.form.Form}), and the ports that write and read them. What one says becomes changes in
 * {@link org.southsouth.readiness.core.merge}.
 */
@NullMarked
package org.southsouth.readiness.core.form;

import org.jspecify.annotations.NullMarked;
