package org.southsouth.readiness.report.pdf.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageMode;
import org.southsouth.readiness.report.paper.PaperTones;

/** A tagged PDF/UA-1 file in the making. Close it, whatever happens. One thread at a time. */
public final class PdfFile implements AutoCloseable {
    /** What PDF/UA-1 builds on. */
    private static final float VERSION = 1.7f;

    private final PDDocument document = new PDDocument();
    private final List<PdfPage> pages = new ArrayList<>();
    private final UsedFaces faces = new UsedFaces();
    private final Tag root = new Tag(Tag.Role.DOCUMENT);
    private final Bookmarks bookmarks = new Bookmarks();
    private final PaperTones tones;

    /** What the file says of itself. */
    public record About(String title, String subject, String maker, LocalDate madeOn, Locale language) {}

    public PdfFile(PaperTones tones) {
        this.tones = tones;
    }

    /** After those that are there. */
    public PdfPage page(Paper paper) {
        PdfPage page = new PdfPage(paper, tones, faces);
        document.addPage(page.page());
        pages.add(page);
        return page;
    }

    /** In order; they can be drawn on until the file is written. */
    public List<PdfPage> pages() {
        return List.copyOf(pages);
    }

    /** What all tags are below. */
    public Tag root() {
        return root;
    }

    public Bookmarks bookmarks() {
        return bookmarks;
    }

    /** The file, whole; nothing can be drawn after it. */
    public byte[] bytes(About about) {
        try {
            for (PdfPage page : pages) {
                page.finish(document.getDocument().createCOSStream());
            }
            faces.finish(document.getDocument());
            catalog(about);
            describe(about);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.setDocumentId((long) about.hashCode());
            document.setVersion(VERSION);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void catalog(About about) throws IOException {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary marked = new COSDictionary();
        marked.setBoolean(COSName.getPDFName("Marked"), true);
        COSDictionary viewer = new COSDictionary();
        viewer.setBoolean(COSName.getPDFName("DisplayDocTitle"), true);
        catalog.setItem(COSName.MARK_INFO, marked);
        catalog.setItem(COSName.VIEWER_PREFERENCES, viewer);
        catalog.setString(COSName.LANG, about.language().toLanguageTag());
        catalog.setItem(COSName.STRUCT_TREE_ROOT, new Structure(root, pages).root());
        catalog.setItem(COSName.METADATA, metadata(about));
        document.getDocumentCatalog().setDocumentOutline(bookmarks.outline());
        document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    }

    private void describe(About about) {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(about.title());
        information.setSubject(about.subject());
        information.setCreator(about.maker());
        information.setCreationDate(GregorianCalendar.from(about.madeOn().atStartOfDay(ZoneOffset.UTC)));
    }

    private COSStream metadata(About about) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        stream.setItem(COSName.TYPE, COSName.METADATA);
        stream.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
        // Left plain: whoever looks for it in the file need not unpack it.
        try (OutputStream out = stream.createOutputStream()) {
            out.write(Xmp.of(about).getBytes(StandardCharsets.UTF_8));
        }
        return stream;
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
