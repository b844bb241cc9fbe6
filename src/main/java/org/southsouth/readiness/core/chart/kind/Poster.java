package org.southsouth.readiness.core.chart.kind;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.chart.ChartTable;
import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.Stroke;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.chart.Type;

/**
 * Pictures below one another under a title, with what must not be lost when the whole is passed on alone: what it is,
 * where it is from, and what it is not. Its table holds the tables of all of them, each under its title and heads.
 *
 * @param state how far it can be relied on, in a box below the title
 * @param lines below the title: who, when, how far
 * @param foot the source line and the notice
 */
public record Poster(
        String title, State state, List<String> lines, List<Part> parts, List<String> foot, String summary) {
    private static final double MARGIN = 10;
    private static final double LEAST_WIDTH = 174;
    private static final double LEADING = 4.6;
    private static final double FOOT_LEADING = 3.4;
    private static final double APART = 7;
    private static final Type TITLE = Type.bold(19);
    private static final double BOX = 5.6;
    private static final double PAD = 2;
    private static final Type STATE = Type.bold(9);
    private static final Type LINE = Type.plain(9);
    private static final Type HEADING = Type.bold(11.5);

    public Poster {
        lines = List.copyOf(lines);
        parts = List.copyOf(parts);
        foot = List.copyOf(foot);
    }

    /** A word, in the accent where it says take care; no box where it is empty. */
    public record State(String word, boolean needsCare) {
        public static final State NONE = new State("", false);
    }

    /** A picture under its title. */
    public record Part(String title, Picture picture) {}

    public Picture draw(Setting setting) {
        double inner =
                parts.stream().mapToDouble(part -> part.picture().width()).reduce(LEAST_WIDTH, Math::max);
        PictureBuilder pencil = new PictureBuilder(setting, inner + 2 * MARGIN);
        double y = MARGIN + 3;
        for (String line : pencil.fit().lines(title, TITLE, inner)) {
            pencil.words(MARGIN, y, line, TITLE, Tone.INK, Mark.Align.START);
            y += 8.2;
        }
        if (!state.word().isEmpty()) {
            state(pencil, y);
            y += 8;
        }
        y = paragraphs(pencil, lines, y, inner, LINE, LEADING);
        for (Part part : parts) {
            y += APART;
            pencil.words(MARGIN, y, part.title(), HEADING, Tone.INK, Mark.Align.START);
            y += 5;
            pencil.place(part.picture(), MARGIN, y);
            y += part.picture().height();
        }
        y += APART;
        pencil.line(MARGIN, y, MARGIN + inner, y, Stroke.of(Tone.FAINT, 0.15));
        y = paragraphs(pencil, foot, y + 3, inner, PictureBuilder.SMALL, FOOT_LEADING);
        return pencil.picture(y - FOOT_LEADING + MARGIN, summary, figures(title, parts));
    }

    private void state(PictureBuilder pencil, double middle) {
        Tone tone = state.needsCare() ? Tone.CARE : Tone.INK;
        double width = pencil.width(state.word(), STATE) + 2 * PAD;
        pencil.box(MARGIN, middle - BOX / 2, width, BOX, null, Stroke.of(tone, 0.3));
        pencil.words(MARGIN + PAD, middle, state.word(), STATE, tone, Mark.Align.START);
    }

    private static double paragraphs(
            PictureBuilder pencil, List<String> texts, double from, double width, Type type, double leading) {
        double y = from;
        for (String text : texts) {
            for (String line : pencil.fit().wrapped(text, type, width)) {
                pencil.words(MARGIN, y, line, type, Tone.MUTED, Mark.Align.START);
                y += leading;
            }
        }
        return y;
    }

    /** The tables of these, one below the other. */
    static ChartTable figures(String title, List<Part> parts) {
        int columns = parts.stream()
                .mapToInt(part -> part.picture().figures().heads().size())
                .max()
                .orElse(1);
        List<List<String>> rows = new ArrayList<>();
        for (Part part : parts) {
            rows.add(filled(List.of(part.title()), columns));
            rows.add(filled(part.picture().figures().heads(), columns));
            part.picture().figures().rows().forEach(row -> rows.add(filled(row, columns)));
        }
        return new ChartTable(filled(List.of(title), columns), rows);
    }

    private static List<String> filled(List<String> cells, int columns) {
        List<String> filled = new ArrayList<>(cells);
        while (filled.size() < columns) {
            filled.add("");
        }
        return filled;
    }
}
