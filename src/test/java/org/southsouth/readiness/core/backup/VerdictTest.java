package org.southsouth.readiness.core.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.problem.Problem;

class VerdictTest {
    private static final DatabaseContents CONTENTS = new DatabaseContents(1, 2, "m");

    private static Verdict.Checked checked(String name, Verdict.State state) {
        return new Verdict.Checked(new Backup(name, 1, Instant.EPOCH, BackupReason.START, CONTENTS, 3), state);
    }

    @Test
    void it_is_sound_where_neither_rows_nor_backups_are_broken() {
        List<Verdict.Checked> backups = List.of(checked("a", Verdict.State.SOUND), checked("b", Verdict.State.LOCKED));
        assertThat(new Verdict(CONTENTS, List.of(), backups).isSound()).isTrue();
        assertThat(new Verdict(CONTENTS, List.of(Problem.of("x", "y")), backups).isSound())
                .isFalse();
        assertThat(new Verdict(CONTENTS, List.of(), List.of(checked("c", Verdict.State.UNSOUND))).isSound())
                .isFalse();
    }

    @Test
    void backups_are_told_by_their_state() {
        Verdict verdict = new Verdict(
                CONTENTS,
                List.of(),
                List.of(
                        checked("a", Verdict.State.UNSOUND),
                        checked("b", Verdict.State.SOUND),
                        checked("c", Verdict.State.UNSOUND)));
        assertThat(verdict.unsound()).extracting(Backup::name).containsExactly("a", "c");
        assertThat(verdict.those(Verdict.State.SOUND)).extracting(Backup::name).containsExactly("b");
        assertThat(verdict.signed()).isEmpty();
    }
}
