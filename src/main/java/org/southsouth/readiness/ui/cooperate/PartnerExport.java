package org.southsouth.readiness.ui.cooperate;

import java.util.Optional;
import java.util.function.Supplier;
import org.southsouth.readiness.core.exchange.ReportFormat;
import org.southsouth.readiness.core.exchange.ReportKind;
import org.southsouth.readiness.ui.controls.ExportButton;
import org.southsouth.readiness.ui.fx.ReportExport;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** The way of the partners, as they are proposed now, to a file. */
record PartnerExport(ScreenContext context, ReportExport export, Supplier<Optional<Proposals>> now) {
    ExportButton.Offer offer() {
        return new ExportButton.Offer(
                ReportKind.MATCH,
                context.text("cooperate.export.title"),
                this::suggestedName,
                this::write,
                export.contents());
    }

    private String suggestedName(ReportFormat format) {
        String title = now.get()
                .map(found -> context.formats().title(found.own().profile()))
                .orElse("");
        return ReportExport.suggestedName(title + " " + context.text("cooperate.title"), format);
    }

    private void write(ReportFormat format, String file) {
        now.get()
                .ifPresent(found ->
                        export.matching(found.matching(), found.gathered().actions(), format, file));
    }
}
