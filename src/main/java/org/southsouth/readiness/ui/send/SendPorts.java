package org.southsouth.readiness.ui.send;

import java.util.function.Supplier;
import org.southsouth.readiness.core.exchange.OutputFile;
import org.southsouth.readiness.core.merge.Dispatch;
import org.southsouth.readiness.core.merge.ExchangeFile;

/** What packs, what makes the file and what writes it; and the name in the settings, which goes with it. */
public record SendPorts(Dispatch dispatch, ExchangeFile files, OutputFile output, Supplier<String> name) {}
