package org.southsouth.readiness.cli;

import picocli.CommandLine.Model.CommandSpec;

/** One word of the command line: its options and help, and what it does. */
interface Command {
    /** Its options, without help and version. */
    CommandSpec spec(Options options);

    /** Does the work and gives the result; throws one of this package's exceptions or those of the ports. */
    Result run(Call call);
}
