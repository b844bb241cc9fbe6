package org.southsouth.readiness.report.xform;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A place of a questionnaire for phones: how it is asked, and what holds for it, as XPath with {@code /data/} before every place. */
record PhoneField(String place, Type type, String label, String hint, List<Choice> choices, Map<Rule, String> rules) {
    enum Type {
        TEXT,
        INTEGER,
        DECIMAL,
        DATE,
        ONE,
        MANY
    }

    enum Rule {
        RELEVANT,
        REQUIRED,
        REQUIRED_MESSAGE,
        CONSTRAINT,
        CONSTRAINT_MESSAGE
    }

    record Choice(String value, String label) {}

    PhoneField(String place, Type type, String label) {
        this(place, type, label, "", List.of(), Map.of());
    }

    PhoneField {
        choices = List.copyOf(choices);
        rules = Map.copyOf(rules);
    }

    PhoneField hinted(String words) {
        return new PhoneField(place, type, label, words, choices, rules);
    }

    PhoneField of(List<Choice> offered) {
        return new PhoneField(place, type, label, hint, offered, rules);
    }

    /** Nothing changes where it is empty. */
    PhoneField with(Rule rule, String value) {
        if (value.isEmpty()) {
            return this;
        }
        Map<Rule, String> more = new EnumMap<>(Rule.class);
        more.putAll(rules);
        more.put(rule, value);
        return new PhoneField(place, type, label, hint, choices, more);
    }

    /** Empty where it has none. */
    String rule(Rule rule) {
        return rules.getOrDefault(rule, "");
    }

    /** The last part of its place. */
    String name() {
        return place.substring(place.lastIndexOf('/') + 1);
    }
}
