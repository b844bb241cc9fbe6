package org.southsouth.readiness.ui.send;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.merge.Portion;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** A portion that can be chosen, in words. */
record PortionChoice(Portion portion, String words) {
    /** The pillars, each followed by its themes; the root is the whole and not among them. */
    static List<PortionChoice> sections(Framework framework, ScreenContext context) {
        List<PortionChoice> choices = new ArrayList<>();
        framework.root().sections().forEach(pillar -> add(pillar, 0, choices, context));
        return choices;
    }

    private static void add(Section section, int depth, List<PortionChoice> choices, ScreenContext context) {
        String words = depth == 0 ? section.title() : context.text("send.theme", section.title());
        choices.add(new PortionChoice(new Portion.Part(section.id()), words));
        section.sections().forEach(below -> add(below, depth + 1, choices, context));
    }

    /** Everybody whom the questionnaire names, by alphabet. */
    static List<PortionChoice> bodies(Framework framework, ScreenContext context) {
        Set<String> bodies = new TreeSet<>(context.formats().alphabetical().thenComparing(name -> name));
        for (Question question : framework.questions()) {
            bodies.add(question.guidance().ask());
        }
        return bodies.stream()
                .filter(body -> !body.isBlank())
                .map(body -> new PortionChoice(new Portion.Asked(body), body))
                .toList();
    }

    @Override
    public String toString() {
        return words;
    }
}
