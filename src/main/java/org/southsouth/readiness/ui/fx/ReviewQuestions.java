package org.southsouth.readiness.ui.fx;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.southsouth.readiness.core.assessment.AssessmentId;

/** What every screen asks that acts on a review. */
public record ReviewQuestions(ScreenContext context, Dialogs dialogs, OwnName own) {
    /** Who acts: whoever is at this computer; asked for where that is not known yet, and known from then on. */
    public void name(Consumer<String> whenNamed) {
        String here = own.nameProperty().get();
        if (!here.isBlank()) {
            whenNamed.accept(here.strip());
            return;
        }
        rename(whenNamed);
    }

    /** Who acts from now on, whoever it was before. */
    public void rename(Consumer<String> whenNamed) {
        String now = own.nameProperty().get();
        dialogs.ask(now.isBlank() ? first() : another(now), context.text("common.name.prompt"), given -> {
            own.keep(given);
            whenNamed.accept(given);
        });
    }

    private Dialogs.Question first() {
        return new Dialogs.Question(
                context.text("common.name.title"),
                context.text("common.name.body"),
                context.text("common.name.act"),
                false);
    }

    private Dialogs.Question another(String now) {
        return new Dialogs.Question(
                        context.text("common.rename.title"),
                        context.text("common.rename.body"),
                        context.text("common.rename.act"),
                        false)
                .beginningWith(now);
    }

    /** Why this validated assessment is opened again, and by whom. */
    public void reopen(AssessmentId assessment, BiConsumer<String, String> whenGiven) {
        name(by -> dialogs.write(
                new Dialogs.Question(
                                context.text("common.reopen.title"),
                                context.text("common.reopen.body"),
                                context.text("common.reopen.act"),
                                false)
                        .about(assessment),
                context.text("common.reopen.reason"),
                reason -> whenGiven.accept(reason, by)));
    }
}
