package org.southsouth.readiness.ui.open;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.exchange.AnswerSheet;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.problem.Parsed;

/** Reads a path as what it is. Every call blocks. */
record OpenReading(OpenViewModel.Ports ports, String path) {
    private static final String FRAMEWORK_FILE = "framework.json";

    /** With the frameworks that are here; answers are tried against each, and the one that fits best is taken. */
    Opened read(List<Framework> frameworks) {
        String name = path.toLowerCase(Locale.ROOT);
        if (isFolder(path)) {
            return readFramework(path);
        }
        if (name.endsWith(FRAMEWORK_FILE)) {
            return readFramework(path.substring(0, path.length() - FRAMEWORK_FILE.length()));
        }
        return name.endsWith(".csv") ? readBest(frameworks) : new Opened.OtherKind();
    }

    private static boolean isFolder(String path) {
        try {
            return Files.isDirectory(Path.of(path));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private Opened readFramework(String folder) {
        Parsed<Framework> parsed = ports.frameworks().read(folder.isEmpty() ? "." : folder);
        return parsed.isSound()
                ? new Opened.Questionnaire(parsed.value())
                : new Opened.RefusedQuestionnaire(parsed.problems());
    }

    private Opened readBest(List<Framework> frameworks) {
        Opened best = new Opened.OtherKind();
        int fewest = Integer.MAX_VALUE;
        for (Framework framework : newestFirst(frameworks)) {
            Opened tried = readAnswers(framework);
            int problems = tried instanceof Opened.RefusedAnswers refused
                    ? refused.problems().size()
                    : 0;
            if (problems < fewest) {
                best = tried;
                fewest = problems;
            }
            if (problems == 0) {
                break;
            }
        }
        return best;
    }

    /** Of versions that fit alike, the newest is taken; the families stay in their order. */
    private static List<Framework> newestFirst(List<Framework> oldestFirst) {
        Map<String, List<Framework>> families = new LinkedHashMap<>();
        oldestFirst.forEach(
                framework -> families.computeIfAbsent(framework.ref().id(), id -> new ArrayList<>())
                        .add(0, framework));
        return families.values().stream().flatMap(List::stream).toList();
    }

    Opened readAnswers(Framework framework) {
        Parsed<List<AnswerSheet>> parsed = ports.answers().read(path, framework);
        if (!parsed.isSound()) {
            return new Opened.RefusedAnswers(framework, parsed.problems());
        }
        List<AssessmentSummary> existing = ports.store().list();
        return new Opened.AnswerFile(
                framework,
                parsed.value().stream()
                        .map(sheet -> new Opened.Sheet(sheet, isHere(sheet, existing)))
                        .toList());
    }

    private static boolean isHere(AnswerSheet sheet, List<AssessmentSummary> existing) {
        return existing.stream()
                .map(AssessmentSummary::profile)
                .anyMatch(profile -> profile.subject().equals(sheet.subject())
                        && profile.round().equals(sheet.round()));
    }
}
