package org.southsouth.readiness.words;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text as it is searched: without accents, case and typographic apostrophes, so that "cote d'i" finds Côte d’Ivoire. */
public record SearchKey(String value) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    public static SearchKey of(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Form.NFD)).replaceAll("");
        return new SearchKey(plain.replace('’', '\'').strip().toLowerCase(Locale.ROOT));
    }

    /** Whether the other one stands in it; an empty one always does. */
    public boolean contains(SearchKey part) {
        return value.contains(part.value);
    }

    public boolean startsWith(SearchKey beginning) {
        return value.startsWith(beginning.value);
    }
}
