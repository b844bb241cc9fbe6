package org.southsouth.readiness.files;

import org.southsouth.readiness.core.exchange.FrameworkSource;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.problem.Parsed;

/**
 * Frameworks as folders of JSON files, after formats.md 1: {@code framework.json} and the section files that it names;
 * other files are ignored. Every problem is told with its file and JSON path, what stands in the sections first, what is
 * wrong between them last.
 */
public final class JsonFrameworkSource implements FrameworkSource {
    private static final String SHIPPED = "/assessments/south-south-ecommerce/";

    @Override
    public Parsed<Framework> read(String folder) {
        Parsed<DiskFolder> opened = DiskFolder.of(folder);
        return opened.isSound() ? FrameworkReading.of(opened.value()) : Parsed.refused(opened.problems());
    }

    /** The framework that comes with the application; that it is sound is tested. */
    public Framework shipped() {
        return FrameworkReading.of(new ClassPathFolder(SHIPPED)).value();
    }
}
