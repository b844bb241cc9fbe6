package org.southsouth.readiness.ui.controls;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.words.Messages;

/**
 * How sure a score is, as a picture: a track from 0 to 100 in its bands with their names below, and on it a lane for each
 * state of things: pale from the worst to the best case, solid over the likely range, a mark at the score. What a lane says
 * stands in words above it. The figures always stand in text beside it.
 */
public final class BandTrack extends Pane {
    private static final double THICKNESS = 24;
    private static final double GAP = 2;
    private static final double MARK = 4;
    private static final double APART = 16;
    private static final double WHOLE = 100;

    private List<Segment> segments = List.of();
    private List<Bar> bars = List.of();

    /**
     * Figures from 0 to 100; NaN where there is none. {@code words} stand above, centred over the lane where there is room.
     */
    public record Lane(double score, double likelyLow, double likelyHigh, double low, double high, String words) {
        private double middle() {
            return Double.isNaN(likelyLow) ? (low + high) / 2 : (likelyLow + likelyHigh) / 2;
        }
    }

    private record Segment(double from, double to, Region track, Label name, String words, String title) {}

    private record Bar(Lane lane, Label words, Region unsure, Region sure, Region mark) {}

    public BandTrack() {
        getStyleClass().add("band-track");
    }

    /** {@code touched} are the bands that the score has or can have: their names are bold. The lanes go from top to bottom. */
    public BandTrack show(List<Band> bands, List<Band> touched, List<Lane> lanes, Messages messages) {
        getChildren().clear();
        List<Segment> parts = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            double to = i + 1 < bands.size() ? bands.get(i + 1).from() : WHOLE;
            String words = BandLegendBox.words(bands, i, messages);
            Label name = Texts.filling(words, "t-caption", touched.contains(band) ? "b" : "muted");
            parts.add(new Segment(band.from(), to, part("bar-track"), name, words, band.title()));
        }
        List<Bar> drawn = new ArrayList<>();
        for (Lane lane : lanes) {
            Label words = Texts.filling(lane.words(), "t-caption");
            drawn.add(new Bar(lane, words, part("bar-unsure"), part("bar-sure"), part("bar-mark")));
        }
        segments = List.copyOf(parts);
        bars = List.copyOf(drawn);
        segments.forEach(segment -> getChildren().addAll(segment.track(), segment.name()));
        bars.forEach(bar -> getChildren().addAll(bar.words(), bar.unsure(), bar.sure(), bar.mark()));
        return this;
    }

    private static Region part(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        region.setMouseTransparent(true);
        return region;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 400;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return above(width < 0 ? computePrefWidth(-1) : width) + THICKNESS + GAP + lineHeight();
    }

    private double lineHeight() {
        return segments.isEmpty() ? 0 : Math.ceil(segments.get(0).name().prefHeight(-1));
    }

    /** Words of two lanes stand side by side where they fit, else one above the other. */
    private double above(double width) {
        double line = bars.isEmpty() ? 0 : Math.ceil(bars.get(0).words().prefHeight(-1));
        return GAP + line * (fitsOneLine(width) ? Math.min(1, bars.size()) : bars.size());
    }

    private boolean fitsOneLine(double width) {
        double all = APART * Math.max(0, bars.size() - 1);
        for (Bar bar : bars) {
            all += bar.words().prefWidth(-1);
        }
        return all <= width;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double top = above(width);
        nameSegments(width);
        for (Segment segment : segments) {
            double left = snapPositionX(width * segment.from() / WHOLE);
            double right = snapPositionX(width * segment.to() / WHOLE) - (segment.to() < WHOLE ? GAP : 0);
            segment.track().resizeRelocate(left, top, right - left, THICKNESS);
            double own = Math.min(right - left, Math.ceil(segment.name().prefWidth(-1)));
            double middle = left + (right - left - own) / 2;
            segment.name().resizeRelocate(snapPositionX(middle), top + THICKNESS + GAP, own, lineHeight());
        }
        double each = THICKNESS / Math.max(1, bars.size());
        for (int i = 0; i < bars.size(); i++) {
            layOut(bars.get(i), width, top + i * each, each);
        }
        layOutWords(width);
    }

    /** With their points where all of them fit, else by title alone; the tooltip has both. */
    private void nameSegments(double width) {
        segments.forEach(segment -> segment.name().setText(segment.words()));
        boolean fits = segments.stream()
                .allMatch(segment -> segment.name().prefWidth(-1) <= width * (segment.to() - segment.from()) / WHOLE);
        if (!fits) {
            segments.forEach(segment -> segment.name().setText(segment.title()));
        }
    }

    private void layOut(Bar bar, double width, double top, double height) {
        Lane lane = bar.lane();
        double thick = bars.size() == 1 ? 12 : height - 4;
        double thin = bars.size() == 1 ? 6 : Math.max(2, thick - 4);
        place(bar.unsure(), lane.low(), lane.high(), width, top + (height - thin) / 2, thin);
        place(bar.sure(), lane.likelyLow(), lane.likelyHigh(), width, top + (height - thick) / 2, thick);
        bar.mark().setVisible(!Double.isNaN(lane.score()));
        if (bar.mark().isVisible()) {
            double over = bars.size() == 1 ? 3 : 0;
            double at = Math.max(0, Math.min(width - MARK, width * lane.score() / WHOLE - MARK / 2));
            bar.mark().resizeRelocate(snapPositionX(at), top - over, MARK, height + 2 * over);
        }
    }

    /** At least as wide as it is seen. */
    private static void place(Region part, double from, double to, double width, double top, double height) {
        part.setVisible(!Double.isNaN(from));
        if (part.isVisible()) {
            double left = width * from / WHOLE;
            part.resizeRelocate(left, top, Math.max(2, width * (to - from) / WHOLE), height);
        }
    }

    private void layOutWords(double width) {
        boolean isOneLine = fitsOneLine(width);
        double line = bars.isEmpty() ? 0 : Math.ceil(bars.get(0).words().prefHeight(-1));
        double[] lefts = new double[bars.size()];
        double from = 0;
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double own = Math.min(width, Math.ceil(bar.words().prefWidth(-1)));
            double wanted = width * bar.lane().middle() / WHOLE - own / 2;
            lefts[i] = Math.max(isOneLine ? from : 0, Math.min(width - own, wanted));
            from = lefts[i] + own + APART;
        }
        double until = width;
        for (int i = bars.size() - 1; i >= 0; i--) {
            Label words = bars.get(i).words();
            double own = Math.min(width, Math.ceil(words.prefWidth(-1)));
            double left = isOneLine ? Math.min(lefts[i], until - own) : lefts[i];
            words.resizeRelocate(snapPositionX(left), isOneLine ? 0 : i * line, own, line);
            until = left - APART;
        }
    }
}
