package org.southsouth.readiness.report.pdf.file;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.southsouth.readiness.report.pdf.text.Face;

/** The faces of one file, by the names that its pages call them. */
final class UsedFaces {
    private final Map<Face, UsedFace> faces = new LinkedHashMap<>();
    private final COSDictionary resources = new COSDictionary();

    UsedFace of(Face face) {
        return faces.computeIfAbsent(face, some -> {
            UsedFace used = new UsedFace(some, faces.size());
            resources.setItem(COSName.getPDFName(used.key()), used.dictionary());
            return used;
        });
    }

    /** All of them; every page may have the same. */
    COSDictionary resources() {
        return resources;
    }

    void finish(COSDocument document) throws IOException {
        for (UsedFace face : faces.values()) {
            face.finish(document);
        }
    }
}
