package org.southsouth.readiness.ui.gather;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.evidence.FileName;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.gather.FileHere;
import org.southsouth.readiness.core.merge.AnswerMerge;
import org.southsouth.readiness.core.merge.AssessmentMerge;
import org.southsouth.readiness.core.merge.AssessmentMerge.Stage;
import org.southsouth.readiness.core.merge.ExchangeFile;
import org.southsouth.readiness.core.merge.ExchangeImport;
import org.southsouth.readiness.core.merge.ExchangeImport.Settled;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.MergeWatch;
import org.southsouth.readiness.core.merge.Receipt;
import org.southsouth.readiness.core.merge.ReceivedFile;
import org.southsouth.readiness.core.merge.Returns;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.ui.fx.RefusalWords;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.gather.ReturnedFile.Kind;
import org.southsouth.readiness.ui.gather.ReturnsViewModel.Outcome;

/** The files of one go: read, sorted, merged, and told of. For one thread at a time. */
final class ReturnsBatch {
    /** So many say enough; a file that somebody broke can have thousands. */
    private static final int MOST_PROBLEMS = 50;

    private static final int AT_ONCE = 10;

    private final ScreenContext context;
    private final List<ReceivedFile> received = new ArrayList<>();
    private final List<ReturnedFile> told = new ArrayList<>();
    private final List<String> toOpen = new ArrayList<>();
    private final Set<String> locked = new HashSet<>();
    private final Set<String> paths = new HashSet<>();
    private final Map<ReceivedFile, List<AssessmentMerge>> met = new LinkedHashMap<>();
    private final Map<String, List<String>> choices = new HashMap<>();
    private final List<FileHere> here = new ArrayList<>();
    private int at;
    private boolean isStopped;

    ReturnsBatch(ScreenContext context, boolean isTooMany) {
        this.context = context;
        if (isTooMany) {
            told.add(ReturnedFile.of(Kind.REFUSED, "", context.text("gather.returns.many", ReturnsViewModel.MOST)));
        }
    }

    void read(String path, Parsed<ExchangePackage> parsed) {
        paths.add(path);
        if (parsed.isSound()) {
            ReceivedFile file = new ReceivedFile(path, parsed.value());
            Optional<ReceivedFile> same = file.sameIn(received);
            if (same.isPresent()) {
                String other = FileName.shown(same.get().file());
                told.add(
                        ReturnedFile.of(Kind.TWICE, FileName.shown(path), context.text("gather.returns.twice", other)));
                return;
            }
            received.add(file);
            if (!parsed.value().left().isEmpty()) {
                refuse(path, parsed.value().left());
            }
            return;
        }
        boolean isLocked = parsed.problems().stream().map(Problem::key).anyMatch(ExchangeFile.NEEDS_PASSWORD::equals);
        if (isLocked) {
            toOpen(path, context.text("gather.returns.locked"), List.of());
            locked.add(path);
        } else {
            refuse(path, parsed.problems());
        }
    }

    /** Each with its place and what was expected there. */
    private void refuse(String path, List<Problem> problems) {
        List<String> lines = problems.stream()
                .map(problem -> context.messages().of(problem, path))
                .distinct()
                .toList();
        if (lines.size() == 1) {
            refuse(path, lines.get(0));
            return;
        }
        List<String> shown = new ArrayList<>(lines.subList(0, Math.min(lines.size(), MOST_PROBLEMS)));
        if (lines.size() > MOST_PROBLEMS) {
            shown.add(context.text("gather.returns.problems.more", lines.size() - MOST_PROBLEMS));
        }
        String words = context.text("gather.returns.problems", lines.size());
        told.add(new ReturnedFile(Kind.REFUSED, FileName.shown(path), words, shown));
    }

    /** Those that could not be read without their passwords. */
    Set<String> locked() {
        return Set.copyOf(locked);
    }

    /** Those that were read. */
    List<String> paths() {
        return List.copyOf(paths);
    }

    /** What those that wait for a choice bring. */
    List<FileHere> here() {
        return List.copyOf(here);
    }

    private void know(ReceivedFile file) {
        List<AnswerMerge> answers = met.getOrDefault(file, List.of()).stream()
                .flatMap(merge -> merge.stages(Map.of()).stream())
                .flatMap(stage -> stage.plan().answers().stream())
                .filter(answer -> !answer.unknown().isEmpty())
                .toList();
        Set<QuestionId> questions = answers.stream().map(AnswerMerge::question).collect(Collectors.toSet());
        List<String> by = answers.stream()
                .map(answer -> answer.theirs().by().strip())
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        here.add(new FileHere(file.file(), by, questions));
    }

    /** Those of the files that wait about which somebody has to choose by now, with what to choose between. */
    Map<String, List<String>> choices() {
        return Map.copyOf(choices);
    }

    void refuse(String path, String words) {
        told.add(ReturnedFile.of(Kind.REFUSED, FileName.shown(path), words));
    }

    private void toOpen(String path, String words, List<String> choices) {
        toOpen.add(path);
        told.add(new ReturnedFile(Kind.TO_OPEN, FileName.shown(path), words, choices));
    }

    /** The answers to choose between, as they stood when the file was met. Where only two files differ, neither alone has one. */
    private List<String> choices(List<AssessmentMerge> merges) {
        return merges.stream()
                .flatMap(merge -> brought(merge).choices(merge.stages(Map.of())).stream())
                .toList();
    }

    private BroughtWords brought(AssessmentMerge merge) {
        return new BroughtWords(
                context, merge.arrivals().get(0).file().contents().framework());
    }

    /** Some more of the files beside what is here; false where none is left, or it was stopped. Blocks for a moment only, so that others save meanwhile. */
    boolean meet(AssessmentId assessment, ExchangeImport imports, MergeWatch watch) {
        List<ReceivedFile> some = received.subList(at, Math.min(at + AT_ONCE, received.size()));
        Optional<ExchangeImport.Met> part = imports.met(assessment, some, watch);
        at += some.size();
        part.ifPresent(one -> met.putAll(one.single()));
        isStopped = part.isEmpty();
        return !isStopped && at < received.size();
    }

    /** The files against one another: pure work, for another thread than the store's. */
    Optional<Returns> sort(AssessmentId assessment, ExchangeImport imports) {
        if (isStopped) {
            return Optional.empty();
        }
        Returns sorted = imports.sorted(new ExchangeImport.Met(assessment, met));
        // Here and not in the last step, so that nobody who saves waits for it; each was planned when it was met.
        Set<ReceivedFile> differing = Collections.newSetFromMap(new IdentityHashMap<>());
        differing.addAll(sorted.differing());
        met.forEach((file, merges) -> {
            if (differing.contains(file)) {
                choices.put(file.file(), choices(merges));
            }
        });
        return Optional.of(sorted);
    }

    /** All that agree in one transaction behind a backup; none where nothing of it is new. Blocks. */
    Outcome merge(AssessmentId assessment, Optional<Returns> sorted, ExchangeImport imports, MergeWatch watch) {
        Optional<Returns> settled = sorted.flatMap(one -> imports.settled(assessment, one, watch));
        if (settled.isEmpty()) {
            return said(context.text("gather.returns.stopped"));
        }
        Returns returns = settled.get();
        returns.refused().forEach(refused -> refuse(refused.file().file(), why(refused)));
        returns.differing().forEach(this::know);
        returns.differing()
                .forEach(file -> toOpen(
                        file.file(),
                        context.text("gather.returns.differs"),
                        choices.getOrDefault(file.file(), List.of())));
        Optional<AssessmentMerge> merge =
                imports.gather(returns.agreeing()).stream().findFirst();
        Receipt receipt = Receipt.NOTHING;
        if (merge.filter(one -> !one.isKnown()).isPresent()) {
            Optional<Receipt> made = imports.merge(List.of(new Settled(merge.get(), Map.of())), watch);
            if (made.isEmpty()) {
                return said(context.text("gather.returns.stopped"));
            }
            receipt = made.get();
        }
        merge.ifPresent(this::tell);
        return outcome(receipt);
    }

    private String why(Returns.Refused refused) {
        if (refused instanceof Returns.Refused.Unfit unfit) {
            return RefusalWords.of(context, unfit.refusal());
        }
        boolean isPart = !received.contains(refused.file());
        return context.text(
                isPart ? "gather.returns.foreign.part" : "gather.returns.foreign",
                context.formats().title(((Returns.Refused.Foreign) refused).profile()));
    }

    /** One file may have brought several forms. */
    private void tell(AssessmentMerge merge) {
        List<Stage> stages = merge.stages(Map.of());
        Map<String, List<Stage>> byFile = IntStream.range(0, stages.size())
                .boxed()
                .collect(Collectors.groupingBy(
                        i -> merge.arrivals().get(i).file().file(),
                        LinkedHashMap::new,
                        Collectors.mapping(stages::get, Collectors.toList())));
        BroughtWords words = brought(merge);
        byFile.forEach((file, brought) -> told.add(words.of(file, brought)));
    }

    private Outcome outcome(Receipt receipt) {
        String title = told.isEmpty() ? context.text("gather.returns.none") : title(context, told);
        List<ReturnedFile> inOrder =
                told.stream().sorted((a, b) -> b.kind().compareTo(a.kind())).toList();
        return new Outcome(title, inOrder, List.copyOf(toOpen), receipt);
    }

    static String title(ScreenContext context, List<ReturnedFile> files) {
        return context.text(
                "gather.returns.title",
                count(Kind.MERGED, files),
                count(Kind.KNOWN, files),
                count(Kind.TO_OPEN, files),
                count(Kind.REFUSED, files),
                count(Kind.TWICE, files));
    }

    private static int count(Kind kind, List<ReturnedFile> files) {
        return (int) files.stream().filter(file -> file.kind() == kind).count();
    }

    /** What has come before, and waits. */
    static Outcome waiting(ScreenContext context, List<String> paths, Predicate<String> isLocked) {
        List<ReturnedFile> files = paths.stream()
                .map(path -> ReturnedFile.of(
                        Kind.TO_OPEN,
                        FileName.shown(path),
                        context.text(isLocked.test(path) ? "gather.returns.locked" : "gather.returns.differs")))
                .toList();
        return new Outcome(context.text("gather.returns.waiting", paths.size()), files, paths, Receipt.NOTHING);
    }

    /** Nothing was merged: all of it is in one transaction. */
    static Outcome said(String words) {
        return new Outcome(words, List.of(), List.of(), Receipt.NOTHING);
    }
}
