package org.southsouth.readiness.ui.asked;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.merge.AnswerMerge;
import org.southsouth.readiness.core.merge.AskedPart;
import org.southsouth.readiness.core.merge.AskedParts;
import org.southsouth.readiness.core.merge.AssessmentMerge;
import org.southsouth.readiness.core.merge.ExchangeImport;
import org.southsouth.readiness.ui.fx.FxFailures;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;

/** What a file asks for, before anything of it is taken in, and the way to its questions. Window thread. */
public final class AskedViewModel {
    private final AssessmentMerge merge;
    private final ScreenContext context;
    private final Ports ports;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<AskedPart>> beside = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<AskedOverview> overview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

    public AskedViewModel(AssessmentMerge merge, ScreenContext context, Ports ports) {
        this.merge = merge;
        this.context = context;
        this.ports = ports;
        overview.set(AskedOverview.of(merge));
    }

    void load() {
        AskedOverview shown = overview();
        context.background()
                .run(
                        () -> ports.asked().came(merge.id(), shown.scorecard().framework()),
                        came -> overview.set(shown.beside(came)));
        context.background()
                .run(() -> shown.asked().after(ports.asked().of(merge.id())).earlier(), beside::set);
        String key = merge.mine() == null ? "asked.status.none" : "asked.status.here";
        context.frame().showStatus(Saving.NOTHING, context.text(key));
        context.frame().showContext(context.text("asked.context"));
    }

    AskedOverview overview() {
        return overview.get();
    }

    /** Once it was read, with what came before. */
    ReadOnlyObjectProperty<AskedOverview> overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    ScreenContext context() {
        return context;
    }

    /** Whether somebody began before. */
    boolean isBegun() {
        return merge.mine() != null && overview().isBegun();
    }

    /**
     * Takes in what came with the questions, as merging does, and goes to them. Where an answer was given here and there, each
     * without knowing of the other, somebody has to choose first.
     */
    void start() {
        if (busy.get()) {
            return;
        }
        if (hasConflict()) {
            context.navigator().go(new Route.Merge(files(), true));
            return;
        }
        busy.set(true);
        context.background().run(this::takeIn, this::goOn, this::failed);
    }

    private boolean hasConflict() {
        return merge.stages(Map.of()).stream()
                .anyMatch(stage -> !stage.plan().of(AnswerMerge.Kind.CONFLICT).isEmpty());
    }

    private List<String> files() {
        return merge.arrivals().stream().map(arrival -> arrival.file().file()).toList();
    }

    private AssessmentId takeIn() {
        if (!merge.isKnown()) {
            ports.imports().merge(List.of(new ExchangeImport.Settled(merge, Map.of())));
        }
        ports.asked().note(merge);
        return merge.id();
    }

    private void goOn(AssessmentId taken) {
        busy.set(false);
        context.navigator().go(new Route.Answer(taken, Optional.empty()));
    }

    private void failed(RuntimeException failure) {
        busy.set(false);
        message.set(FxFailures.words(context.messages(), failure));
    }

    /** Nothing of it stays. */
    void notNow() {
        context.navigator().go(new Route.Home());
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** What other files asked for before, and is asked still. */
    ReadOnlyObjectProperty<List<AskedPart>> besideProperty() {
        return beside.getReadOnlyProperty();
    }

    /** What failed; empty while nothing did. */
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** What takes a file in, and what remembers what it asks for. */
    public record Ports(ExchangeImport imports, AskedParts asked) {}
}
