import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * Puts a jar and its libraries into one folder, as one module: {@code java OneModule.java NAME MAIN MODULES PATH FOLDER
 * JAR...}. MAIN is the package of the class that is started, MODULES are the others it may see, with commas, found on PATH.
 * Where two jars hold a file of one name, the first has it, as on a class path.
 *
 * <p>Java reads no {@code META-INF/services} in a module, so what stands there is said in the module's description. Of the rest
 * of {@code META-INF} only the first jar's manifest and the resources are taken; the licences lie in THIRD-PARTY.txt.
 */
final class OneModule {
    private static final String SERVICES = "META-INF/services/";
    private static final String DESCRIPTION = "module-info.class";

    private final Path folder;
    private final Map<String, Set<String>> provided = new TreeMap<>();
    private final Set<String> used = new TreeSet<>();

    private OneModule(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        OneModule module = new OneModule(Path.of(arguments[4]));
        for (String jar : List.of(arguments).subList(5, arguments.length)) {
            module.add(new File(jar));
        }
        Path text = module.folder.resolveSibling("module-info.java");
        Files.writeString(text, module.text(arguments[0], arguments[1], arguments[2].split(",")));
        int code = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        // Services hold methods of their own that are called old by those who made them.
                        "-Xlint:-removal,-deprecation",
                        "--release=17",
                        "--module-path=" + arguments[3],
                        "-d",
                        module.folder.toString(),
                        text.toString());
        System.exit(code);
    }

    /** What the jar holds for Java 17, where it holds several forms of a class. */
    private void add(File jar) throws IOException {
        try (JarFile file = new JarFile(jar, false, ZipFile.OPEN_READ, Runtime.Version.parse("17"))) {
            for (JarEntry entry : file.versionedStream().filter(one -> !one.isDirectory()).toList()) {
                try (InputStream content = file.getInputStream(entry)) {
                    add(entry.getName(), content);
                }
            }
        }
    }

    private void add(String name, InputStream content) throws IOException {
        if (name.equals(DESCRIPTION)) {
            used.addAll(ModuleDescriptor.read(content).uses());
        } else if (name.startsWith(SERVICES)) {
            String service = name.substring(SERVICES.length());
            used.add(service);
            lines(content).forEach(provided.computeIfAbsent(service, any -> new TreeSet<>())::add);
        } else if (!name.startsWith("META-INF/") || name.startsWith("META-INF/resources/") || name.equals(JarFile.MANIFEST_NAME)) {
            Path target = folder.resolve(name).normalize();
            if (!target.startsWith(folder)) {
                throw new IOException(name + " is a place outside " + folder);
            }
            if (Files.notExists(target)) {
                Files.createDirectories(target.getParent());
                Files.copy(content, target);
            }
        }
    }

    private static Stream<String> lines(InputStream content) {
        return new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8))
                .lines()
                .map(line -> line.replaceAll("#.*", "").strip())
                .filter(line -> !line.isEmpty());
    }

    /** Open, for what fills its records, views and tables by their names. */
    private String text(String name, String main, String[] modules) {
        return Stream.of(
                        Stream.of("open module " + name + " {", "exports " + main + ";"),
                        Stream.of(modules).map(module -> "requires " + module + ";"),
                        used.stream().filter(this::isThere).map(service -> "uses " + inSource(service) + ";"),
                        provided.entrySet().stream()
                                .map(entry -> "provides " + inSource(entry.getKey()) + " with "
                                        + inSource(String.join(", ", entry.getValue())) + ";"),
                        Stream.of("}"))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    /** A class inside another, as source names it. */
    private static String inSource(String name) {
        return name.replace('$', '.');
    }

    /** A library may use a service of one that we leave out. */
    private boolean isThere(String service) {
        return service.startsWith("java.") || Files.exists(folder.resolve(service.replace('.', '/') + ".class"));
    }
}
