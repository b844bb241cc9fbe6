package org.southsouth.readiness.ui.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.core.publicfigure.PublicFigures;
import org.southsouth.readiness.core.support.PackedTexts;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;

/** Which program this is and what it runs on, and the texts that an installed one brings with it. Window thread. */
public final class AboutViewModel {
    private final ScreenContext context;
    private final Installation installation;
    private final PackedTexts packed;
    private final Supplier<PublicFigures> figures;
    private final ReadOnlyObjectWrapper<Optional<String>> licences = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> bill = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<String>> sources = new ReadOnlyObjectWrapper<>(List.of());

    /** {@code figures} blocks. */
    public AboutViewModel(
            ScreenContext context, Installation installation, PackedTexts packed, Supplier<PublicFigures> figures) {
        this.context = context;
        this.installation = installation;
        this.packed = packed;
        this.figures = figures;
    }

    void load() {
        context.background().run(packed::licences, licences::set);
        context.background().run(packed::bill, bill::set);
        context.background()
                .run(
                        () -> figures.get().sources(),
                        read -> sources.set(read.stream()
                                .map(source -> context.text(
                                        "settings.about.figures.source", source.attribution(), source.licence()))
                                .toList()));
    }

    /** Version and commit, Java and its maker, the system: a line each. */
    List<String> lines() {
        return List.of(
                context.text("settings.about.version", installation.version()),
                context.text("settings.about.java", installation.java(), installation.maker()),
                context.text(
                        "settings.about.system",
                        installation.system(),
                        installation.release(),
                        installation.processor()));
    }

    /** The same as one text, under the name of the program, for a letter to whoever helps. */
    String asText() {
        return context.text("common.app.name") + "\n" + String.join("\n", lines()) + "\n";
    }

    /** What cannot be read is told at the foot. Its thousands of lines are made ready to be searched in the background. */
    void readLicences(Consumer<LicenceText> whenRead) {
        context.background().run(this::licences, read -> {
            if (read.isSound()) {
                whenRead.accept(read.value());
            } else {
                refuse(read);
            }
        });
    }

    private Parsed<LicenceText> licences() {
        Parsed<String> read = packed.licenceText();
        return read.isSound()
                ? Parsed.of(new LicenceText(context.messages(), read.value()))
                : Parsed.refused(read.problems());
    }

    private void refuse(Parsed<LicenceText> read) {
        read.problems()
                .forEach(problem -> context.frame()
                        .showStatus(Saving.NOTHING, context.messages().of(problem)));
    }

    Dialogs.Question reading() {
        return new Dialogs.Question(
                context.text("settings.about.licences.title"),
                context.text("settings.about.licences.file", licences.get().orElse("")),
                context.text("settings.about.licences.close"),
                false);
    }

    String text(String key) {
        return context.text(key);
    }

    /** A line for each publisher of the figures beside questions, as it asks to be named; none until they are read. */
    ReadOnlyObjectProperty<List<String>> sourcesProperty() {
        return sources.getReadOnlyProperty();
    }

    /** Where the licences lie; empty where this is no installed program. */
    ReadOnlyObjectProperty<Optional<String>> licencesProperty() {
        return licences.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<String>> billProperty() {
        return bill.getReadOnlyProperty();
    }
}
