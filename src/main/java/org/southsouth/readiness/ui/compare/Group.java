package org.southsouth.readiness.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.comparison.ComparisonRow;
import org.southsouth.readiness.core.comparison.CountryGroup;
import org.southsouth.readiness.core.comparison.CountryGroups;
import org.southsouth.readiness.core.comparison.EachOnce;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.comparison.GroupFigures;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.ui.fx.ScreenContext;

/**
 * Some of those compared, with what they have in common: all of them, or the countries of a region or of one of the UN's
 * groups, each with its latest round.
 */
record Group(String name, List<Line> lines) {
    private static final int LEAST = 2;

    /** A pillar, or the whole: its figures over the group, of so many. */
    record Line(String title, GroupFigures figures, int members) {}

    /** All first; then each group that at least two and not all belong to. A broken table leaves only all. */
    static List<Group> of(Comparison comparison, Parsed<CountryGroups> table, ScreenContext context) {
        List<Subject> subjects = comparison.entries().stream()
                .map(Entry::profile)
                .map(profile -> profile.subject())
                .toList();
        Set<Integer> once = Set.copyOf(EachOnce.places(
                comparison.entries().stream().map(Entry::profile).toList()));
        List<Group> groups = new ArrayList<>();
        List<Integer> all = IntStream.range(0, subjects.size()).boxed().toList();
        groups.add(of(context.text("compare.group.all", all.size()), comparison, all, context));
        if (table.isSound()) {
            CountryGroups known = table.value();
            for (CountryGroup group : known.groups()) {
                List<Integer> members = known.members(group, subjects).stream()
                        .filter(once::contains)
                        .toList();
                if (members.size() >= LEAST && members.size() < all.size()) {
                    groups.add(of(name(group, members.size(), context), comparison, members, context));
                }
            }
        }
        return groups;
    }

    /** What is wrong with a table that cannot be used; else empty. */
    static String trouble(Parsed<CountryGroups> table, ScreenContext context) {
        return table.isSound()
                ? ""
                : context.text(
                        "compare.group.broken",
                        context.messages().of(table.problems().get(0)));
    }

    private static Group of(String name, Comparison comparison, List<Integer> members, ScreenContext context) {
        List<Line> lines = new ArrayList<>();
        for (ComparisonRow row : comparison.sectionRows()) {
            if (row.level() <= 1) {
                String title = row.level() == 0 ? context.text("compare.group.overall") : row.name();
                lines.add(new Line(title, GroupFigures.of(row, members), members.size()));
            }
        }
        return new Group(name, lines);
    }

    private static String name(CountryGroup group, int count, ScreenContext context) {
        return switch (group.kind()) {
            case REGION, SUBREGION -> context.text("compare.group.region", group.name(), count);
            case LDC -> context.text("compare.group.ldc", count);
            case LLDC -> context.text("compare.group.lldc", count);
            case SIDS -> context.text("compare.group.sids", count);
        };
    }

    @Override
    public String toString() {
        return name;
    }
}
