package org.southsouth.readiness.ui.fx;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What every screen asks that acts on a review. {@code here} is the name of whoever is at this computer; may be empty. */
public record ReviewQuestions(ScreenContext context, Dialogs dialogs, String here) {
    /** Who acts: the name of this computer, or one that is asked for now. */
    public void name(Consumer<String> whenNamed) {
        if (!here.isBlank()) {
            whenNamed.accept(here.strip());
            return;
        }
        dialogs.ask(
                new Dialogs.Question(
                        context.text("common.name.title"),
                        context.text("common.name.body"),
                        context.text("common.name.act"),
                        false),
                context.text("common.name.prompt"),
                whenNamed);
    }

    /** Why a validated assessment is opened again, and by whom. */
    public void reopen(BiConsumer<String, String> whenGiven) {
        name(by -> dialogs.ask(
                new Dialogs.Question(
                        context.text("common.reopen.title"),
                        context.text("common.reopen.body"),
                        context.text("common.reopen.act"),
                        false),
                context.text("common.reopen.reason"),
                reason -> whenGiven.accept(reason, by)));
    }
}
