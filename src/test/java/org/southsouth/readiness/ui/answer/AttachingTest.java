package org.southsouth.readiness.ui.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.evidence.AttachedFile;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.review.Signing;
import org.southsouth.readiness.testing.Questionnaires;

class AttachingTest {
    private static final QuestionId LAW = new QuestionId("r1");

    private final Desktop desktop = Desktop.of(
            Questionnaires.framework(Mean.ARITHMETIC, pillar("law", theme("rules", levels("r1"), levels("r2")))),
            Answers.none());
    private final AnswerViewModel model = desktop.model("r1");
    private final Attaching attaching = model.attaching();

    private List<AttachedFile> stored() {
        return desktop.stored().to(LAW).evidence().files();
    }

    private String told() {
        return attaching.toldProperty().get().words();
    }

    @Test
    void a_file_is_kept_and_named_by_its_answer_and_the_rest_of_the_evidence_stays() {
        model.evidence(LAW, new Evidence(Grade.A, "Law 5", 2024));
        desktop.evidence.disk.put("/home/ana/law.pdf", "text of the law");
        attaching.attach(LAW, List.of("/home/ana/law.pdf"));
        AttachedFile file = MemoryEvidence.file("law.pdf", "text of the law");
        assertThat(desktop.stored().to(LAW).evidence()).isEqualTo(new Evidence(Grade.A, "Law 5", 2024, List.of(file)));
        assertThat(desktop.evidence.kept).containsOnlyKeys(file.sha256());
        assertThat(told()).isEmpty();
        attaching.open(LAW, file);
        assertThat(desktop.evidence.opened).containsExactly("/opened/law.pdf:text of the law");
        assertThat(told()).isEmpty();
        desktop.evidence.hasNoPrograms = true;
        attaching.open(LAW, file);
        assertThat(told()).contains("law.pdf", "This computer has no program that opens it.");
        attaching.saveCopy(LAW, file, "/tmp/copy.pdf");
        assertThat(desktop.evidence.disk).containsEntry("/tmp/copy.pdf", "text of the law");
        attaching.remove(LAW, file);
        assertThat(desktop.stored().to(LAW).evidence()).isEqualTo(new Evidence(Grade.A, "Law 5", 2024));
        model.undo();
        assertThat(stored()).containsExactly(file);
    }

    @Test
    void of_several_those_that_can_be_are_attached_and_the_others_are_told() {
        desktop.evidence.disk.put("/a/one.pdf", "1");
        desktop.evidence.disk.put("/a/run.exe", "2");
        desktop.evidence.disk.put("/a/again.pdf", "1");
        attaching.attach(LAW, List.of("/a/run.exe", "/a/one.pdf", "/a/again.pdf", "/a/gone.pdf"));
        assertThat(stored()).extracting(AttachedFile::name).containsExactly("one.pdf");
        assertThat(told().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("run.exe: A file that ends in \".exe\""),
                        line -> assertThat(line).startsWith("again.pdf: This file is attached"),
                        line -> assertThat(line).startsWith("gone.pdf: The file is not there"));
        attaching.attach(LAW, List.of("/a/gone.pdf"));
        assertThat(told().lines()).hasSize(1);
    }

    @Test
    void what_cannot_be_kept_is_told_and_attached_to_nothing() {
        desktop.evidence.disk.put("/a/one.pdf", "1");
        desktop.evidence.failing = StoreException.Reason.DISK_FULL;
        attaching.attach(LAW, List.of("/a/one.pdf"));
        assertThat(stored()).isEmpty();
        assertThat(told()).startsWith("one.pdf: The disk is full.");
        attaching.open(LAW, MemoryEvidence.file("x.pdf", "x"));
        assertThat(told()).startsWith("x.pdf: The disk is full.");
    }

    @Test
    void what_takes_long_is_shown_and_can_be_stopped() {
        desktop.evidence.disk.put("/a/one.pdf", "1");
        desktop.evidence.disk.put("/a/two.pdf", "2");
        desktop.background.beSlow();
        attaching.attach(LAW, List.of("/a/one.pdf", "/a/two.pdf"));
        assertThat(attaching.goingProperty().get()).isNull();
        attaching.cancel();
        desktop.background.passTime();
        assertThat(attaching.goingProperty().get()).isNull();
        assertThat(stored()).isEmpty();
        attaching.attach(LAW, List.of("/a/two.pdf"));
        desktop.background.passTime();
        assertThat(stored()).extracting(AttachedFile::name).containsExactly("two.pdf");
        assertThat(attaching.goingProperty().get()).isNull();
    }

    @Test
    void a_file_whose_bytes_stayed_elsewhere_is_known_to_be_absent() {
        AttachedFile absent = MemoryEvidence.file("far.pdf", "far");
        AttachedFile here = MemoryEvidence.file("near.pdf", "near");
        desktop.evidence.kept.put(here.sha256(), "near");
        assertThat(attaching.absentProperty().get()).isEmpty();
        attaching.lookFor(List.of(absent, here));
        assertThat(attaching.absentProperty().get()).containsExactly(absent.sha256());
        desktop.evidence.disk.put("/a/far.pdf", "far");
        attaching.attach(LAW, List.of("/a/far.pdf"));
        assertThat(attaching.absentProperty().get()).isEmpty();
    }

    @Test
    void nothing_is_attached_to_what_is_signed_off() {
        desktop.reviews.signOff(
                new Signing(Desktop.ID, List.of(new Person("Lina", "")), "", "Ana"),
                Questionnaires.framework(Mean.ARITHMETIC, pillar("law", theme("rules", levels("r1")))));
        AnswerViewModel locked = desktop.model("r1");
        desktop.evidence.disk.put("/a/one.pdf", "1");
        locked.attaching().attach(LAW, List.of("/a/one.pdf"));
        assertThat(desktop.evidence.kept).isEmpty();
    }
}
