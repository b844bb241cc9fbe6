package org.southsouth.readiness.report.pdf.page;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.chart.kind.Room;
import org.southsouth.readiness.report.pdf.file.Paper;
import org.southsouth.readiness.report.pdf.file.PdfFile;
import org.southsouth.readiness.report.pdf.file.PdfPage;
import org.southsouth.readiness.report.pdf.file.Tag;
import org.southsouth.readiness.report.pdf.text.Span;

/** Goes down a page and on to the next. What does not fit begins a new page; nothing is ever cut in two. */
public final class Flow {
    private static final double ABOVE_SECTION = 5.5;
    private static final double BELOW_SECTION = 1;
    /** Between the head of a section and a note. */
    private static final double BAR = 0.8;
    /** Below this, the smallest type would be too small. */
    private static final double LEAST_SCALE = 0.93;
    /** So much smaller a picture may be that stays below what it follows. */
    private static final double LEAST_HERE = 0.7;

    private static final double ALMOST_EMPTY = 0.36;

    /** Where so much of a page is free, little but a title stands on it. */
    private static final double OWN_PAGE = 0.6;

    private final PdfFile file;
    private final Composer composer;
    private final Margins margins;
    private Tag section;
    private @Nullable PdfPage page;
    private Paper paper;
    private PageText text = new PageText("", List.of());
    private double y;
    private double bottom;

    public Flow(PdfFile file, Paper paper, Composer composer, RunningHead head) {
        this.file = file;
        this.paper = paper;
        this.composer = composer;
        this.margins = new Margins(composer, head);
        this.section = file.root();
    }

    public Composer composer() {
        return composer;
    }

    /** A new section on a new page. */
    public void start(PageText around, Paper on) {
        section = file.root().add(Tag.Role.SECTION);
        text = around;
        paper = on;
        next();
    }

    /** A new section on a new page, but below the one before where that has filled less than a third of its page. */
    public void begin(PageText around, Paper on) {
        if (paper.equals(on) && isAlmostEmpty()) {
            goOn(around);
        } else {
            start(around, on);
        }
    }

    /** Whether there is a page and less than a third of it is filled. */
    public boolean isAlmostEmpty() {
        return page != null && y - Margins.TOP < whole() * ALMOST_EMPTY;
    }

    /** A new section below the one before, on the same page, whose head then names both. */
    public void goOn(PageText around) {
        section = file.root().add(Tag.Role.SECTION);
        text = around;
        margins.also(page(), around.section());
        y += ABOVE_SECTION + ABOVE_SECTION;
    }

    /** One that is there already, from 1 on. */
    public PdfPage page(int number) {
        return file.pages().get(number - 1);
    }

    /** The same section on a new page. */
    public void next() {
        PdfPage fresh = file.page(paper);
        margins.add(fresh, text);
        page = fresh;
        bottom = margins.bottom(fresh, text);
        y = Margins.TOP;
    }

    public PdfPage page() {
        if (page == null) {
            throw new IllegalStateException("no page yet");
        }
        return page;
    }

    /** Which page it is, from 1. */
    public int number() {
        return file.pages().size();
    }

    public Tag tag(Tag.Role role) {
        return section.add(role);
    }

    public double y() {
        return y;
    }

    public void goTo(double place) {
        y = place;
    }

    public void space(double height) {
        y += height;
    }

    public double width() {
        return paper.liveWidth();
    }

    /** What is left of this page. */
    public double room() {
        return bottom() - y;
    }

    public double bottom() {
        return bottom;
    }

    /** Where the text of a page begins. */
    public double firstLine() {
        return Margins.TOP;
    }

    /** Whether this height begins a new page; it does so then. */
    public boolean need(double height) {
        boolean isNew = height > room() && y > Margins.TOP;
        if (isNew) {
            next();
        }
        return isNew;
    }

    public void block(PageBlock block, Tag.Role role) {
        need(block.height());
        block.draw(page(), 0, y, tag(role));
        y += block.height();
    }

    public void paragraph(TextStyle style, String words) {
        if (!words.isBlank()) {
            paragraph(style, List.of(style.of(words)));
        }
    }

    public void paragraph(TextStyle style, List<Span> spans) {
        block(composer.text(style, spans, width(), Mark.Align.START, mostLines(style)), Tag.Role.PARAGRAPH);
    }

    /** What half a page holds. */
    private int mostLines(TextStyle style) {
        return (int) Math.floor((bottom() - Margins.TOP) / style.leading() / 2);
    }

    /** The head of a chapter, with a bookmark. */
    public void title(TextStyle style, String words, double room) {
        file.bookmarks().add(words, page(), y, false);
        block(composer.text(style, List.of(style.of(words)), room, Mark.Align.START, 3), Tag.Role.H1);
    }

    /** The head of a section, with a bookmark and perhaps a note beside it; never without this much below it. */
    public void heading(String words, String note, double below) {
        y += y > Margins.TOP ? ABOVE_SECTION : 0;
        need(TextStyle.SECTION.leading() + BELOW_SECTION + below);
        file.bookmarks().add(words, page(), y, true);
        SectionHead head = new SectionHead(composer, words, note, width());
        head.draw(this, 0, y);
        y += head.height() + BELOW_SECTION;
    }

    /** Whether a note stands whole beside the head of a section. */
    public boolean isBeside(String words, String note) {
        return SectionHead.fits(composer, words, note, width());
    }

    /** As it is, or smaller where a whole page does not hold it. */
    public void picture(Picture picture) {
        block(new PictureBlock(picture, composer, onPage(picture)), Tag.Role.FIGURE);
    }

    /** The same below a head, which never stands without it. */
    public void picture(String head, String note, Picture picture) {
        double above = ABOVE_SECTION + TextStyle.SECTION.leading() + BELOW_SECTION;
        double scale = Math.min(onPage(picture), (whole() - above) / picture.height());
        PictureBlock block = new PictureBlock(picture, composer, scale);
        heading(head, note, block.height());
        block(block, Tag.Role.FIGURE);
    }

    /** Below its head as well, a little smaller where that keeps it on this page. */
    public void pictureHere(String head, String note, Picture picture) {
        TextBlock below = composer.text(TextStyle.LIST_NOTE, isBeside(head, note) ? "" : note, width());
        double between = isBeside(head, note) ? 0 : below.height();
        double above = ABOVE_SECTION + TextStyle.SECTION.leading() + BELOW_SECTION + between;
        double here = (room() - above) / picture.height();
        double widest = onPage(picture);
        double whole = Math.min(widest, (whole() - above) / picture.height());
        boolean isHere = here >= LEAST_HERE * widest && here <= widest;
        PictureBlock block = new PictureBlock(picture, composer, isHere ? here : whole);
        heading(head, between > 0 ? "" : note, between + block.height());
        paragraph(TextStyle.LIST_NOTE, between > 0 ? note : "");
        block(block, Tag.Role.FIGURE);
    }

    /** A chart that can go on overleaf. It begins here where half a page is left, else on the next page. */
    public void pictures(Function<Room, List<Picture>> chart) {
        List<Picture> pictures = chart.apply(new Room(whole(), whole()));
        boolean goesOn = pictures.size() > 1 || pictures.get(0).height() > room();
        if (goesOn && room() > whole() / 2) {
            pictures = chart.apply(new Room(room(), whole()));
        }
        pictures.forEach(this::picture);
    }

    /** As wide as the text at most, and a little smaller where that saves a page; whatever it takes on a page of its own. */
    public void pictureToFit(Picture picture) {
        double widest = onPage(picture);
        double scale = Math.min(widest, room() / picture.height());
        boolean isOwnPage = room() > whole() * OWN_PAGE;
        block(
                new PictureBlock(picture, composer, scale < LEAST_SCALE * widest && !isOwnPage ? widest : scale),
                Tag.Role.FIGURE);
    }

    private double onPage(Picture picture) {
        return Math.min(1, Math.min(width() / picture.width(), whole() / picture.height()));
    }

    /** How much a page holds. */
    private double whole() {
        return bottom() - Margins.TOP;
    }

    /** What needs care: beside a bar in the accent. */
    public void notice(List<Span> spans) {
        TextBlock block = composer.text(TextStyle.BODY, spans, width() - 4);
        need(block.height() + 2);
        page().in(null);
        page().area(Mark.Area.box(0, y, BAR, block.height(), Tone.CARE, null), 0, 0);
        block.draw(page(), 4, y, tag(Tag.Role.PARAGRAPH));
        y += block.height() + 1.5;
    }

    /** When nothing more will be drawn: heads and feet. */
    public void finish(BinaryOperator<String> numbering) {
        margins.draw(numbering);
    }
}
