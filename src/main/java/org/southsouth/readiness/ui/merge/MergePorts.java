package org.southsouth.readiness.ui.merge;

import org.southsouth.readiness.core.merge.ExchangeFile;
import org.southsouth.readiness.core.merge.Reception;

/** What reads the files, and what they meet. */
public record MergePorts(ExchangeFile files, Reception reception) {}
