package org.southsouth.readiness.report.pdf.file;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** The tree of tags as a file has it (ISO 32000-1, 14.7). */
final class Structure {
    private static final COSName PARENT = COSName.P;
    private static final COSName MARK = COSName.getPDFName("MCID");

    private final COSDictionary root = new COSDictionary();
    private final IdentityHashMap<Tag, COSDictionary> elements = new IdentityHashMap<>();
    private final Map<Tag.Pressed, COSDictionary> links = new LinkedHashMap<>();

    Structure(Tag document, List<PdfPage> pages) {
        root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        root.setItem(COSName.K, element(document, root));
        COSArray numbers = new COSArray();
        for (int i = 0; i < pages.size(); i++) {
            COSArray parents = new COSArray();
            for (Tag tag : pages.get(i).marks()) {
                parents.add(elements.get(tag));
            }
            numbers.add(COSInteger.get(i));
            numbers.add(parents);
            pages.get(i).page().setStructParents(i);
        }
        for (Map.Entry<Tag.Pressed, COSDictionary> link : links.entrySet()) {
            int number = numbers.size() / 2;
            link.getKey().link().setStructParent(number);
            numbers.add(COSInteger.get(number));
            numbers.add(link.getValue());
        }
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        root.setItem(COSName.PARENT_TREE, parents);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, numbers.size() / 2);
    }

    COSDictionary root() {
        return root;
    }

    private COSDictionary element(Tag tag, COSDictionary parent) {
        COSDictionary element = new COSDictionary();
        elements.put(tag, element);
        element.setName(COSName.S, tag.word());
        element.setItem(PARENT, parent);
        if (tag.alt() != null) {
            element.setString(COSName.ALT, tag.alt());
        }
        COSBase attributes = attributes(tag);
        if (attributes != null) {
            element.setItem(COSName.A, attributes);
        }
        PdfPage page = firstPage(tag);
        if (page != null) {
            element.setItem(COSName.PG, page.page().getCOSObject());
        }
        COSArray kids = new COSArray();
        for (Object kid : tag.kids()) {
            kids.add(kid(kid, element, page));
        }
        element.setItem(COSName.K, kids.size() == 1 ? kids.get(0) : kids);
        return element;
    }

    private COSBase kid(Object kid, COSDictionary element, @Nullable PdfPage page) {
        if (kid instanceof Tag below) {
            return element(below, element);
        }
        if (kid instanceof Tag.Pressed pressed) {
            links.put(pressed, element);
            COSDictionary reference = new COSDictionary();
            reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
            reference.setItem(COSName.PG, pressed.page().page().getCOSObject());
            reference.setItem(COSName.OBJ, pressed.link().getCOSObject());
            return reference;
        }
        return mark((Tag.Mark) kid, page);
    }

    private static @Nullable PdfPage firstPage(Tag tag) {
        for (Object kid : tag.kids()) {
            if (kid instanceof Tag.Mark mark) {
                return mark.page();
            }
        }
        return null;
    }

    private static COSBase mark(Tag.Mark mark, @Nullable PdfPage page) {
        if (mark.page() == page) {
            return COSInteger.get(mark.number());
        }
        COSDictionary elsewhere = new COSDictionary();
        elsewhere.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        elsewhere.setItem(COSName.PG, mark.page().page().getCOSObject());
        elsewhere.setInt(MARK, mark.number());
        return elsewhere;
    }

    private static @Nullable COSBase attributes(Tag tag) {
        COSDictionary attributes = new COSDictionary();
        String scope = tag.scope();
        double[] box = tag.box();
        if (box != null) {
            attributes.setName(COSName.O, "Layout");
            attributes.setName("Placement", "Block");
            COSArray corners = new COSArray();
            for (double corner : box) {
                corners.add(new COSFloat((float) corner));
            }
            attributes.setItem(COSName.BBOX, corners);
            return attributes;
        }
        if (scope == null && tag.columns() == 1) {
            return null;
        }
        attributes.setName(COSName.O, "Table");
        if (scope != null) {
            attributes.setName("Scope", scope);
        }
        if (tag.columns() > 1) {
            attributes.setInt("ColSpan", tag.columns());
        }
        return attributes;
    }
}
