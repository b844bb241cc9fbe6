package org.southsouth.readiness.files;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.southsouth.readiness.core.guide.GuideBlock;
import org.southsouth.readiness.core.guide.GuideBlock.Span;
import org.southsouth.readiness.core.guide.GuideBlock.Style;

/** Nodes of Markdown to blocks of the guide. A kind of node that the guide does not use is refused, so that nothing is lost. */
final class GuideNodes {
    private GuideNodes() {}

    static void add(Node node, List<GuideBlock> blocks) {
        if (node instanceof Heading) {
            blocks.add(new GuideBlock.Heading(spans(node)));
        } else if (node instanceof Paragraph paragraph) {
            addParagraph(paragraph, blocks);
        } else if (node instanceof BulletList || node instanceof OrderedList) {
            blocks.add(new GuideBlock.Items(node instanceof OrderedList, items(node)));
        } else if (node instanceof TableBlock) {
            blocks.add(new GuideBlock.Table(rows(node)));
        } else if (node instanceof FencedCodeBlock code) {
            blocks.add(new GuideBlock.Code(code.getLiteral().stripTrailing()));
        } else if (node instanceof IndentedCodeBlock code) {
            blocks.add(new GuideBlock.Code(code.getLiteral().stripTrailing()));
        } else {
            throw new IllegalArgumentException("the guide cannot show " + node);
        }
    }

    /** A picture stands in a paragraph of its own. */
    private static void addParagraph(Paragraph paragraph, List<GuideBlock> blocks) {
        if (paragraph.getFirstChild() instanceof Image image && image.getNext() == null) {
            String path = image.getDestination();
            String name = path.substring(path.lastIndexOf('/') + 1);
            blocks.add(new GuideBlock.Picture(name, GuideBlock.words(spans(image))));
        } else {
            blocks.add(new GuideBlock.Paragraph(spans(paragraph)));
        }
    }

    private static List<List<GuideBlock>> items(Node list) {
        List<List<GuideBlock>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item instanceof ListItem; item = item.getNext()) {
            List<GuideBlock> blocks = new ArrayList<>();
            for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
                add(node, blocks);
            }
            items.add(blocks);
        }
        return items;
    }

    private static List<List<List<Span>>> rows(Node table) {
        List<List<List<Span>>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row instanceof TableRow; row = row.getNext()) {
                List<List<Span>> cells = new ArrayList<>();
                for (Node cell = row.getFirstChild(); cell instanceof TableCell; cell = cell.getNext()) {
                    cells.add(spans(cell));
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    static List<Span> spans(Node parent) {
        List<Span> spans = new ArrayList<>();
        collect(parent, Style.PLAIN, spans);
        return spans;
    }

    /** A link is its words: what it leads to is not in the application. */
    private static void collect(Node parent, Style style, List<Span> spans) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                spans.add(new Span(text.getLiteral(), style));
            } else if (node instanceof Code code) {
                spans.add(new Span(code.getLiteral(), Style.CODE));
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                spans.add(new Span(" ", style));
            } else {
                Style within = node instanceof StrongEmphasis
                        ? Style.STRONG
                        : node instanceof Emphasis ? Style.EMPHASIS : style;
                collect(node, within, spans);
            }
        }
    }
}
