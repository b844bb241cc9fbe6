package org.southsouth.readiness.core.chart.kind;

import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.function.Supplier;
import org.southsouth.readiness.core.chart.ChartTable;
import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.Point;
import org.southsouth.readiness.core.chart.Stroke;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.chart.Type;

/** Pictures that are made of others, small enough to be read as text. */
final class SmallPosters {
    private static final String LONG =
            "On the whole the country is half ready for electronic trade with its neighbours;"
                    + " its post and its customs office have most of what they need, and its courts nothing of it yet.";

    private SmallPosters() {}

    static void put(Map<String, Supplier<Picture>> all, Setting setting) {
        all.put("poster", () -> poster(setting, new Poster.State("Draft", true), 180));
        all.put("poster-plain", () -> poster(setting, Poster.State.NONE, 90));
        all.put(
                "poster-empty",
                () -> new Poster(
                                "Kestria",
                                new Poster.State("Final", false),
                                List.of(),
                                List.of(),
                                List.of(),
                                "Nothing.")
                        .draw(setting));
        Poster.State draft = new Poster.State("Draft", true);
        List<SharedPicture.Part> two = List.of(part(setting, "", 2, 40), part(setting, "Themes", 1.5, 30));
        all.put("shared", () -> shared(setting, "Kestria", draft, "Half ready.", two));
        List<SharedPicture.Part> high = List.of(part(setting, "Pillars", 1, 170), part(setting, "Themes", 1, 120));
        all.put(
                "shared-smaller",
                () -> shared(setting, "Norvale and the Outer Isles", new Poster.State("Final", false), LONG, high));
        List<SharedPicture.Part> most = List.of(part(setting, "Pillars", 1, 100), part(setting, "Themes", 1, 2000));
        all.put(
                "shared-given-up",
                () -> shared(
                        setting,
                        "Norvale and the Outer Isles beyond the Strait",
                        Poster.State.NONE,
                        LONG.repeat(3),
                        most));
        all.put("shared-alone", () -> shared(setting, "Alvora", Poster.State.NONE, "", List.of()));
    }

    private static Picture poster(Setting setting, Poster.State state, double width) {
        List<Poster.Part> parts = List.of(
                new Poster.Part("Pillars", chart(setting, width, 20)),
                new Poster.Part("Themes", chart(setting, 60, 10)));
        return new Poster(
                        "Readiness of the Federation of Kestria for electronic trade with its neighbours in 2026",
                        state,
                        List.of("Made on 25 November 2026", LONG),
                        parts,
                        List.of("Source: answers", LONG.repeat(2)),
                        "Of all.")
                .draw(setting);
    }

    private static Picture shared(
            Setting setting, String name, Poster.State state, String message, List<SharedPicture.Part> parts) {
        SharedPicture.Head head =
                new SharedPicture.Head("Readiness for electronic trade, round 2026", "25 Nov 2026", name, state);
        return new SharedPicture(head, message, parts, List.of("Source: answers", LONG), "Shared.").draw(setting);
    }

    private static SharedPicture.Part part(Setting setting, String title, double scale, double height) {
        DoubleFunction<Picture> drawn = width -> chart(setting, width, height);
        return new SharedPicture.Part(title, scale, drawn);
    }

    /** One mark of each kind. */
    private static Picture chart(Setting setting, double width, double height) {
        List<Mark> marks = List.of(
                Mark.Line.between(0, 0, width, height, Stroke.dashed(Tone.CARE, 0.5)),
                Mark.Area.box(1, 2, 3, 4, Tone.SCORE_2, null),
                Mark.Area.disc(20, 5, 2, null, Stroke.of(Tone.INK, 0.4)),
                new Mark.Words(new Point(40, 5), "whole", Type.bold(9), Tone.MUTED, Mark.Align.MIDDLE));
        ChartTable figures = new ChartTable(List.of("Section", "Score"), List.of(List.of("whole", "48")));
        return new Picture(width, height, marks, "A part.", figures, setting.isRightToLeft());
    }
}
