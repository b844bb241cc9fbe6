package org.southsouth.readiness.core.chart.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.southsouth.readiness.core.chart.Mark.Align;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.Stroke;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.chart.Type;

/**
 * A picture that people pass on from telephone to telephone: 1080 by 1350 dots of a screen. Whose it is, how far it can be
 * relied on, the message, charts, and at its foot where it is from and what it is not. Nothing is cut: letters become smaller
 * first, then charts, and the last chart is given up.
 */
public record SharedPicture(Head head, String message, List<Part> parts, List<String> foot, String summary) {
    /** A dot in millimetres. */
    private static final double DOT = 25.4 / 96;

    private static final double WIDTH = 1080 * DOT;
    private static final double HEIGHT = 1350 * DOT;
    private static final double MARGIN = 60 * DOT;
    private static final double INNER = WIDTH - 2 * MARGIN;
    private static final double LEADING = 1.37;

    private static final List<Size> KICKER = sizes(false, 1, 21, 18, 15, 12);
    private static final List<Size> NAME = List.of(
            new Size(Type.bold(48), 1),
            new Size(Type.bold(42), 1),
            new Size(Type.bold(36), 1),
            new Size(Type.bold(36), 2),
            new Size(Type.bold(28), 2),
            new Size(Type.bold(22), 3));
    private static final List<Size> MESSAGE = sizes(false, 3, 26.25, 24, 22, 20, 18, 15);
    private static final Type DATE = Type.plain(19.5);
    private static final Type STATE = Type.bold(21);
    private static final double STATE_PAD = 22 * DOT;
    private static final double STATE_HEIGHT = 56 * DOT;
    private static final Type TITLE = Type.bold(21);
    private static final double TITLE_HEIGHT = 48 * DOT;
    private static final Type FOOT = Type.plain(13);
    private static final double FOOT_LEADING = 24 * DOT;
    private static final double APART = 26 * DOT;
    /** So much is left free above a chart where there is room. */
    private static final double MOST_FREE = 40 * DOT;

    /** Each time charts are drawn this much smaller, down to the least. */
    private static final double SMALLER = 0.94;

    private static final double LEAST = 0.35;

    public SharedPicture {
        parts = List.copyOf(parts);
        foot = List.copyOf(foot);
    }

    /** What it is, of which day, whose it is, and how far it can be relied on. */
    public record Head(String kicker, String date, String name, Poster.State state) {}

    /**
     * A chart below its title (none where that is empty).
     *
     * @param scale how many times as large as it draws itself
     * @param drawn draws it for this width in its own millimetres
     */
    public record Part(String title, double scale, DoubleFunction<Picture> drawn) {
        private Picture draw(double smaller) {
            double times = scale * smaller;
            return drawn.apply(INNER / times).scaled(times);
        }
    }

    /** A size, and how many lines at most. */
    private record Size(Type type, int lines) {}

    private static List<Size> sizes(boolean isBold, int lines, double... sizes) {
        List<Size> all = new ArrayList<>();
        for (double size : sizes) {
            all.add(new Size(new Type(size, isBold), lines));
        }
        return all;
    }

    public Picture draw(Setting setting) {
        PictureBuilder pencil = new PictureBuilder(setting, WIDTH);
        double top = message(pencil, head(pencil));
        double bottom = foot(pencil);
        List<Poster.Part> drawn = charts(bottom - top);
        double height = height(drawn);
        double free = Math.max(0, Math.min(MOST_FREE, (bottom - top - height) / (drawn.size() + 1)));
        double y = top;
        for (Poster.Part part : drawn) {
            y += free;
            if (!part.title().isEmpty()) {
                pencil.words(MARGIN, y + TITLE_HEIGHT / 2, part.title(), TITLE, Tone.INK, Align.START);
                y += TITLE_HEIGHT;
            }
            pencil.place(part.picture(), MARGIN, y);
            y += part.picture().height() + APART;
        }
        return pencil.picture(HEIGHT, summary, Poster.figures(head.name(), drawn));
    }

    /** Gives where it ends. */
    private double head(PictureBuilder pencil) {
        double date = pencil.width(head.date(), DATE);
        pencil.words(WIDTH - MARGIN, MARGIN + 14 * DOT, head.date(), DATE, Tone.MUTED, Align.END);
        double kicker = text(pencil, head.kicker(), KICKER, INNER - date - APART, MARGIN - 8 * DOT, Tone.MUTED);
        double y = Math.max(kicker, MARGIN + 30 * DOT);
        double state = head.state().word().isEmpty() ? 0 : state(pencil, y + 6 * DOT);
        return text(pencil, head.name(), NAME, INNER - state, y, Tone.INK);
    }

    /** Gives how much width it takes. */
    private double state(PictureBuilder pencil, double top) {
        Tone tone = head.state().needsCare() ? Tone.CARE : Tone.INK;
        double width = pencil.width(head.state().word(), STATE) + 2 * STATE_PAD;
        double left = WIDTH - MARGIN - width;
        pencil.box(left, top, width, STATE_HEIGHT, null, Stroke.of(tone, 3 * DOT));
        pencil.words(left + width / 2, top + STATE_HEIGHT / 2, head.state().word(), STATE, tone, Align.MIDDLE);
        return width + APART;
    }

    private double message(PictureBuilder pencil, double top) {
        return text(pencil, message, MESSAGE, INNER, top + 8 * DOT, Tone.INK) + APART / 2;
    }

    /** In the largest of these sizes in which it stands whole on its lines, else in the last on as many as it takes. */
    private static double text(
            PictureBuilder pencil, String text, List<Size> sizes, double width, double top, Tone tone) {
        Size size = sizes.stream()
                .filter(each -> pencil.fit().isWhole(text, each.type(), width, each.lines()))
                .findFirst()
                .orElse(sizes.get(sizes.size() - 1));
        double leading = size.type().height() * LEADING;
        double y = top;
        for (String line : pencil.fit().wrapped(text, size.type(), width)) {
            pencil.words(MARGIN, y + leading / 2, line, size.type(), tone, Align.START);
            y += leading;
        }
        return y;
    }

    /** At the end of the picture; gives where it begins. */
    private double foot(PictureBuilder pencil) {
        List<String> lines = foot.stream()
                .flatMap(text -> pencil.fit().wrapped(text, FOOT, INNER).stream())
                .toList();
        double top = HEIGHT - MARGIN / 2 - lines.size() * FOOT_LEADING;
        for (int i = 0; i < lines.size(); i++) {
            pencil.words(MARGIN, top + (i + 0.5) * FOOT_LEADING, lines.get(i), FOOT, Tone.MUTED, Align.START);
        }
        double rule = top - 8 * DOT;
        pencil.line(MARGIN, rule, WIDTH - MARGIN, rule, Stroke.of(Tone.FAINT, 2 * DOT));
        return rule - APART / 2;
    }

    /** As large as they fit into this height; without the last of them where even the smallest does not. */
    private List<Poster.Part> charts(double room) {
        for (int count = parts.size(); count > 0; count--) {
            for (double smaller = 1; smaller >= LEAST; smaller *= SMALLER) {
                List<Poster.Part> drawn = drawn(count, smaller);
                if (height(drawn) <= room) {
                    return drawn;
                }
            }
        }
        return List.of();
    }

    private List<Poster.Part> drawn(int count, double smaller) {
        return parts.subList(0, count).stream()
                .map(part -> new Poster.Part(part.title(), part.draw(smaller)))
                .toList();
    }

    private static double height(List<Poster.Part> parts) {
        return parts.stream()
                .mapToDouble(
                        part -> part.picture().height() + APART + (part.title().isEmpty() ? 0 : TITLE_HEIGHT))
                .sum();
    }
}
