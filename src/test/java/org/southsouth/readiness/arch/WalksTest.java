package org.southsouth.readiness.arch;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Three walks through the house, from a click to where it ends. Each step is a real call, or a port and what stands behind it;
 * their pictures in architecture.md are made of the code's own names: {@code mvn test -Dtest=WalksTest -Dreadiness.walks=write}
 * takes new ones into the page.
 */
class WalksTest {
    private static final Path PAGE = Path.of("src/site/markdown/architecture.md");
    private static final String ROOT = "org.southsouth.readiness.";
    private static final int MOST_HOPS = 20;
    private static final int COLUMN = 34;

    /** A blank ends an arm of a walk: what follows begins after it, for instance when work comes back from a worker. */
    private static final Map<String, List<String>> WALKS = new LinkedHashMap<>();

    static {
        WALKS.put(
                "a click becomes a row",
                List.of(
                        "ChoiceEditor.choose",
                        "AnswerHost.respond",
                        "CardHost.respond",
                        "AnswerViewModel.respond",
                        "AnswerViewModel.decide",
                        "AnswerViewModel.replace",
                        "AnswerViewModel.apply",
                        "AutoSave.save",
                        "AutoSave.send",
                        "AutoSave.keepWaiting",
                        "AutoSave.keep",
                        "Pending.keep",
                        "AssessmentStore.save",
                        "JdbiAssessmentStore.save",
                        "AnswerRows.change",
                        "AnswerRows.put"));
        WALKS.put(
                "an assessment becomes a PDF",
                List.of(
                        "ScorecardViewModel.export",
                        "ReportExport.scorecard",
                        "ReportWriter.scorecard",
                        "Reports.scorecard",
                        "ReportRenderer.scorecard",
                        "PdfDocuments.scorecard",
                        "ScorecardPages.write",
                        "CoverPage.finish",
                        "TextBlock.draw",
                        "TextBlock.lines",
                        "PdfPage.words",
                        "PdfPage.glyphs",
                        "",
                        "ReportExport.scorecard",
                        "ReportExport.write",
                        "OutputFile.write",
                        "WholeFile.write"));
        WALKS.put(
                "a file is looked at, merged, and taken back",
                List.of(
                        "MergeViewModel.read",
                        "FileReadResult.read",
                        "ExchangeFile.read",
                        "ZipExchangeFile.read",
                        "",
                        "MergeViewModel.gather",
                        "ExchangeImport.gather",
                        "ExchangeImport.gathering",
                        "",
                        "MergeViewModel.merge",
                        "Merger.merge",
                        "ExchangeImport.merge",
                        "MergeStore.take",
                        "JdbiMergeStore.take",
                        "MergeWriter.run",
                        "MergeWriter.keepAll",
                        "MergeWriter.take",
                        "",
                        "MergeViewModel.undo",
                        "Merger.undo",
                        "ExchangeImport.undo",
                        "MergeStore.undo",
                        "JdbiMergeStore.undo",
                        "MergeUndo.run",
                        "MergeUndo.undo"));
    }

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target/classes"));

    private static List<JavaClass> named(String step) {
        String simple = step.substring(0, step.indexOf('.'));
        return CLASSES.stream()
                .filter(each -> each.getSimpleName().equals(simple))
                .toList();
    }

    private static String method(String step) {
        return step.substring(step.indexOf('.') + 1);
    }

    private static boolean has(JavaClass type, String method) {
        return type.getMethods().stream().anyMatch(each -> each.getName().equals(method));
    }

    private static boolean isHop(String from, String to) {
        for (JavaClass source : named(from)) {
            for (JavaClass target : named(to)) {
                boolean isBehind = method(from).equals(method(to))
                        && target.getAllRawInterfaces().contains(source)
                        && has(target, method(to));
                if (isBehind || calls(source, method(from), target, method(to))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean calls(JavaClass source, String from, JavaClass target, String to) {
        for (JavaCodeUnit unit : source.getCodeUnits()) {
            Set<JavaAccess<?>> accesses = new HashSet<>(unit.getAccessesFromSelf());
            boolean isCalled = unit.getName().equals(from)
                    && (accesses.stream()
                                    .anyMatch(access -> access.getTargetOwner().equals(target)
                                            && access.getTarget().getName().equals(to))
                            || unit.getMethodReferencesFromSelf().stream()
                                    .anyMatch(access -> access.getTargetOwner().equals(target)
                                            && access.getTarget().getName().equals(to)));
            if (isCalled) {
                return true;
            }
        }
        return false;
    }

    @Test
    void every_step_of_a_walk_is_there_and_leads_to_the_next() {
        WALKS.forEach((name, steps) -> {
            for (int i = 0; i + 1 < steps.size(); i++) {
                String from = steps.get(i);
                String to = steps.get(i + 1);
                if (!from.isEmpty() && !to.isEmpty()) {
                    assertThat(isHop(from, to))
                            .as("%s: %s -> %s", name, from, to)
                            .isTrue();
                }
            }
            assertThat(steps.stream().filter(step -> !step.isEmpty())).as(name).hasSizeLessThanOrEqualTo(MOST_HOPS + 2);
        });
        assertThat(isHop("ChoiceEditor.choose", "AnswerRows.put")).isFalse();
    }

    @Test
    void the_page_has_their_pictures() throws IOException {
        String page = Files.readString(PAGE);
        String pictures = pictures();
        int from = page.indexOf("<!-- walks -->") + "<!-- walks -->\n".length();
        int to = page.indexOf("<!-- /walks -->");
        if (System.getProperty("readiness.walks", "").equals("write")) {
            Files.writeString(PAGE, page.substring(0, from) + pictures + page.substring(to));
        } else {
            assertThat(page.substring(from, to)).isEqualTo(pictures);
        }
    }

    private static String pictures() {
        StringBuilder pictures = new StringBuilder();
        WALKS.forEach((name, steps) -> {
            long hops = steps.stream().filter(step -> !step.isEmpty()).count();
            pictures.append("\n**")
                    .append(name.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(name.substring(1));
            pictures.append("**, ").append(hops).append(" steps:\n\n```\n");
            pictures.append(padded("window")).append(padded("core")).append("adapters\n");
            List<String> lines = new ArrayList<>();
            for (String step : steps) {
                lines.add(step.isEmpty() ? "" : line(floor(step), step));
            }
            lines.forEach(each -> pictures.append(each).append('\n'));
            pictures.append("```\n");
        });
        return pictures.toString();
    }

    private static String padded(String head) {
        return head + " ".repeat(COLUMN - head.length());
    }

    private static int floor(String step) {
        String name = named(step).get(0).getPackageName().substring(ROOT.length());
        return name.startsWith("ui") ? 0 : name.startsWith("core") ? 1 : 2;
    }

    private static String line(int floor, String step) {
        return " ".repeat(COLUMN * floor) + step;
    }
}
