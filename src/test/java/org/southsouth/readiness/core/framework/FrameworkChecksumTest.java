package org.southsouth.readiness.core.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.testing.Questionnaires.askedIf;
import static org.southsouth.readiness.testing.Questionnaires.figure;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;
import static org.southsouth.readiness.testing.Questionnaires.ticks;
import static org.southsouth.readiness.testing.Questionnaires.version;
import static org.southsouth.readiness.testing.Questionnaires.weighing;
import static org.southsouth.readiness.testing.Questionnaires.words;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.testing.Digests;

class FrameworkChecksumTest {
    private static final AskIf GATE = new AskIf.AtLeast(new QuestionId("a"), 50);

    private static String of(Question... questions) {
        return of(framework(Mean.ARITHMETIC, pillar("p", theme("t", questions))));
    }

    private static String of(Framework framework) {
        return FrameworkChecksum.of(framework, Digests.SHA_256::of);
    }

    /** A code that was printed must fit for years: where this changes, every code of before is broken. */
    @Test
    void the_checksum_of_a_questionnaire_never_changes() {
        assertThat(of(levels("a"), ticks("b"), figure("c"), words("d"), askedIf(GATE, NotAsked.ZERO, levels("e"))))
                .isEqualTo("dbf85f7f9ba98d8fa58ec13a11f5c061578b123d636930b70ec700b5ce6c86a6");
    }

    @Test
    void whatever_is_changed_in_it_gives_another_one() {
        Framework plain = framework(Mean.ARITHMETIC, pillar("p", theme("t", levels("a"), levels("b"))));
        List<String> all = List.of(
                of(plain),
                of(version("9.9.9", plain)),
                of(framework(Mean.GEOMETRIC, pillar("p", theme("t", levels("a"), levels("b"))))),
                of(framework(Mean.ARITHMETIC, 1, 0.5, pillar("p", theme("t", levels("a"), levels("b"))))),
                of(levels("b"), levels("a")),
                of(levels("a"), weighing(2, levels("b"))),
                of(levels("a"), askedIf(GATE, NotAsked.ZERO, levels("b"))),
                of(levels("a"), askedIf(GATE, NotAsked.LEAVE_OUT, levels("b"))),
                of(levels("a"), askedIf(new AskIf.Not(GATE), NotAsked.ZERO, levels("b"))),
                of(levels("a"), figure("b")),
                of(levels("a"), pointed(levels("b"))));
        assertThat(all).doesNotHaveDuplicates();
    }

    /** With one point more for the first option. */
    private static Question pointed(Question of) {
        List<Option> options = ((QuestionKind.Choice) of.kind()).options();
        Option first = options.get(0);
        List<Option> raised = new ArrayList<>(options);
        raised.set(0, new Option(first.id(), first.text(), first.points() + 1));
        return new Question(
                of.id(),
                of.title(),
                of.text(),
                new QuestionKind.Choice(raised),
                of.weight(),
                of.guidance(),
                of.scope(),
                of.isCore(),
                of.askIf(),
                of.notAsked());
    }
}
