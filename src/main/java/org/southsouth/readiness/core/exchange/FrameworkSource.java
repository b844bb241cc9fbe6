package org.southsouth.readiness.core.exchange;

import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.problem.Parsed;

/** Port: reads a framework from a folder. It blocks, has limits on size and depth, and follows no path out of the folder. */
public interface FrameworkSource {
    /** The whole framework, or every problem in it, a missing folder included; the path may be relative. */
    Parsed<Framework> read(String folder);
}
