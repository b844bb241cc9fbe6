import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Writes the bill of materials of one package: {@code java -cp 'target/lib/*' Bom.java MAVENS-BOM JAVAFX-JARS SYSTEM FONTS
 * JAVA OUT}. Maven's names the libraries of the machine that builds, and a jar of JavaFX without classes beside each real
 * one: in their place stand those of SYSTEM (linux, win, mac), which lie in JAVAFX-JARS. Added are the fonts, and, unless
 * JAVA is "none", the Java that runs this, which is the one that is packed.
 */
final class Bom {
    private static final String EMPTY_JAR = "(pkg:maven/org[.]openjfx/javafx-[a-z]+@[^?]+)[?]type=jar";
    private static final String REAL_JAR = "(pkg:maven/org[.]openjfx/javafx-[a-z]+@[^?]+)[?]classifier=[^&]+&type=jar";

    private final ObjectMapper json = new ObjectMapper();
    private final Path javafx;
    private final String system;

    private Bom(Path javafx, String system) {
        this.javafx = javafx;
        this.system = system;
    }

    public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
        Bom bom = new Bom(Path.of(arguments[1]), arguments[2]);
        ObjectNode all = (ObjectNode) bom.json.readTree(Path.of(arguments[0]).toFile());
        ArrayNode components = (ArrayNode) all.get("components");
        bom.takeJavafx(components);
        bom.addFonts(components, Path.of(arguments[3]));
        if (!arguments[4].equals("none")) {
            bom.addJava(components);
        }
        all.set("dependencies", bom.joined(all.get("dependencies")));
        // The same for the same parts, as a number that is drawn would not be.
        UUID number = UUID.nameUUIDFromBytes(components.toString().getBytes(StandardCharsets.UTF_8));
        all.put("serialNumber", "urn:uuid:" + number);
        Files.writeString(Path.of(arguments[5]), all.toPrettyString().replace("\r\n", "\n") + "\n");
    }

    private String real(String reference) {
        return reference.replaceAll("^" + EMPTY_JAR + "$|^" + REAL_JAR + "$", "$1$2?classifier=" + system + "&type=jar");
    }

    private void takeJavafx(ArrayNode components) throws IOException, NoSuchAlgorithmException {
        for (Iterator<JsonNode> each = components.iterator(); each.hasNext(); ) {
            ObjectNode component = (ObjectNode) each.next();
            String reference = component.path("bom-ref").asText();
            if (reference.matches(EMPTY_JAR)) {
                each.remove();
            } else if (reference.matches(REAL_JAR)) {
                component.put("bom-ref", real(reference)).put("purl", real(reference));
                String name = component.get("name").asText() + "-" + component.get("version").asText();
                byte[] jar = Files.readAllBytes(javafx.resolve(name + "-" + system + ".jar"));
                ObjectNode hash = json.createObjectNode()
                        .put("alg", "SHA-256")
                        .put("content", HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(jar)));
                component.set("hashes", json.createArrayNode().add(hash));
            }
        }
    }

    private void addFonts(ArrayNode components, Path fonts) throws IOException {
        try (Stream<Path> files = Files.list(fonts)) {
            List<String> words = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("-OFL.txt"))
                    .sorted()
                    .toList();
            for (String file : words) {
                String name = file.replace("-OFL.txt", "");
                ObjectNode licence = json.createObjectNode();
                licence.putObject("license").put("id", "OFL-1.1");
                components
                        .addObject()
                        .put("type", "file")
                        .put("bom-ref", "font:" + name)
                        .put("name", name)
                        .put("description", "A font")
                        .set("licenses", json.createArrayNode().add(licence));
            }
        }
    }

    private void addJava(ArrayNode components) {
        String version = System.getProperty("java.runtime.version");
        ObjectNode java = components.addObject().put("type", "platform").put("bom-ref", "java:" + version);
        java.putObject("supplier").put("name", System.getProperty("java.vendor"));
        java.put("name", "OpenJDK").put("version", version).put("description", "The Java that the application runs on");
        java.putArray("licenses").addObject().put("expression", "GPL-2.0-only WITH Classpath-exception-2.0");
    }

    /** What the empty jars ask for, the real ones ask for in their place. */
    private ArrayNode joined(JsonNode dependencies) {
        Map<String, Set<String>> asked = new LinkedHashMap<>();
        for (JsonNode each : dependencies) {
            String from = real(each.get("ref").asText());
            Set<String> on = asked.computeIfAbsent(from, none -> new TreeSet<>());
            each.path("dependsOn").forEach(one -> on.add(real(one.asText())));
            on.remove(from);
        }
        ArrayNode joined = json.createArrayNode();
        asked.forEach((from, on) -> {
            ArrayNode list = joined.addObject().put("ref", from).putArray("dependsOn");
            on.forEach(list::add);
        });
        return joined;
    }
}
