package org.southsouth.readiness.report.pdf.page;

import java.util.List;
import org.southsouth.readiness.report.pdf.text.Span;

/** What stands around the text of a page: the section in its head, and its foot. */
public record PageText(String section, List<Span> foot) {
    public PageText {
        foot = List.copyOf(foot);
    }
}
