package org.southsouth.readiness.jobs;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.app.Commands;

/**
 * The main jobs of the command line one after the other, in a process of its own and so with a language of its own: takes
 * a folder with {@code answers.csv} and {@code answers.readiness} and one for the results, a file for each job, which
 * begins with the exit code.
 */
public final class EveryCommand {
    private static final String FRAMEWORK = "assessments/south-south-ecommerce";
    private static final List<String> TEXTS = List.of("html", "csv", "json", "svg", "coinr");

    private final Path given;
    private final Path results;

    private EveryCommand(Path given, Path results) {
        this.given = given;
        this.results = results;
    }

    public static void main(String[] arguments) throws IOException {
        new EveryCommand(Path.of(arguments[0]), Path.of(arguments[1])).work();
    }

    private void work() throws IOException {
        String data = results.resolve("data").toString();
        run("import", "import", given.resolve("answers.readiness").toString(), "--data", data);
        run("list", "list", "--data", data);
        run("verify", "verify", "--data", data);
        run("people", "people", "--data", data);
        run("cards", "cards", "--data", data);
        run("export", "export", "--data", data, "--out", file("stored.readiness"));
        read("score", "score");
        read("score-rounded", "score", "--decimals", "2");
        read("robustness", "robustness", "--draws", "50");
        read("compare", "compare");
        read("match", "match", "--for", "TUR");
        for (String format : TEXTS) {
            String ending = format.equals("coinr") ? "zip" : format;
            read(format, "report", "--subject", "TUR", "--format", format, "--out", file("scorecard." + ending));
            read(format, "report", "--subjects", "TUR,IRN", "--format", format, "--out", file("compared." + ending));
        }
        for (String kind : List.of("plan", "match")) {
            for (String format : List.of("html", "csv", "json")) {
                String file = file(kind + "." + format);
                read(format, "report", "--kind", kind, "--subject", "TUR", "--format", format, "--out", file);
            }
        }
    }

    private String file(String name) {
        return results.resolve(name).toString();
    }

    private void read(String name, String command, String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(command, "--framework", FRAMEWORK, "--answers"));
        arguments.add(given.resolve("answers.csv").toString());
        arguments.addAll(List.of(options));
        run(name, arguments.toArray(String[]::new));
    }

    private void run(String name, String... arguments) throws IOException {
        Path result = results.resolve(name + ".txt");
        try (PrintStream out = new PrintStream(Files.newOutputStream(result), true, StandardCharsets.UTF_8)) {
            // The message of a failure is what a failed comparison shows first.
            int code = Commands.run(List.of(arguments), out, out, false);
            out.println("exit " + code);
        }
    }
}
