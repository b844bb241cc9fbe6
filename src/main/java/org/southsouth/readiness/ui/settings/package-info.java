/**
 * What one person prefers, where the data lies, and what this application is and rests on. Begin with
 * {@link org.southsouth.readiness.ui.settings.SettingsViewModel}. Everything counts at once; there is no button to save.
 */
@NullMarked
package org.southsouth.readiness.ui.settings;

import org.jspecify.annotations.NullMarked;
