package org.southsouth.readiness.core.chart.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.southsouth.readiness.core.chart.ChartTable;
import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.Stroke;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.chart.Type;

/**
 * Who could help whom: those who give in rows, those who learn in columns, how many themes in the cells. Column heads are
 * short (codes); rows have the names beside their codes. The colour goes with the number, from few to many, so that the
 * picture is read without the figures too. {@code own} is the place of the one it is drawn for, framed both ways, or -1.
 *
 * @param axis the head of the names: who gives in rows, who learns in columns
 */
public record PartnerMap(List<Subject> subjects, List<List<Integer>> counts, int own, String axis, String summary) {
    /** More than these do not fit on a page with words that can be read. */
    public static final int MOST_SUBJECTS = 40;

    static final double HEAD = 8;

    private static final double NAMES = 38;
    private static final double CODE = 9;
    private static final double LEAST = 4.6;
    private static final double LARGEST = 9;
    private static final double HIGHEST = 5.2;
    private static final double BODY = 134;
    private static final double GAP = 0.4;

    /** Narrower columns have their heads on two lines in turn, since three letters do not fit beside one another. */
    private static final double ONE_LINE = 6.5;

    private static final double LEFT = NAMES + CODE;
    private static final List<Tone> FILLS = List.of(Tone.SCORE_1, Tone.SCORE_2, Tone.SCORE_3, Tone.SCORE_4);
    private static final List<Tone> INKS = List.of(Tone.ON_SCORE_1, Tone.ON_SCORE_2, Tone.ON_SCORE_3, Tone.ON_SCORE_4);

    /** The steps of the colour: up to each of these shares of the highest number. */
    private static final int STEPS = 4;

    public record Subject(String code, String name) {}

    public PartnerMap {
        subjects = List.copyOf(subjects);
        counts = counts.stream().map(List::copyOf).toList();
        if (subjects.size() > MOST_SUBJECTS) {
            throw new IllegalArgumentException("too many subjects: " + subjects.size());
        }
    }

    /** A row and a column. */
    public record Pair(int giver, int learner) {}

    /** Where a cell stands, in millimetres. */
    public record Box(double x, double y, double width, double height) {}

    private double column() {
        return Math.max(LEAST, Math.min(LARGEST, BODY / Math.max(1, subjects.size())));
    }

    private double row() {
        return Math.min(HIGHEST, column());
    }

    private double width() {
        return LEFT + column() * subjects.size() + GAP;
    }

    /** The cell at this place of the picture. */
    public Optional<Pair> at(double x, double y, boolean isRightToLeft) {
        int learner = (int) Math.floor(((isRightToLeft ? width() - x : x) - LEFT) / column());
        int giver = (int) Math.floor((y - HEAD) / row());
        boolean isWithin = Math.min(giver, learner) >= 0 && Math.max(giver, learner) < subjects.size();
        return isWithin ? Optional.of(new Pair(giver, learner)) : Optional.empty();
    }

    public Box box(int giver, int learner, boolean isRightToLeft) {
        double left = LEFT + column() * learner;
        return new Box(isRightToLeft ? width() - left - column() : left, HEAD + row() * giver, column(), row());
    }

    public Picture draw(Setting setting) {
        PictureBuilder pencil = new PictureBuilder(setting, width());
        String corner = pencil.fit().cut(axis, PictureBuilder.SMALL, LEFT - 2);
        pencil.words(0, HEAD - 2, corner, PictureBuilder.SMALL, Tone.MUTED, Mark.Align.START);
        List<String> codes = codes(pencil);
        for (int i = 0; i < subjects.size(); i++) {
            Type type = i == own ? PictureBuilder.HEAD_BOLD : PictureBuilder.SMALL;
            boolean isUpper = column() < ONE_LINE && i % 2 == 0;
            String code = codes.get(i);
            double middle = isUpper ? HEAD - 5 : HEAD - 2;
            pencil.words(LEFT + column() * (i + 0.5), middle, code, type, Tone.INK, Mark.Align.MIDDLE);
            row(pencil, i, code, HEAD + row() * i);
        }
        double high = row() * subjects.size();
        if (own >= 0) {
            Stroke frame = Stroke.of(Tone.INK, 0.4);
            pencil.box(LEFT + column() * own, HEAD, column(), high, null, frame);
            pencil.box(LEFT, HEAD + row() * own, column() * subjects.size(), row(), null, frame);
        }
        double end = key(pencil, codes, HEAD + high);
        return pencil.picture(end, summary, figures());
    }

    /** The codes, or numbers where not all of them have room: a code that is cut could stand for two. */
    private List<String> codes(PictureBuilder pencil) {
        double room = column() < ONE_LINE ? 2 * column() - 1 : column() - 1;
        boolean haveRoom = subjects.stream()
                .map(Subject::code)
                .allMatch(code -> pencil.width(code, PictureBuilder.HEAD_BOLD) <= Math.min(room, CODE - 1));
        return IntStream.range(0, subjects.size())
                .mapToObj(i -> haveRoom ? subjects.get(i).code() : Integer.toString(i + 1))
                .toList();
    }

    /** A name that has no room stands whole below, since two may begin alike. Gives where the picture ends. */
    private double key(PictureBuilder pencil, List<String> codes, double bottom) {
        if (subjects.stream().allMatch(subject -> isWhole(pencil, subject))) {
            return bottom + 1;
        }
        SignLegend key = new SignLegend(pencil, 0, bottom + 4);
        for (int i = 0; i < subjects.size(); i++) {
            if (!isWhole(pencil, subjects.get(i))) {
                key.code(codes.get(i), subjects.get(i).name());
            }
        }
        return key.middle() + 2;
    }

    private static boolean isWhole(PictureBuilder pencil, Subject subject) {
        return pencil.fit().isWhole(subject.name(), PictureBuilder.LABEL_BOLD, NAMES - 2, 1);
    }

    private void row(PictureBuilder pencil, int giver, String code, double top) {
        double cell = column();
        double row = row();
        Type type = giver == own ? PictureBuilder.LABEL_BOLD : PictureBuilder.CELL;
        double middle = top + row / 2;
        Subject subject = subjects.get(giver);
        String name = isWhole(pencil, subject) ? subject.name() : code;
        pencil.words(0, middle, name, type, Tone.INK, Mark.Align.START);
        pencil.words(NAMES, middle, code, PictureBuilder.SMALL, Tone.MUTED, Mark.Align.START);
        for (int learner = 0; learner < subjects.size(); learner++) {
            double left = LEFT + cell * learner;
            int count = counts.get(giver).get(learner);
            if (giver == learner) {
                pencil.line(left + GAP, middle, left + cell - GAP, middle, Stroke.of(Tone.RULE, 0.2));
            } else if (count > 0) {
                int step = step(count);
                Tone fill = FILLS.get(step);
                pencil.box(left + GAP / 2, top + GAP / 2, cell - GAP, row - GAP, fill, null);
                pencil.words(
                        left + cell / 2,
                        middle,
                        Integer.toString(count),
                        PictureBuilder.SMALL,
                        INKS.get(step),
                        Mark.Align.MIDDLE);
            }
        }
    }

    /** From 0, the palest, to 3; the highest number is always the darkest. */
    private int step(int count) {
        return step(count, most());
    }

    /** The step of a number of themes where the highest is that many: 0, the palest, to 3. */
    public static int step(int count, int most) {
        return Math.min(STEPS - 1, (count * STEPS - 1) / Math.max(1, most));
    }

    private int most() {
        return counts.stream()
                .flatMap(List::stream)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    private ChartTable figures() {
        List<String> heads = new ArrayList<>(List.of(axis));
        subjects.forEach(subject -> heads.add(subject.name()));
        List<List<String>> table = new ArrayList<>();
        for (int giver = 0; giver < subjects.size(); giver++) {
            List<String> cells = new ArrayList<>(List.of(subjects.get(giver).name()));
            counts.get(giver).forEach(count -> cells.add(count == 0 ? "" : Integer.toString(count)));
            table.add(cells);
        }
        return new ChartTable(heads, table);
    }
}
