package org.southsouth.readiness.words;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.QuestionKind;

/** What stands before each option of a choice, and which key chooses it: the level, Y P N, or its place in the list. */
public enum ChoiceLook {
    LEVELS,
    YES_NO,
    PLAIN;

    private static final Set<String> YES_PARTIAL_NO = Set.of("yes", "partial", "no");
    private static final int MOST_DIGITS = 9;

    public static ChoiceLook of(QuestionKind.Choice choice) {
        Set<String> ids = choice.options().stream().map(Option::id).collect(Collectors.toSet());
        if (YES_PARTIAL_NO.containsAll(ids)) {
            return YES_NO;
        }
        boolean areLevels = ids.stream().allMatch(id -> id.length() == 1 && Character.isDigit(id.charAt(0)));
        return areLevels ? LEVELS : PLAIN;
    }

    /** One character; empty where there are more options than digits. */
    public String mark(QuestionKind.Choice choice, Option option, Messages messages) {
        return switch (this) {
            case LEVELS -> option.id();
            case YES_NO -> messages.getString("answer.mark." + option.id());
            case PLAIN -> {
                int place = choice.options().indexOf(option) + 1;
                yield place <= MOST_DIGITS ? String.valueOf(place) : "";
            }
        };
    }

    /** The option that a typed character stands for. */
    public static Optional<Option> typed(QuestionKind.Choice choice, String character, Messages messages) {
        ChoiceLook look = of(choice);
        return choice.options().stream()
                .filter(option -> look.mark(choice, option, messages).equalsIgnoreCase(character))
                .findFirst();
    }
}
