package org.southsouth.readiness.report.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.scoring.Scorecard;

/**
 * iData and iMeta as COINr documents them (check_iData, check_iMeta): indicators are the points of scored questions, 0
 * to 100 and higher is better, so that they need no normalising; sections are aggregates with their weights. Codes have
 * no blanks and do not begin with a digit, and an underscore for whatever R does not take in a name. An indicator
 * without any data is left out, since R would not read its column as figures.
 */
final class CoinrTables {
    /** What R reads as missing. */
    private static final String MISSING = "NA";

    private static final String INDEX = "Aggregate";

    private final Framework framework;
    private final List<Unit> units;
    private final Map<String, String> codes = new HashMap<>();
    private final Set<String> taken = new HashSet<>(Set.of("uCode", "uName", "Time", MISSING));
    private final List<Question> indicators;

    /** Who stands in a row: code, name and figures. */
    record Unit(String code, String name, Scorecard scorecard) {}

    /** Takes the ids of the questions that all units have. */
    CoinrTables(Framework framework, Set<String> shared, List<Unit> units) {
        this.framework = framework;
        this.units = units;
        this.indicators = framework.questions().stream()
                .filter(question ->
                        question.isScored() && shared.contains(question.id().value()))
                .filter(this::hasData)
                .toList();
        framework.sections().forEach(section -> code(section.id().value()));
        indicators.forEach(question -> code(question.id().value()));
    }

    private boolean hasData(Question question) {
        return units.stream()
                .anyMatch(
                        unit -> !Double.isNaN(unit.scorecard().of(question.id()).points()));
    }

    byte[] data() {
        CsvSheet sheet = new CsvSheet();
        sheet.words("uCode", "uName");
        indicators.forEach(question -> sheet.word(code(question.id().value())));
        sheet.endRow();
        for (Unit unit : units) {
            sheet.word(unitCode(unit)).text(unit.name());
            for (Question question : indicators) {
                double points = unit.scorecard().of(question.id()).points();
                if (Double.isNaN(points)) {
                    sheet.word(MISSING);
                } else {
                    sheet.figure(points);
                }
            }
            sheet.endRow();
        }
        return sheet.bytes();
    }

    byte[] meta() {
        CsvSheet sheet = new CsvSheet();
        sheet.words("iCode", "iName", "Level", "Weight", "Direction", "Type", "Parent")
                .endRow();
        section(sheet, framework.root(), MISSING, height(framework.root()));
        return sheet.bytes();
    }

    /** Indicators stand on level 1 and each parent one above; so a section with questions higher up has a step added. */
    private void section(CsvSheet sheet, Section section, String parent, int level) {
        List<Question> own = own(section);
        if (own.isEmpty() && section.sections().stream().noneMatch(this::hasIndicators)) {
            return;
        }
        String code = code(section.id().value());
        row(sheet, code, section.title(), level, section.weight(), INDEX, parent);
        section.sections().forEach(below -> section(sheet, below, code, level - 1));
        if (own.isEmpty()) {
            return;
        }
        String home = code;
        for (int step = level - 1; step > 1; step--) {
            String added = code(code + " " + step);
            row(sheet, added, section.title(), step, 1, INDEX, home);
            home = added;
        }
        for (Question question : own) {
            row(sheet, code(question.id().value()), question.title(), 1, question.weight(), "Indicator", home);
        }
    }

    private static void row(
            CsvSheet sheet, String code, String name, int level, double weight, String type, String parent) {
        sheet.word(code)
                .text(name)
                .count(level)
                .figure(weight)
                .count(1)
                .word(type)
                .word(parent);
        sheet.endRow();
    }

    private List<Question> own(Section section) {
        List<Question> own = new ArrayList<>(section.questions());
        own.retainAll(indicators);
        return own;
    }

    private boolean hasIndicators(Section section) {
        return !own(section).isEmpty() || section.sections().stream().anyMatch(this::hasIndicators);
    }

    /** The level of a section, where its indicators stand on 1. */
    private int height(Section section) {
        int below = own(section).isEmpty() ? 0 : 1;
        for (Section child : section.sections()) {
            below = Math.max(below, hasIndicators(child) ? height(child) : 0);
        }
        return below + 1;
    }

    private String code(String id) {
        return codes.computeIfAbsent("i " + id, key -> free(id));
    }

    /** A unit may not be called like an indicator. */
    private String unitCode(Unit unit) {
        return codes.computeIfAbsent("u " + unit.code(), key -> free(unit.code()));
    }

    private String free(String id) {
        String plain = id.replaceAll("[^\\p{L}\\p{N}_]", "_");
        String named = plain.isEmpty() || !Character.isLetter(plain.charAt(0)) ? "X" + plain : plain;
        String free = named;
        for (int number = 2; !taken.add(free); number++) {
            free = named + "_" + number;
        }
        return free;
    }
}
