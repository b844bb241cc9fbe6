package org.southsouth.readiness.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The picture of who could help whom in the window, with 30 and with 40 countries that are all partners of one another: how
 * evenly it goes while the mouse wanders over it, cells are chosen, the keys walk and the page scrolls. {@link
 * PartnersProbe} drives the real application, as {@link WindowProbe} does.
 */
public final class PartnersBench {
    private PartnersBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Verdict.printMachine();
        int code = 0;
        try (Scratch scratch = Scratch.make();
                VirtualDisplay display = VirtualDisplay.open()) {
            for (int countries : List.of(30, 40)) {
                Path data = scratch.folder().resolve("data-" + countries);
                FilledStore.partnersIn(data, countries);
                code = Math.max(
                        code,
                        new ForkedJava(
                                        ScaleBench.MEMORY,
                                        "-Dreadiness.data=" + data,
                                        "-Dbench.countries=" + countries,
                                        "-classpath",
                                        ForkedJava.classPath(),
                                        PartnersProbe.class.getName())
                                .run(display));
            }
        }
        Verdict.printMachine();
        System.exit(code);
    }
}
