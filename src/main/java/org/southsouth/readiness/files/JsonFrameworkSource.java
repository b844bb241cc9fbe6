package org.southsouth.readiness.files;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.southsouth.readiness.core.exchange.FrameworkSource;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkHead;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.problem.Parsed;

/**
 * Frameworks as folders of JSON files, after formats.md 1: {@code framework.json} and the section files that it names;
 * other files are ignored. Every problem is told with its file and JSON path, what stands in the sections first, what is
 * wrong between them last.
 */
public final class JsonFrameworkSource implements FrameworkSource {
    private static final String SHIPPED = "/assessments/south-south-ecommerce/";
    /** A version that was published once stays for good: assessments of it keep it, and hold only its name. */
    private static final Map<FrameworkRef, String> EARLIER = Map.of(
            new FrameworkRef("south-south-ecommerce", "1.0.0"), "/assessments/earlier/south-south-ecommerce-1.0.0/");

    @Override
    public Parsed<Framework> read(String folder) {
        Parsed<DiskFolder> opened = DiskFolder.of(folder);
        return opened.isSound() ? FrameworkReading.of(opened.value()) : Parsed.refused(opened.problems());
    }

    /** The framework that comes with the application; that it is sound is tested. */
    public Framework shipped() {
        return FrameworkReading.of(new ClassPathFolder(SHIPPED)).value();
    }

    /** What stands above its sections, of which none is read. */
    public FrameworkHead shippedHead() {
        return FrameworkReading.headOf(new ClassPathFolder(SHIPPED));
    }

    /** Which versions of it came with the application before. */
    public Set<FrameworkRef> earlier() {
        return EARLIER.keySet();
    }

    /** One of these, read anew each time; empty where it is none. */
    public Optional<Framework> earlier(FrameworkRef ref) {
        return Optional.ofNullable(EARLIER.get(ref))
                .map(folder -> FrameworkReading.of(new ClassPathFolder(folder)).value());
    }
}
