package org.southsouth.readiness.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.framework.AskIf;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkHead;
import org.southsouth.readiness.core.framework.Goalposts;
import org.southsouth.readiness.core.framework.Guidance;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.NotAsked;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.framework.Scope;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.framework.SectionId;

/** Small frameworks for tests, built in a few words. */
public final class Questionnaires {
    public static final List<Band> BANDS = List.of(
            new Band("starting", "Starting", 0),
            new Band("emerging", "Emerging", 25),
            new Band("advancing", "Advancing", 50),
            new Band("established", "Established", 75));

    private Questionnaires() {}

    /** A framework with four bands, floor 1 and no demands on completeness. */
    public static Framework framework(Mean mean, Section... pillars) {
        return framework(mean, 0, 0, pillars);
    }

    public static Framework framework(Mean mean, double needs, double completeness, Section... pillars) {
        Section root = new Section(
                new SectionId("test"), "Test", "Test", "", 1, mean, needs, Arrays.asList(pillars), List.of());
        return new Framework(new FrameworkHead("test", "1", "Test", 1, completeness, 2, BANDS), root);
    }

    /** The same in another version. */
    public static Framework version(String version, Framework of) {
        FrameworkHead head = of.head();
        return new Framework(
                new FrameworkHead(
                        head.id(), version, head.title(), head.floor(), head.completeness(), head.core(), head.bands()),
                of.root());
    }

    /** A section of sections, arithmetic, of weight 1, that needs nothing. */
    public static Section pillar(String id, Section... themes) {
        return new Section(
                new SectionId(id), "Pillar " + id, id, "", 1, Mean.ARITHMETIC, 0, Arrays.asList(themes), List.of());
    }

    /** A section of questions, arithmetic, of weight 1, that needs nothing. */
    public static Section theme(String id, Question... questions) {
        return theme(id, 0, questions);
    }

    public static Section theme(String id, double needs, Question... questions) {
        return new Section(
                new SectionId(id),
                "Theme " + id,
                id,
                "",
                1,
                Mean.ARITHMETIC,
                needs,
                List.of(),
                Arrays.asList(questions));
    }

    /** A choice of levels 0 to 4 worth 0, 25, 50, 75 and 100 points. */
    public static Question levels(String id) {
        List<Option> options = IntStream.rangeClosed(0, 4)
                .mapToObj(level -> new Option(String.valueOf(level), "Level " + level, level * 25.0))
                .toList();
        return question(id, new QuestionKind.Choice(options));
    }

    /** Yes 100, partial 50, no 0. */
    public static Question yesPartialNo(String id) {
        return question(
                id,
                new QuestionKind.Choice(List.of(
                        new Option("yes", "Yes", 100),
                        new Option("partial", "Partly", 50),
                        new Option("no", "No", 0))));
    }

    /** Options a, b, c, d; the share that is ticked counts. */
    public static Question ticks(String id) {
        return question(
                id,
                new QuestionKind.Multiple(
                        List.of(
                                new Option("a", "First", 0),
                                new Option("b", "Second", 0),
                                new Option("c", "Third", 0),
                                new Option("d", "Fourth", 0)),
                        true));
    }

    /** A share from 0 to 100, linear from 0 to 100. */
    public static Question figure(String id) {
        return question(id, new QuestionKind.Numeric("%", new Goalposts(0, 100, false), 0.0, 100.0, 1));
    }

    public static Question words(String id) {
        return question(id, new QuestionKind.Text());
    }

    public static Question question(String id, QuestionKind kind) {
        return new Question(
                new QuestionId(id),
                "Title of " + id,
                "What about " + id + "?",
                kind,
                1,
                new Guidance(
                        "Why " + id + " is asked.", "A document", "A source", "A ministry", "9.c", "Do " + id + "."),
                Set.of(Scope.COUNTRY, Scope.CITY),
                false,
                null,
                NotAsked.LEAVE_OUT);
    }

    public static Question weighing(double weight, Question of) {
        return changed(of, weight, of.scope(), of.isCore(), of.askIf(), of.notAsked());
    }

    public static Question core(Question of) {
        return changed(of, of.weight(), of.scope(), true, of.askIf(), of.notAsked());
    }

    public static Question countriesOnly(Question of) {
        return changed(of, of.weight(), Set.of(Scope.COUNTRY), of.isCore(), of.askIf(), of.notAsked());
    }

    public static Question askedIf(AskIf askIf, NotAsked notAsked, Question of) {
        return changed(of, of.weight(), of.scope(), of.isCore(), askIf, notAsked);
    }

    private static Question changed(
            Question of, double weight, Set<Scope> scope, boolean isCore, @Nullable AskIf askIf, NotAsked notAsked) {
        return new Question(
                of.id(), of.title(), of.text(), of.kind(), weight, of.guidance(), scope, isCore, askIf, notAsked);
    }
}
