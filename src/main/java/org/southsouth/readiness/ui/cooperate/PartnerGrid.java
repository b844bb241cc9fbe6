package org.southsouth.readiness.ui.cooperate;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.southsouth.readiness.charts.Drawing;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.kind.PartnerMap;
import org.southsouth.readiness.core.chart.kind.PartnerMap.Box;
import org.southsouth.readiness.core.chart.kind.PartnerMap.Pair;
import org.southsouth.readiness.ui.controls.ChartView;

/**
 * The picture of who could help whom, the same one as on paper, with a ring to walk in it: one stop for Tab, the arrow keys
 * go from cell to cell, Enter or a click chooses. Each cell says itself in words.
 */
final class PartnerGrid extends Region {
    private static final double RING = 2;

    private final ChartView chart = new ChartView();
    private final Region ring = new Region();
    private final Tooltip tooltip = new Tooltip();
    private Optional<PartnerMap> map = Optional.empty();
    private double millimetres = 1;
    private boolean isMirrored;
    private BiFunction<Integer, Integer, String> sentences = (giver, learner) -> "";
    private Consumer<Pair> choosing = pair -> {};
    private Pair cursor = new Pair(0, 0);

    PartnerGrid() {
        getStyleClass().add("partner-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        setMinWidth(0);
        // What it shows is told by the cells.
        chart.setAccessibleRole(AccessibleRole.PARENT);
        // Some 1,600 cells: whatever changes beside them on the page, they are drawn once.
        chart.setCache(true);
        ring.getStyleClass().add("partner-ring");
        ring.setMouseTransparent(true);
        ring.setManaged(false);
        getChildren().addAll(chart, ring);
        tooltip.setWrapText(true);
        tooltip.getStyleClass().add("partner-tip");
        Tooltip.install(this, tooltip);
        focusedProperty().subscribe(() -> requestLayout());
        addEventHandler(MouseEvent.MOUSE_MOVED, this::hovered);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        setOnKeyPressed(this::walk);
    }

    void show(PartnerMap shown, Drawing drawing, BiFunction<Integer, Integer, String> sentence) {
        Picture picture = shown.draw(drawing.setting());
        map = Optional.of(shown);
        millimetres = picture.width();
        isMirrored = picture.isRightToLeft();
        sentences = sentence;
        chart.show(picture);
        cursor = new Pair(Math.max(0, shown.own()), 0);
        describe();
        requestLayout();
    }

    void onChoose(Consumer<Pair> action) {
        choosing = action;
    }

    private Optional<Pair> at(MouseEvent event) {
        double scale = millimetres / Math.max(1, chart.getWidth());
        return map.flatMap(shown -> shown.at(event.getX() * scale, event.getY() * scale, isMirrored));
    }

    private void hovered(MouseEvent event) {
        String words = at(event)
                .map(pair -> sentences.apply(pair.giver(), pair.learner()))
                .orElse("");
        tooltip.setText(words);
        tooltip.setOpacity(words.isEmpty() ? 0 : 1);
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        at(event).ifPresent(pair -> {
            cursor = pair;
            describe();
            requestLayout();
            choosing.accept(pair);
        });
    }

    private void walk(KeyEvent event) {
        if (event.isAltDown()) {
            return;
        }
        int forward = isMirrored ? -1 : 1;
        KeyCode code = event.getCode();
        switch (code) {
            case UP -> to(cursor.giver() - 1, cursor.learner());
            case DOWN -> to(cursor.giver() + 1, cursor.learner());
            case LEFT -> to(cursor.giver(), cursor.learner() - forward);
            case RIGHT -> to(cursor.giver(), cursor.learner() + forward);
            case HOME -> to(event.isShortcutDown() ? 0 : cursor.giver(), 0);
            case END -> to(event.isShortcutDown() ? last() : cursor.giver(), last());
            case ENTER, SPACE -> choosing.accept(cursor);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private int last() {
        return map.map(shown -> shown.subjects().size() - 1).orElse(0);
    }

    private void to(int giver, int learner) {
        cursor = new Pair(Math.max(0, Math.min(last(), giver)), Math.max(0, Math.min(last(), learner)));
        describe();
        requestLayout();
    }

    private void describe() {
        setAccessibleText(sentences.apply(cursor.giver(), cursor.learner()));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return chart.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return chart.prefHeight(width < 0 ? -1 : Math.min(width, chart.prefWidth(-1)));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = Math.min(getWidth(), chart.prefWidth(-1));
        chart.resizeRelocate(0, 0, width, chart.prefHeight(width));
        ring.setVisible(isFocused() && map.isPresent());
        map.ifPresent(shown -> {
            double scale = width / millimetres;
            Box box = shown.box(cursor.giver(), cursor.learner(), isMirrored);
            ring.resizeRelocate(
                    box.x() * scale - RING,
                    box.y() * scale - RING,
                    box.width() * scale + 2 * RING,
                    box.height() * scale + 2 * RING);
        });
    }
}
