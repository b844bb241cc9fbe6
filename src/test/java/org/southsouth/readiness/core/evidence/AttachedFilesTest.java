package org.southsouth.readiness.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.problem.Problem;

class AttachedFilesTest {
    private static final AttachedFile LAW = file("law 5 of 2024.pdf", 'a', 100);
    private static final AttachedFile LETTER = file("letter.txt", 'b', 1);

    private static AttachedFile file(String name, char digit, long size) {
        return new AttachedFile(name, String.valueOf(digit).repeat(64), size);
    }

    @Test
    void a_list_reads_back_from_its_text() {
        for (List<AttachedFile> files : List.of(List.<AttachedFile>of(), List.of(LAW), List.of(LETTER, LAW))) {
            assertThat(AttachedFiles.of(AttachedFiles.text(files))).isEqualTo(files);
        }
    }

    @Test
    void another_text_is_none() {
        String hash = LAW.sha256();
        for (String text : List.of(
                "x",
                hash + " 1",
                hash + " 0 a.pdf",
                hash + " -1 a.pdf",
                hash + " 1 ../a.pdf",
                hash.toUpperCase(Locale.ROOT) + " 1 a.pdf",
                hash + " 1 a.pdf\n")) {
            assertThatThrownBy(() -> AttachedFiles.of(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void limits_are_told_in_turn() {
        assertThat(AttachedFiles.refusal(LAW, List.of(LETTER), List.of(LETTER))).isEmpty();
        assertThat(AttachedFiles.refusal("run.exe", List.of()))
                .map(Problem::key)
                .contains("problem.attached.kind");
        assertThat(AttachedFiles.refusal("a.pdf", Collections.nCopies(20, LAW)))
                .map(Problem::key)
                .contains("problem.attached.many");
        assertThat(AttachedFiles.refusal(file("a.pdf", 'c', AttachedFiles.FILE_BYTES + 1), List.of(), List.of()))
                .map(Problem::key)
                .contains("problem.attached.large");
        assertThat(AttachedFiles.refusal(file("again.pdf", 'a', 100), List.of(LAW), List.of(LAW)))
                .map(Problem::key)
                .contains("problem.attached.twice");
        AttachedFile all = file("b.pdf", 'd', AttachedFiles.ASSESSMENT_BYTES);
        assertThat(AttachedFiles.refusal(LAW, List.of(), List.of(all)))
                .map(Problem::key)
                .contains("problem.attached.sum");
    }

    @Test
    void the_same_bytes_count_once() {
        assertThat(AttachedFiles.size(List.of(LAW, LETTER, file("law.pdf", 'a', 100))))
                .isEqualTo(101);
    }
}
