package org.southsouth.readiness.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.evidence.AttachedFile;
import org.southsouth.readiness.core.evidence.FileBytes;

class EvidenceStoreOnServerTest extends JdbiEvidenceStoreTest implements OnServer {
    @Test
    void two_who_attach_the_same_files_at_once_both_succeed() {
        List<CompletableFuture<Void>> both = new ArrayList<>();
        try (Database one = database(folder.resolve("both"));
                Database other = database(folder.resolve("both"))) {
            for (Database database : List.of(one, other)) {
                both.add(CompletableFuture.runAsync(() -> keepMany(database)));
            }
            both.forEach(CompletableFuture::join);
            assertThat(StoreFigures.of(one).rows())
                    .containsEntry("evidence_file", 30L)
                    .containsEntry("evidence_piece", 60L);
            assertThat(new EvidenceCheck(other).problems()).isEmpty();
        }
    }

    private static void keepMany(Database database) {
        JdbiEvidenceStore store = new JdbiEvidenceStore(database, Clock.fixed(StoreSamples.NOON, ZoneOffset.UTC));
        for (int seed = 0; seed < 30; seed++) {
            FileBytes bytes = bytes(seed, EvidenceRows.PIECE_BYTES + 1);
            AttachedFile file = file(seed + ".pdf", bytes);
            store.keep(file, bytes);
        }
    }
}
