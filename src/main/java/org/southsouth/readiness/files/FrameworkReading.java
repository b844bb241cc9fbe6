package org.southsouth.readiness.files;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkCheck;
import org.southsouth.readiness.core.framework.FrameworkHead;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.core.problem.Problem;

/** Reads the whole of a framework: its head, its sections by {@link SectionReading}, and then the core's check. */
final class FrameworkReading {
    private static final double DEFAULT_FLOOR = 1;
    private static final Range WHOLE = new Range(0, Integer.MAX_VALUE);
    private static final List<String> FIELDS =
            List.of("id", "version", "title", "mean", "needs", "floor", "completeness", "core", "bands", "sections");
    private static final List<String> BAND_FIELDS = List.of("id", "title", "from");

    private final FrameworkFiles files;
    private final Problems problems;

    private FrameworkReading(FrameworkFiles files) {
        this.files = files;
        this.problems = files.problems();
    }

    static Parsed<Framework> of(Folder folder) {
        FrameworkFiles files = new FrameworkFiles(folder);
        return new FrameworkReading(files).read(files.first());
    }

    /** Of a framework that is known to be sound: its first file alone is read. */
    static FrameworkHead headOf(Folder folder) {
        FrameworkFiles files = new FrameworkFiles(folder);
        FrameworkReading reading = new FrameworkReading(files);
        Fields fields = reading.fields(files.first());
        if (fields == null) {
            throw new IllegalArgumentException("no head: " + files.problems().all());
        }
        return reading.head(fields);
    }

    private @Nullable Fields fields(@Nullable JsonNode value) {
        return value == null ? null : Fields.of(value, JsonPlace.top(FrameworkFiles.FIRST), problems);
    }

    /** A text that holds the whole: it can name no further files. */
    static Parsed<Framework> of(String text) {
        FrameworkFiles files = new FrameworkFiles(
                (name, where) -> Parsed.refused(List.of(Problem.of(where, "problem.section.missing", name))));
        return new FrameworkReading(files).read(JsonTree.of(text, FrameworkFiles.FIRST, files.problems()));
    }

    private Parsed<Framework> read(@Nullable JsonNode value) {
        Fields fields = fields(value);
        if (fields == null) {
            return Parsed.refused(problems.all());
        }
        fields.only(FIELDS);
        FrameworkHead head = head(fields);
        Section root = files.placed(root(fields, head), fields.place());
        (files.isWhole() ? FrameworkCheck.of(root, files) : FrameworkCheck.ofRest(root, files)).forEach(problems::add);
        return problems.isEmpty() ? Parsed.of(new Framework(head, root)) : Parsed.refused(problems.all());
    }

    private FrameworkHead head(Fields fields) {
        return new FrameworkHead(
                fields.id("id"),
                fields.text("version"),
                fields.text("title"),
                fields.number("floor", DEFAULT_FLOOR, Range.POINTS),
                fields.number("completeness", 0, Range.SHARE),
                fields.whole("core", 0, WHOLE),
                bands(fields));
    }

    private Section root(Fields fields, FrameworkHead head) {
        return new Section(
                new SectionId(head.id()),
                head.title(),
                head.title(),
                "",
                1,
                fields.oneOf("mean", Mean.ARITHMETIC),
                fields.number("needs", 0, Range.SHARE),
                new SectionReading(files).sections(fields, 1),
                List.of());
    }

    private List<Band> bands(Fields fields) {
        List<Band> bands = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        double before = Double.NaN;
        for (Fields.Item item : fields.items("bands")) {
            Fields band = Fields.of(item.value(), item.place(), problems);
            if (band != null) {
                band.only(BAND_FIELDS);
                bands.add(band(band));
                Band last = bands.get(bands.size() - 1);
                rises(last.from(), before, band.place("from"), bands.size() == 1);
                before = last.from();
                if (!last.id().isEmpty() && !ids.add(last.id())) {
                    problems.add(band.place("id"), "problem.band.twice", Excerpt.of(last.id()));
                }
            }
        }
        return bands;
    }

    private static Band band(Fields band) {
        String id = band.id("id");
        return new Band(id, band.text("title", id), band.number("from", Range.POINTS));
    }

    private void rises(double from, double before, JsonPlace place, boolean isFirst) {
        if (isFirst && from > 0) {
            problems.add(place, "problem.band.first", Numbers.plain(from));
        }
        if (from <= before) {
            problems.add(place, "problem.band.order", Numbers.plain(from), Numbers.plain(before));
        }
    }
}
