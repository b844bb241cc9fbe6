package org.southsouth.readiness.report.paper;

import java.awt.Color;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.southsouth.readiness.core.chart.Tone;

/** The colours of print: the window's light ones and the greys of paper, read from the token files. */
public final class PaperTones {
    private static final Pattern TOKEN = Pattern.compile("-ec-([a-z0-9-]+):\\s*#([0-9A-Fa-f]{6});");

    private final Map<String, Color> tokens = new HashMap<>();
    private final Map<Tone, Color> colours = new EnumMap<>(Tone.class);

    public PaperTones() {
        read("theme/tokens-light.css");
        read("report/tokens-print.css");
        for (Tone tone : Tone.values()) {
            colours.put(tone, token(name(tone)));
        }
    }

    public Color of(Tone tone) {
        return Objects.requireNonNull(colours.get(tone));
    }

    /** Six hexadecimal digits without a sign before them, capitals: as Office files have it. */
    public String hex(Tone tone) {
        return String.format(Locale.ROOT, "%06X", of(tone).getRGB() & 0xFFFFFF);
    }

    /** By the name after {@code -ec-}. Throws IllegalStateException where the token files do not have it. */
    public Color token(String name) {
        Color colour = tokens.get(name);
        if (colour == null) {
            throw new IllegalStateException("no such colour: " + name);
        }
        return colour;
    }

    private void read(String sheet) {
        Matcher matcher = TOKEN.matcher(Bundled.text(sheet));
        while (matcher.find()) {
            tokens.put(matcher.group(1), new Color(Integer.parseInt(matcher.group(2), 16)));
        }
    }

    private static String name(Tone tone) {
        return switch (tone) {
            case INK -> "text";
            case CHOSEN -> "accent";
            case MUTED -> "text-muted";
            case FAINT -> "text-faint";
            case RULE -> "rule";
            case WASH -> "wash";
            case PAPER -> "surface";
            case SCORE_1, SCORE_2, SCORE_3, SCORE_4, ON_SCORE_1, ON_SCORE_2, ON_SCORE_3, ON_SCORE_4 ->
                tone.name().toLowerCase(Locale.ROOT).replace('_', '-');
            case NO_SCORE -> "line-control";
            case CARE -> "warn";
        };
    }
}
