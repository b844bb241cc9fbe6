package org.southsouth.readiness.ui.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.robustness.Omission;
import org.southsouth.readiness.core.scoring.PillarShares;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.ui.controls.ChosenWords;
import org.southsouth.readiness.ui.controls.ListKeys;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Visibility;

/** How much each pillar counts, and a theme that does not count: a slider each with its share, and a closed list. */
final class WeightsCard extends VBox {
    private static final double WHOLE = 100;
    private static final double STEP = 5;

    private final PillarMoves moves = new PillarMoves();
    private final Label title = Texts.filling("", "t-lead", "b");
    private final Button equal = new Button();
    private final List<Slider> sliders = new ArrayList<>();
    private final List<Label> shares = new ArrayList<>();
    private final ComboBox<Theme> themes = new ComboBox<>();
    private boolean isShowing;

    /** Without an id: none is left out. */
    private record Theme(Optional<SectionId> id, String words) {}

    WeightsCard() {
        getStyleClass().addAll("card", "whatif-weights");
        setMinHeight(USE_PREF_SIZE);
        Visibility.show(moves, false);
        equal.getStyleClass().addAll("quiet", "whatif-equal");
        equal.setMinWidth(USE_PREF_SIZE);
        themes.getStyleClass().add("whatif-themes");
        ChosenWords.show(themes, Theme::words);
    }

    void follow(WhatIfViewModel model) {
        moves.follow(model);
        title.setText(model.text("whatif.weights"));
        equal.setOnAction(event -> model.weighAsToday());
        themes.setAccessibleText(model.text("whatif.omit"));
        ListKeys.takeFromOpen(themes, Theme::words, theme -> {
            if (!isShowing) {
                model.leaveOut(theme.id());
            }
        });
        model.loadedProperty().subscribe(loaded -> loaded.ifPresent(found -> fill(found, model)));
        model.triedProperty().subscribe(tried -> show(model));
    }

    /** Where the pillars have no room in the card of the result, they stand here; the title may stand on a segment. */
    void fit(boolean hasTitle, boolean hasMoves) {
        Visibility.show(title, hasTitle);
        Visibility.show(moves, hasMoves);
    }

    private void fill(WhatIfViewModel.Loaded loaded, WhatIfViewModel model) {
        sliders.clear();
        shares.clear();
        List<ScoredSection> pillars = loaded.stored().pillars();
        boolean areAlike = pillars.stream()
                        .map(pillar -> pillar.section().weight())
                        .distinct()
                        .count()
                == 1;
        equal.setText(model.text(areAlike ? "whatif.weights.equal" : "whatif.weights.own"));
        HBox head = Rows.of(
                12,
                title,
                Rows.gap(),
                equal,
                Texts.whole(model.text("common.percent", (int) WHOLE), "t-body", "b", "whatif-share"));
        head.getStyleClass().add("whatif-weights-head");
        getChildren()
                .setAll(
                        moves,
                        head,
                        Texts.caption(model.text(areAlike ? "whatif.weights.help" : "whatif.weights.help.own")));
        for (int place = 0; place < pillars.size(); place++) {
            getChildren().add(row(place, pillars.get(place), model));
        }
        fillThemes(loaded, model);
    }

    private HBox row(int place, ScoredSection pillar, WhatIfViewModel model) {
        Slider slider = new Slider(0, WHOLE, 0);
        slider.setBlockIncrement(STEP);
        slider.setAccessibleText(model.text("whatif.weight", pillar.section().chartTitle()));
        slider.addEventFilter(KeyEvent.KEY_PRESSED, WeightsCard::pressed);
        slider.valueProperty().subscribe((before, after) -> {
            if (!isShowing) {
                model.weigh(place, Math.rint(after.doubleValue()));
            }
        });
        sliders.add(slider);
        Label share = Texts.whole("", "t-body", "whatif-share");
        shares.add(share);
        Label name = Texts.filling(pillar.section().chartTitle(), "t-body", "whatif-name");
        HBox.setHgrow(name, Priority.NEVER);
        HBox row = Rows.of(16, name, Rows.wide(slider), share);
        row.getStyleClass().add("whatif-weight");
        return row;
    }

    /** Up is more here too, where JavaFX leaves the two keys of the other direction without a meaning. */
    private static void pressed(KeyEvent event) {
        if (event.getSource() instanceof Slider slider && event.getCode() == KeyCode.UP) {
            slider.increment();
            event.consume();
        } else if (event.getSource() instanceof Slider slider && event.getCode() == KeyCode.DOWN) {
            slider.decrement();
            event.consume();
        }
    }

    /** Those that move the whole most first, each with how much. */
    private void fillThemes(WhatIfViewModel.Loaded loaded, WhatIfViewModel model) {
        List<Theme> all = new ArrayList<>();
        all.add(new Theme(Optional.empty(), model.text("whatif.omit.none")));
        loaded.omissions().stream()
                .sorted(Comparator.comparingDouble(omission -> -Math.abs(omission.change())))
                .forEach(omission -> all.add(theme(omission, loaded, model)));
        if (all.size() > 1) {
            isShowing = true;
            themes.getItems().setAll(all);
            themes.setValue(all.get(0));
            isShowing = false;
            Label name = Texts.filling(model.text("whatif.omit"), "t-body", "whatif-name");
            HBox.setHgrow(name, Priority.NEVER);
            HBox row = Rows.of(16, name, Rows.wide(themes));
            row.getStyleClass().add("whatif-omit");
            getChildren().add(row);
        }
    }

    private static Theme theme(Omission omission, WhatIfViewModel.Loaded loaded, WhatIfViewModel model) {
        String name = loaded.stored().of(omission.theme()).section().title();
        String change = model.context().formats().change(omission.change());
        return new Theme(Optional.of(omission.theme()), model.text("whatif.omit.theme", name, change));
    }

    private void show(WhatIfViewModel model) {
        isShowing = true;
        PillarShares now = model.shares();
        for (int place = 0; place < sliders.size(); place++) {
            sliders.get(place).setValue(now.percents().get(place));
            shares.get(place).setText(model.text("common.percent", now.rounded().get(place)));
        }
        Visibility.show(equal, model.trial().shares().isPresent());
        themes.getItems().stream()
                .filter(theme -> theme.id().equals(model.trial().leftOut()))
                .findFirst()
                .ifPresent(themes::setValue);
        isShowing = false;
    }
}
