package org.southsouth.readiness.ui.card;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.southsouth.readiness.core.card.Card;
import org.southsouth.readiness.core.evidence.FileName;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;

/** Takes the cards in files that somebody sent. */
record CardImport(
        ScreenContext context,
        CardsViewModel.Ports ports,
        Runnable whenTaken,
        Consumer<List<String>> whenRefused,
        Consumer<RuntimeException> whenFailed) {
    /** Of a broken file; who sent it mends the first ones first. */
    private static final int MOST_PROBLEMS = 10;

    private record Taken(String file, Parsed<List<Card>> read, int count) {}

    /** Of each file all, or none with the reasons in sentences. */
    void take(List<String> files) {
        files.forEach(file -> context.background()
                .run(
                        () -> {
                            Parsed<List<Card>> read = ports.source().read(file);
                            int taken = read.isSound() ? ports.cards().take(read.value()) : 0;
                            return new Taken(file, read, taken);
                        },
                        this::taken,
                        whenFailed));
    }

    private void taken(Taken taken) {
        if (taken.read().isSound()) {
            int own = taken.read().value().size() - taken.count();
            context.frame().showStatus(Saving.SAVED, context.text("card.taken", taken.count(), own));
            whenTaken.run();
        } else {
            List<String> sentences = new ArrayList<>();
            sentences.add(context.text("card.refused", name(taken.file())));
            taken.read().problems().stream()
                    .limit(MOST_PROBLEMS)
                    .map(context.messages()::of)
                    .forEach(sentences::add);
            whenRefused.accept(sentences);
        }
    }

    private static String name(String file) {
        return FileName.shown(file);
    }
}
