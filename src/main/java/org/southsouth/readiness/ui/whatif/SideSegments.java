package org.southsouth.readiness.ui.whatif;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.HBox;
import org.southsouth.readiness.ui.controls.ArrowKeys;
import org.southsouth.readiness.ui.controls.Segment;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.fx.Visibility;

/** Where not everything has room at once: which part is seen. */
final class SideSegments extends HBox {
    enum Part {
        ANSWERS,
        CHANGES,
        WEIGHTS
    }

    private final Map<Part, Segment> segments = new EnumMap<>(Part.class);
    private final ReadOnlyObjectWrapper<Part> part = new ReadOnlyObjectWrapper<>(Part.ANSWERS);

    /** What was chosen last; while it is not offered, the changes stand in its place. */
    private Part wanted = Part.ANSWERS;

    SideSegments() {
        getStyleClass().addAll("segmented", "whatif-segments");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMinHeight(USE_PREF_SIZE);
        for (Part each : Part.values()) {
            Segment segment = new Segment();
            segment.setOnAction(event -> choose(each));
            segments.put(each, segment);
            getChildren().add(segment);
        }
        ArrowKeys.choosing(getChildren());
        part.subscribe(chosen -> segments.forEach((each, segment) -> segment.setSelected(each == chosen)));
    }

    void follow(WhatIfViewModel model) {
        model.triedProperty()
                .subscribe(tried ->
                        name(model, tried.map(now -> now.trial().size()).orElse(0)));
    }

    private void name(WhatIfViewModel model, int changes) {
        segments.forEach((each, segment) -> segment.setText(
                switch (each) {
                    case ANSWERS -> model.text("whatif.segment.answers");
                    case CHANGES -> model.text("whatif.segment.changes", changes);
                    case WEIGHTS -> model.text("whatif.segment.weights");
                }));
    }

    /** The answers are one of the parts only where they have no room of their own; the weights only where there is a whole. */
    void offer(boolean hasAnswers, boolean hasWeights) {
        show(Part.ANSWERS, hasAnswers);
        show(Part.WEIGHTS, hasWeights);
        Styles.set(segment(Part.ANSWERS), "first", true);
        Styles.set(segment(Part.CHANGES), "first", !hasAnswers);
        Styles.set(segment(Part.CHANGES), "last", !hasWeights);
        Styles.set(segment(Part.WEIGHTS), "last", true);
        part.set(segment(wanted).isVisible() ? wanted : Part.CHANGES);
    }

    private Segment segment(Part each) {
        return segments.computeIfAbsent(each, missing -> new Segment());
    }

    private void show(Part each, boolean isOffered) {
        Visibility.show(segment(each), isOffered);
    }

    ReadOnlyObjectProperty<Part> partProperty() {
        return part.getReadOnlyProperty();
    }

    void focusChosen() {
        segment(part.get()).requestFocus();
    }

    void choose(Part chosen) {
        wanted = chosen;
        part.set(chosen);
    }
}
