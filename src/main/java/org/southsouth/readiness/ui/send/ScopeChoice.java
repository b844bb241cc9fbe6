package org.southsouth.readiness.ui.send;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** A part that can be chosen, in words. */
record ScopeChoice(ExchangeScope scope, String words) {
    /** The pillars, each followed by its themes; the root is the whole and not among them. */
    static List<ScopeChoice> sections(Framework framework, ScreenContext context) {
        List<ScopeChoice> choices = new ArrayList<>();
        framework.root().sections().forEach(pillar -> add(pillar, 0, choices, context));
        return choices;
    }

    private static void add(Section section, int depth, List<ScopeChoice> choices, ScreenContext context) {
        String words = depth == 0 ? section.title() : context.text("send.theme", section.title());
        choices.add(new ScopeChoice(new ExchangeScope.Part(section.id()), words));
        section.sections().forEach(below -> add(below, depth + 1, choices, context));
    }

    /** Everybody whom the questionnaire names, by alphabet. */
    static List<ScopeChoice> bodies(Framework framework, ScreenContext context) {
        Set<String> bodies = new TreeSet<>(context.formats().alphabetical().thenComparing(name -> name));
        for (Question question : framework.questions()) {
            bodies.add(question.guidance().ask());
        }
        return bodies.stream()
                .filter(body -> !body.isBlank())
                .map(body -> new ScopeChoice(new ExchangeScope.Asked(body), body))
                .toList();
    }

    @Override
    public String toString() {
        return words;
    }
}
