/**
 * The face without a window: commands that read files through the ports of the core and write results. Begin with
 * {@link org.southsouth.readiness.cli.CommandLineFace}; each command is one class. It knows no adapter, touches no
 * standard stream and ends no process: that is left to whoever calls it.
 */
@NullMarked
package org.southsouth.readiness.cli;

import org.jspecify.annotations.NullMarked;
