/**
 * Setting up an assessment, a new one or one that exists: who, which round, how deep, by whom. Begin with
 * {@link org.southsouth.readiness.ui.setup.SetupViewModel}; what is typed stands in {@code SetupForm} and is judged by
 * {@code SetupCheck}. It knows nothing of answering.
 */
@NullMarked
package org.southsouth.readiness.ui.setup;

import org.jspecify.annotations.NullMarked;
