package org.southsouth.readiness.report.model;

import java.text.AttributedCharacterIterator;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.southsouth.readiness.words.Messages;

/** A sentence whose names and figures, that is what was filled into it, may be set in bold. */
public record Phrase(List<Run> runs) {
    /** A stretch of the sentence. */
    public record Run(String text, boolean isFilledIn) {}

    public Phrase {
        runs = List.copyOf(runs);
    }

    /** Takes ready texts as arguments. */
    public static Phrase of(Messages messages, String key, String... arguments) {
        MessageFormat format = new MessageFormat(messages.getString(key), messages.getLocale());
        AttributedCharacterIterator characters = format.formatToCharacterIterator((Object) arguments);
        List<Run> runs = new ArrayList<>();
        for (int i = characters.getBeginIndex(); i < characters.getEndIndex(); ) {
            characters.setIndex(i);
            int end = characters.getRunLimit(MessageFormat.Field.ARGUMENT);
            boolean isFilledIn = characters.getAttribute(MessageFormat.Field.ARGUMENT) != null;
            StringBuilder text = new StringBuilder();
            for (; i < end; i++) {
                text.append(characters.setIndex(i));
            }
            runs.add(new Run(text.toString(), isFilledIn));
        }
        return new Phrase(runs);
    }

    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
