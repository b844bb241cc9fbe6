package org.southsouth.readiness.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.words.Messages;

/**
 * Which version this is, and of which commit it was built. The one place that knows: reports, *About*, the command line,
 * exchange files and the text for support take it from here.
 */
public record Version(@Nullable String number, @Nullable String commit) {
    /** The manifest lies at the top of the jar that holds it, or of the module in which the application is packed. */
    private static final Set<String> PACKED = Set.of("jar", "jrt");

    private static final String OWN_CLASS = "/org/southsouth/readiness/app/Version.class";

    /** From the manifest of the jar; without a number where the program runs from the classes of a build. */
    public static Version current() {
        return Read.VERSION;
    }

    /** Once a process, when it is first asked for. */
    private static final class Read {
        static final Version VERSION = ofOwnJar();
    }

    private static Version ofOwnJar() {
        URL own = Version.class.getResource("Version.class");
        if (own == null || !PACKED.contains(own.getProtocol())) {
            return new Version(null, null);
        }
        String place = own.toString();
        try (InputStream input = new URL(
                        place.substring(0, place.length() - OWN_CLASS.length()) + "/META-INF/MANIFEST.MF")
                .openStream()) {
            return of(new Manifest(input));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Version of(Manifest manifest) {
        Attributes attributes = manifest.getMainAttributes();
        String commit = attributes.getValue("Build-Commit");
        return new Version(
                attributes.getValue(Attributes.Name.IMPLEMENTATION_VERSION),
                commit == null || commit.isBlank() ? null : commit.strip());
    }

    /** For people: "1.2.3 (commit 1a2b3c4)", or that it is a development version. */
    public String inWords(Messages messages) {
        if (number == null) {
            return messages.getString("common.version.development");
        }
        return commit == null ? number : messages.get("common.version.commit", number, commit);
    }

    /** For other programs: "1.2.3+1a2b3c4", or "development". */
    public String inFiles() {
        if (number == null) {
            return "development";
        }
        return commit == null ? number : number + "+" + commit;
    }
}
