package org.southsouth.readiness.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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
import org.southsouth.readiness.core.problem.Parsed;

class FrameworkJsonTest {
    @Test
    void the_shipped_framework_reads_back_equal() {
        assertReadsBack(new JsonFrameworkSource().shipped());
    }

    @Property(tries = 200)
    void any_framework_reads_back_equal(@ForAll long seed) {
        assertReadsBack(new Any(new Random(seed)).framework());
    }

    @Test
    void a_text_cannot_name_files() {
        String text = """
                {"id":"F","version":"1","title":"T","bands":[{"id":"low","from":0}],"sections":["/etc/passwd","a.json"]}""";
        assertThat(FrameworkJson.read(text).problems())
                .extracting("key")
                .containsExactly("problem.section.outside", "problem.section.missing");
    }

    @Test
    void what_is_no_framework_is_refused() {
        assertThat(FrameworkJson.read("").isSound()).isFalse();
        assertThat(FrameworkJson.read("null").isSound()).isFalse();
    }

    private static void assertReadsBack(Framework framework) {
        String text = FrameworkJson.write(framework);
        Parsed<Framework> read = FrameworkJson.read(text);
        assertThat(read.problems()).isEmpty();
        assertThat(read.value().head()).isEqualTo(framework.head());
        assertThat(read.value().root()).isEqualTo(framework.root());
        assertThat(FrameworkJson.write(read.value())).isEqualTo(text);
    }

    /** Sound frameworks of all shapes, from a seed. */
    private static final class Any {
        private static final String SIGNS = "aZ 0\"\\\n\té\u0000\u2028ភ€";
        private final Random random;
        private final List<Question> before = new ArrayList<>();
        private int ids;

        Any(Random random) {
            this.random = random;
        }

        Framework framework() {
            FrameworkHead head = new FrameworkHead(
                    id(),
                    text(),
                    text(),
                    points(),
                    random.nextDouble(),
                    random.nextInt(9),
                    List.of(new Band("low", text(), 0), new Band("high", text(), 1 + random.nextInt(99))));
            Section sure = section(3, 1);
            Section root = new Section(
                    new SectionId(head.id()),
                    head.title(),
                    head.title(),
                    "",
                    1,
                    mean(),
                    random.nextDouble(),
                    List.of(sure, section(1, random.nextDouble()), section(2, 0)),
                    List.of());
            return new Framework(head, root);
        }

        private Section section(int depth, double weight) {
            String title = text();
            boolean isLeaf = depth == 0 || random.nextInt(3) == 0;
            List<Section> sections = isLeaf ? List.of() : List.of(section(depth - 1, 1), section(depth - 1, 0.1));
            List<Question> questions = isLeaf ? List.of(question(1), question(random.nextInt(2))) : List.of();
            String shortTitle = random.nextBoolean() ? title : "short " + random.nextInt();
            return new Section(
                    new SectionId(id()),
                    title,
                    shortTitle,
                    maybe(),
                    weight,
                    mean(),
                    random.nextDouble(),
                    sections,
                    questions);
        }

        private Question question(double weight) {
            Guidance guidance = new Guidance(maybe(), maybe(), maybe(), maybe(), maybe(), maybe());
            Set<Scope> scope =
                    random.nextBoolean() ? EnumSet.allOf(Scope.class) : EnumSet.of(oneOf(Scope.COUNTRY, Scope.CITY));
            Question question = new Question(
                    new QuestionId(id()),
                    text(),
                    text(),
                    kind(weight > 0),
                    weight,
                    guidance,
                    scope,
                    random.nextBoolean(),
                    before.isEmpty() || random.nextBoolean() ? null : condition(3),
                    oneOf(NotAsked.LEAVE_OUT, NotAsked.ZERO));
            before.add(question);
            return question;
        }

        private QuestionKind kind(boolean isScored) {
            return switch (random.nextInt(isScored ? 3 : 5)) {
                case 0 -> new QuestionKind.Choice(List.of(option(points()), option(points())));
                case 1 ->
                    random.nextBoolean()
                            ? new QuestionKind.Multiple(List.of(option(0), option(0)), true)
                            : new QuestionKind.Multiple(List.of(option(0), option(points())), false);
                case 2 ->
                    new QuestionKind.Numeric(
                            maybe(),
                            new Goalposts(
                                    1e-9 + random.nextDouble(), 1e12 * (2 + random.nextDouble()), random.nextBoolean()),
                            limit(-1),
                            limit(1),
                            random.nextInt(16));
                case 3 -> new QuestionKind.Date(day(1900), day(2100));
                default -> new QuestionKind.Text();
            };
        }

        private AskIf condition(int depth) {
            Question gate = before.get(random.nextInt(before.size()));
            return switch (random.nextInt(depth == 0 ? 2 : 5)) {
                case 0 -> new AskIf.Answered(gate.id());
                case 1 ->
                    gate.kind() instanceof QuestionKind.Choice choice
                            ? new AskIf.Is(
                                    gate.id(), List.of(choice.options().get(0).id()))
                            : new AskIf.Answered(gate.id());
                case 2 -> new AskIf.All(List.of(condition(depth - 1), condition(depth - 1)));
                case 3 -> new AskIf.Any(List.of(condition(depth - 1)));
                default ->
                    new AskIf.Not(
                            gate.kind().isScored()
                                    ? new AskIf.AtLeast(gate.id(), points())
                                    : new AskIf.Answered(gate.id()));
            };
        }

        private Option option(double points) {
            return new Option(id(), text(), points);
        }

        private @Nullable LocalDate day(int year) {
            return random.nextBoolean() ? null : LocalDate.ofYearDay(year, 1 + random.nextInt(365));
        }

        private @Nullable Double limit(int sign) {
            return random.nextBoolean() ? null : (Double) (sign * Math.abs(random.nextGaussian()) * 1e20);
        }

        private double points() {
            return random.nextBoolean() ? random.nextInt(101) : random.nextDouble() * 100;
        }

        private Mean mean() {
            return oneOf(Mean.ARITHMETIC, oneOf(Mean.GEOMETRIC, Mean.HARMONIC));
        }

        private <T> T oneOf(T one, T other) {
            return random.nextBoolean() ? one : other;
        }

        private String id() {
            return "i-" + ids++;
        }

        private String maybe() {
            return random.nextBoolean() ? "" : text();
        }

        private String text() {
            StringBuilder text = new StringBuilder("x");
            for (int i = random.nextInt(8); i > 0; i--) {
                text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            return text.toString();
        }
    }
}
