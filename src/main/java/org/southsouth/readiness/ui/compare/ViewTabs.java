package org.southsouth.readiness.ui.compare;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.southsouth.readiness.ui.compare.CompareViewModel.View;
import org.southsouth.readiness.ui.controls.ArrowKeys;
import org.southsouth.readiness.ui.fx.Visibility;

/** The views to choose from; those for the few only where there is something in them. */
public final class ViewTabs extends HBox {
    private final Map<View, ToggleButton> tabs = new EnumMap<>(View.class);

    public ViewTabs() {
        getStyleClass().add("segmented");
    }

    void follow(CompareViewModel model) {
        add(View.THEMES, model);
        add(View.QUESTIONS, model);
        add(View.CONSISTENCY, model);
        ArrowKeys.choosing(getChildren());
        model.resultProperty()
                .subscribe(
                        result -> offer(result.filter(Compared::hasConsistency).isPresent()));
        model.viewProperty().subscribe(this::select);
    }

    private void add(View view, CompareViewModel model) {
        ToggleButton tab = new ToggleButton(
                model.context().text("compare.view." + view.name().toLowerCase(Locale.ROOT)));
        tab.getStyleClass().add("segment");
        tab.setMinWidth(USE_PREF_SIZE);
        tab.setOnAction(event -> {
            model.show(view);
            select(model.viewProperty().get());
        });
        tabs.put(view, tab);
        getChildren().add(tab);
    }

    private void select(View view) {
        tabs.forEach((of, tab) -> tab.setSelected(of == view));
    }

    void focusChosen() {
        tabs.values().stream().filter(ToggleButton::isSelected).findFirst().ifPresent(ToggleButton::requestFocus);
    }

    private void offer(boolean hasConsistency) {
        Visibility.show(tab(View.CONSISTENCY), hasConsistency);
        tab(View.THEMES).getStyleClass().setAll("toggle-button", "segment", "first");
        tab(View.QUESTIONS).getStyleClass().setAll("toggle-button", "segment", hasConsistency ? "middle" : "last");
        tab(View.CONSISTENCY).getStyleClass().setAll("toggle-button", "segment", "last");
    }

    private ToggleButton tab(View view) {
        return Objects.requireNonNull(tabs.get(view));
    }
}
