package org.southsouth.readiness.report.pdf.file;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The list of sections beside the pages, two levels deep. */
public final class Bookmarks {
    private record Entry(String title, PdfPage page, double y, boolean isBelow) {}

    private final List<Entry> entries = new ArrayList<>();

    /** Leads to this height of the page; below the last that is not below another. */
    public void add(String title, PdfPage page, double y, boolean isBelow) {
        entries.add(new Entry(title, page, y, isBelow && !entries.isEmpty()));
    }

    PDDocumentOutline outline() {
        PDDocumentOutline outline = new PDDocumentOutline();
        PDOutlineNode last = outline;
        for (Entry entry : entries) {
            PDPageXYZDestination place = new PDPageXYZDestination();
            place.setPage(entry.page().page());
            place.setTop((int) Math.ceil(entry.page().top(entry.y())));
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(entry.title());
            item.setDestination(place);
            if (entry.isBelow()) {
                last.addLast(item);
            } else {
                outline.addLast(item);
                last = item;
            }
        }
        return outline;
    }
}
