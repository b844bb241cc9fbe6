import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every kind of HTML report in a browser without a window, looked at by axe: no fault of access, and nothing that sticks out of
 * the page sideways, on a narrow dark screen and on a wide light one.
 *
 * <pre>
 * java .ci/Access.java READINESS.JAR AXE.JAR OUT
 * </pre>
 *
 * Exit codes: 0 no fault, 1 faults (each is printed), 2 wrong usage.
 */
public final class Access {
    private static final Pattern POLICY = Pattern.compile("<meta http-equiv=\"Content-Security-Policy\"[^>]*>");
    private static final Pattern ANSWER = Pattern.compile("<pre id=\"faults\">(.*?)</pre>", Pattern.DOTALL);

    /** Looks when the page is there, then leaves nothing in it but what it found. */
    private static final String LOOK =
            """
            window.addEventListener('load', async () => {
                const found = [];
                const width = document.documentElement.clientWidth;
                if (document.documentElement.scrollWidth > width) found.push('the page is wider than the screen');
                const axed = await axe.run();
                for (const fault of axed.violations) {
                    found.push(fault.id + ': ' + fault.help + ': ' + fault.nodes[0].html.slice(0, 200));
                }
                const faults = document.createElement('pre');
                faults.id = 'faults';
                faults.textContent = found.length + ' faults, ' + axed.passes.length + ' rules\\n' + found.join('\\n');
                document.body.replaceChildren(faults);
            });
            """;

    private Access() {}

    public static void main(String[] args) throws Exception {
        if (args.length != 3) {
            System.err.println("java .ci/Access.java READINESS.JAR AXE.JAR OUT");
            System.exit(2);
        }
        Path out = Files.createDirectories(Path.of(args[2]).toAbsolutePath());
        String axe = axe(args[1]);
        int faults = 0;
        for (Map.Entry<String, List<String>> kind : kinds().entrySet()) {
            Path report = out.resolve(kind.getKey() + ".html");
            write(args[0], kind.getValue(), report);
            faults += look(report, axe, "500", "0");
            faults += look(report, axe, "1280", "1");
        }
        System.exit(faults == 0 ? 0 : 1);
    }

    private static Map<String, List<String>> kinds() {
        String all = "XMV,XBK,XLD,XSR,XTM,XVT";
        return new TreeMap<>(Map.of(
                "scorecard", List.of("--subject", "XMV"),
                "provisional", List.of("--subject", "XTM"),
                "core", List.of("--subject", "XMV", "--depth", "core"),
                "comparison", List.of("--subjects", all),
                "rounds", List.of("--subjects", "XMV@2022,XMV@2024,XMV@2026"),
                "many", List.of("--subjects", all + ",XMV@2022,XMV@2024,XBK@2024"),
                "plan", List.of("--subject", "XMV", "--kind", "plan"),
                "match", List.of("--subject", "XMV", "--kind", "match")));
    }

    private static void write(String jar, List<String> about, Path report) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "java", "-jar", jar, "report", "--framework", "assessments/south-south-ecommerce", "--answers",
                "src/main/resources/org/southsouth/readiness/sample/answers.csv", "--format", "html", "--out",
                report.toString()));
        command.addAll(about);
        run(command, report.resolveSibling("log"));
    }

    private static int look(Path report, String axe, String width, String look) throws Exception {
        String page = POLICY.matcher(Files.readString(report)).replaceAll("");
        Path probed = report.resolveSibling("probed.html");
        Files.writeString(probed, page.replace("</head>", "<script>" + axe + "</script><script>" + LOOK + "</script></head>"));
        Path shown = report.resolveSibling("shown.html");
        run(
                List.of(
                        "chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=30000",
                        "--window-size=" + width + ",900", "--blink-settings=preferredColorScheme=" + look, "--dump-dom",
                        probed.toUri().toString()),
                shown);
        Matcher answer = ANSWER.matcher(Files.readString(shown));
        String found = answer.find() ? answer.group(1) : "the browser did not answer";
        System.out.println(report.getFileName() + " " + width + (look.equals("0") ? " dark: " : " light: ") + found.strip());
        return found.startsWith("0 faults") ? 0 : 1;
    }

    private static String axe(String jar) throws IOException {
        try (JarFile file = new JarFile(jar)) {
            var script = file.stream().filter(entry -> entry.getName().endsWith("/axe.min.js")).findFirst().orElseThrow();
            return new String(file.getInputStream(script).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private static void run(List<String> command, Path output) throws Exception {
        Process process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(output.resolveSibling("errors").toFile())
                .start();
        if (!process.waitFor(90, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException("failed: " + String.join(" ", command) + "\n"
                    + Files.readString(output.resolveSibling("errors")));
        }
    }
}
