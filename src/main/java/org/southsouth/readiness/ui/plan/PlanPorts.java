package org.southsouth.readiness.ui.plan;

import java.util.function.Supplier;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.core.plan.PlanStore;
import org.southsouth.readiness.ui.fx.EntrySource;
import org.southsouth.readiness.ui.fx.ReportExport;

/**
 * What the screen reads from and writes to, new ids, the name of whoever is at this computer, which may be empty, what was
 * typed when somebody left before it was sound, and what writes reports.
 */
public record PlanPorts(
        EntrySource entries,
        PlanStore plans,
        Supplier<ActionId> newId,
        Supplier<String> here,
        Drafts drafts,
        ReportExport export) {}
