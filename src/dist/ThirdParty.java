import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Writes who made what the application ships, under which licence, and the words of every licence:
 * {@code java -cp 'target/lib/*' ThirdParty.java BOM JARS,JARS FONTS JAVA OUT}. The libraries and their licences are those of
 * the bill of materials of the package; JAVA is the folder in it where Java's own licences lie, or "none". The words come from the jar itself; where it has none, from {@code licences/NAME.txt} beside this
 * file, where NAME begins the library's name, or from our own LICENSE where it is the same. A library without words
 * stops the build.
 */
final class ThirdParty {
    private static final Path OWN = Path.of("src/dist/licences");
    private static final Pattern WORDS =
            Pattern.compile("(?i)META-INF/(.*/)?[^/]*(licen[sc]e|notice|copying)[^/]*");

    /** The same words once, with everything that they are for. */
    private final Map<String, List<String>> texts = new LinkedHashMap<>();
    private final Map<String, String> list = new TreeMap<>();

    private ThirdParty() {}

    public static void main(String[] arguments) throws IOException {
        ThirdParty all = new ThirdParty();
        JsonNode bom = new ObjectMapper().readTree(Path.of(arguments[0]).toFile());
        for (JsonNode component : bom.get("components")) {
            if (component.get("type").asText().equals("library")) {
                all.add(component, arguments[1].split(","));
            }
        }
        all.refuseOthers(Path.of("target/readiness.jar"));
        all.addFonts(Path.of(arguments[2]));
        for (JsonNode component : bom.get("components")) {
            if (component.get("type").asText().equals("platform")) {
                all.addJava(component, arguments[3]);
            }
        }
        Files.writeString(Path.of(arguments[4]), all.write());
    }

    private void add(JsonNode component, String[] folders) throws IOException {
        String name = component.get("name").asText();
        String classifier = component.get("purl").asText().replaceAll(".*classifier=([^&]*).*|.*", "$1");
        String version = component.get("version").asText();
        String file = name + "-" + version + (classifier.isEmpty() ? "" : "-" + classifier) + ".jar";
        Path jar = Stream.of(folders)
                .map(folder -> Path.of(folder, file))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("in the bill of materials, and not there: " + file));
        String title = name + " " + version;
        List<String> licences = new ArrayList<>();
        component.path("licenses").forEach(each -> {
            JsonNode licence = each.path("license");
            licences.add(licence.path("id").asText(licence.path("name").asText(each.path("expression").asText())));
        });
        list.put(title, String.join(" or ", licences));
        boolean isFound = false;
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            List<? extends ZipEntry> entries = zip.stream()
                    .filter(entry -> !entry.isDirectory() && WORDS.matcher(entry.getName()).matches())
                    .sorted((one, other) -> one.getName().compareTo(other.getName()))
                    .toList();
            for (ZipEntry entry : entries) {
                note(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8), title);
                isFound |= !entry.getName().toLowerCase(Locale.ROOT).contains("notice");
            }
        }
        if (!isFound) {
            note(kept(name, licences), title);
        }
    }

    /** The libraries of the bill of materials are those that the application asks for, all of them and no other. */
    private void refuseOthers(Path application) throws IOException {
        try (JarFile jar = new JarFile(application.toFile())) {
            String path = jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            Set<String> asked = new TreeSet<>();
            for (String library : path.split(" ")) {
                asked.add(library.replaceAll("^lib/(.*?)-(\\d[^-]*)(-.*)?[.]jar$", "$1 $2"));
            }
            if (!asked.equals(list.keySet())) {
                throw new IllegalStateException("bill of materials: " + list.keySet() + ", asked for: " + asked);
            }
        }
    }

    private void addJava(JsonNode java, String place) {
        String title = "Java: " + java.get("name").asText() + " " + java.get("version").asText() + " of "
                + java.path("supplier").path("name").asText();
        list.put(title, java.path("licenses").path(0).path("expression").asText()
                + "; all its licences and notices are in the folder " + place);
    }

    private static String kept(String name, List<String> licences) throws IOException {
        try (Stream<Path> files = Files.list(OWN)) {
            for (Path file : files.sorted().toList()) {
                if (name.startsWith(file.getFileName().toString().replace(".txt", ""))) {
                    return Files.readString(file);
                }
            }
        }
        if (licences.equals(List.of("Apache-2.0"))) {
            return Files.readString(Path.of("LICENSE"));
        }
        throw new IllegalStateException("no words of the licence of " + name + ": put them into " + OWN);
    }

    private void addFonts(Path fonts) throws IOException {
        try (Stream<Path> files = Files.list(fonts)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith("-OFL.txt")) {
                    String title = "the font " + name.replace("-OFL.txt", "");
                    list.put(title, "OFL-1.1");
                    note(Files.readString(file), title);
                }
            }
        }
    }

    private void note(String words, String title) {
        String plain = words.replace("\r\n", "\n").strip();
        List<String> titles = texts.computeIfAbsent(plain, none -> new ArrayList<>());
        if (!titles.contains(title)) {
            titles.add(title);
        }
    }

    private String write() {
        StringBuilder out =
                new StringBuilder("What the application ships of others, and under which licences.\n\n");
        list.forEach((title, licence) -> out.append(title).append(": ").append(licence).append('\n'));
        texts.forEach((words, titles) -> out.append("\n\n")
                .append("=".repeat(80))
                .append('\n')
                .append(String.join(", ", titles))
                .append('\n')
                .append("=".repeat(80))
                .append("\n\n")
                .append(words)
                .append('\n'));
        return out.toString();
    }
}
