package org.southsouth.readiness.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Bidi;
import java.text.Collator;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.country.CountryNames;
import org.southsouth.readiness.core.evidence.AttachedFile;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.core.scoring.Bands;

/** Figures, dates and names as people read them, in one language. The only place that rounds for the screen and paper. */
public final class Formats {
    /** From so many points on, whole figures tell a change. */
    private static final double LEAST_WHOLE = 3;

    private static final int LONGEST_SHORT_NAME = 40;

    private static final char LEFT_TO_RIGHT = '\u200E';

    /** What stands where there is no figure. */
    public static final String NONE = "–";

    private static final double NOTHING = 1e-9;

    /** Below it one decimal leaves nothing. */
    private static final double SMALLEST_GAIN = 0.05;

    /** From it on a gain reads 10 or more. */
    private static final double WHOLE_GAINS = 9.95;

    private final Messages messages;
    private final Locale locale;
    private final ZoneId zone;
    private final CountryNames names;

    /** With the names of countries that the JDK has. */
    public Formats(Messages messages, ZoneId zone) {
        this(messages, zone, CountryNames.NONE);
    }

    /** What these names do not have is called as the JDK does. */
    public Formats(Messages messages, ZoneId zone, CountryNames names) {
        this.messages = messages;
        this.locale = messages.getLocale();
        this.zone = zone;
        this.names = names;
    }

    /**
     * A score or points, 0 to 100: a whole number, rounded half up on the decimal value. Where that would contradict the
     * band (49.8 is not yet 50), one decimal, rounded half up, or cut where that would contradict it too (49.97). An en dash for NaN.
     */
    public String score(double score, List<Band> bands) {
        if (Double.isNaN(score)) {
            return NONE;
        }
        return ScoreRounding.needsDecimal(score, bands)
                ? number(ScoreRounding.oneDecimal(score, bands))
                : new BigDecimal(Double.toString(score))
                        .setScale(0, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    /**
     * A score as it was and as it is, each as a score is shown; with one decimal, or else two, where whole figures would hide a
     * change, or show another one than there is: from 51.4 to 56.8 are five points.
     */
    public List<String> move(double before, double after, List<Band> bands) {
        boolean isFalse = Math.round(after) - Math.round(before) != Math.round(after - before);
        if (Double.isNaN(before) || Double.isNaN(after) || !(isFalse || isSmallMove(before, after))) {
            return List.of(score(before, bands), score(after, bands));
        }
        List<String> tenths =
                List.of(fixed(ScoreRounding.oneDecimal(before, bands)), fixed(ScoreRounding.oneDecimal(after, bands)));
        return tenths.get(0).equals(tenths.get(1)) ? List.of(fixed(before, 2), fixed(after, 2)) : tenths;
    }

    private boolean isSmallMove(double before, double after) {
        return Math.abs(after - before) < LEAST_WHOLE && !change(after - before).equals(NONE);
    }

    /** Whether that has a decimal, which stands out among whole numbers: a whole one would be in another band. */
    public boolean hasDecimal(double score, List<Band> bands) {
        return ScoreRounding.needsDecimal(score, bands);
    }

    /** How many decimals a program that rounds half up by itself has to show, so that a score stays in its band. */
    public int decimals(double score, List<Band> bands) {
        return ScoreRounding.decimals(score, bands);
    }

    /**
     * One end of a range that stands beside this score (NaN where there is none): with one decimal where the score
     * is shown with one, rounded as the score is, so that the score is never seen outside its range; else as a score is shown.
     */
    public String end(double figure, double beside, List<Band> bands) {
        if (Double.isNaN(figure) || !ScoreRounding.needsDecimal(beside, bands)) {
            return score(figure, bands);
        }
        return fixed(ScoreRounding.oneDecimal(figure, bands));
    }

    /** An average, what a score is below it, and the score, with one decimal each so that they add up; empty where nothing shows. */
    public List<String> below(double average, double score, List<Band> bands) {
        BigDecimal from = new BigDecimal(Double.toString(average)).setScale(1, RoundingMode.HALF_UP);
        BigDecimal to = ScoreRounding.oneDecimal(score, bands);
        BigDecimal lost = from.subtract(to);
        return lost.signum() <= 0 ? List.of() : List.of(fixed(from), "\u2212" + fixed(lost), fixed(to));
    }

    /** A difference of scores with its sign and one decimal, "+1.3"; an en dash for NaN and for less than half a tenth. */
    public String change(double difference) {
        return change(difference, 1);
    }

    /** The same with so many decimals, rounded half up; an en dash for NaN and where that leaves nothing. */
    public String change(double difference, int decimals) {
        if (Double.isNaN(difference)) {
            return NONE;
        }
        BigDecimal size =
                new BigDecimal(Double.toString(Math.abs(difference))).setScale(decimals, RoundingMode.HALF_UP);
        return size.signum() == 0 ? NONE : (difference < 0 ? "\u2212" : "+") + fixed(size);
    }

    /**
     * A gain with its sign: one decimal where it is below 10, else none, "+1.4", "+12"; "under 0.1" where it is one and
     * would leave nothing, and so for a loss; an en dash for NaN and for none.
     */
    public String gain(double points) {
        if (Math.abs(points) > NOTHING && Math.abs(points) < SMALLEST_GAIN) {
            return messages.getString(points > 0 ? "common.gain.under" : "common.loss.under");
        }
        return change(points, Math.abs(points) < WHOLE_GAINS ? 1 : 0);
    }

    /** The figure as {@link #gain} prints it, for an order in which nobody sees a difference that is not printed; NaN stays. */
    public static double printedGain(double points) {
        if (Double.isNaN(points)) {
            return points;
        }
        if (Math.abs(points) > NOTHING && Math.abs(points) < SMALLEST_GAIN) {
            return Math.signum(points) * SMALLEST_GAIN;
        }
        return BigDecimal.valueOf(points)
                .setScale(Math.abs(points) < WHOLE_GAINS ? 1 : 0, RoundingMode.HALF_UP)
                .doubleValue();
    }

    /** A gain that is rounded already so that it adds up with others: "under 0.1" where that leaves nothing of it. */
    public String added(double points, boolean isGain) {
        return points == 0 && isGain ? messages.getString("common.gain.under") : change(points, 1);
    }

    /** With all of so many decimals, rounded half up; an en dash for NaN. */
    public String fixed(double figure, int decimals) {
        return Double.isNaN(figure)
                ? NONE
                : fixed(new BigDecimal(Double.toString(figure)).setScale(decimals, RoundingMode.HALF_UP));
    }

    private String fixed(BigDecimal figure) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(figure.scale());
        return format.format(figure);
    }

    /** A correlation or another coefficient with its sign and two decimals; an en dash for NaN. */
    public String coefficient(double value) {
        if (Double.isNaN(value)) {
            return NONE;
        }
        String figure = fixed(Math.abs(value), 2);
        return value < 0 && !figure.equals(fixed(0.0, 2)) ? "\u2212" + figure : figure;
    }

    /** Bounds as "39–65", or "49.0–50.2" beside 49.7, see {@link #ends}; one figure where both read alike; empty for none. */
    public String bounds(double low, double high, double beside, List<Band> bands) {
        List<String> ends = ends(low, high, beside, bands);
        return Double.isNaN(low) ? "" : joined(ends.get(0), ends.get(1));
    }

    /** Both ends of a range beside a score, as {@link #end}; where one of the three needs a decimal, both have one. */
    public List<String> ends(double low, double high, double beside, List<Band> bands) {
        boolean isFine = ScoreRounding.needsDecimal(low, bands) || ScoreRounding.needsDecimal(high, bands);
        return Stream.of(low, high)
                .map(end -> isFine ? fixed(ScoreRounding.oneDecimal(end, bands)) : end(end, beside, bands))
                .toList();
    }

    /** The same for a column: an en dash where there are none. */
    public String span(double low, double high, double beside, List<Band> bands) {
        return Double.isNaN(low) ? NONE : bounds(low, high, beside, bands);
    }

    /** A range of ranks, "2–5", whole numbers. */
    public String ranks(double low, double high) {
        return joined(Long.toString(Math.round(low)), Long.toString(Math.round(high)));
    }

    private static String joined(String from, String to) {
        return from.equals(to) ? from : from + "–" + to;
    }

    /** A share from 0 to 1 as "77 %", rounded half up; but only all of it is 100 %, and less than one is "under 1 %". */
    public String percent(double share) {
        if (share > 0 && share < 0.01 - 1e-9) {
            return messages.getString("common.percent.under");
        }
        int rounded = (int) Math.floor(share * 100 + 0.5 + 1e-9);
        return messages.get("common.percent", rounded == 100 && share < 1 - 1e-9 ? 99 : rounded);
    }

    /** The same beside a limit that it does not reach: it is not rounded up to that either. */
    public String percentBelow(double share, double limit) {
        boolean isAsMuch = percent(share).equals(percent(limit));
        return isAsMuch && share < limit ? percent(limit - 0.01) : percent(share);
    }

    /** A plain figure with as many decimals as it has, in the language's own signs. */
    public String number(double figure) {
        return number(BigDecimal.valueOf(figure));
    }

    /** The same for an exact amount. */
    public String number(BigDecimal figure) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(Math.max(0, figure.scale()));
        return format.format(figure);
    }

    /** The bands that these bounds touch: one title, two with a slash between, or the first and the last of more. */
    public String bands(double low, double high, List<Band> bands) {
        return bands(Bands.between(bands, low, high));
    }

    /** The same for bands that lie side by side, the lowest first. */
    public String bands(List<Band> touched) {
        return touched.size() > 2
                ? messages.get(
                        "common.bands.from.to",
                        touched.get(0).title(),
                        touched.get(touched.size() - 1).title())
                : String.join(" / ", touched.stream().map(Band::title).toList());
    }

    /** The size of a file as people say it: "812 bytes", "48 kB", "1.3 MB"; powers of 1000, rounded up. */
    public String size(long bytes) {
        return new FileSize(messages, this).of(bytes);
    }

    /** The name of a file or folder in a sentence: one that reads from the right would turn what stands beside it round. */
    public static String file(String name) {
        boolean isPlain = name.chars().noneMatch(character -> {
            byte direction = Character.getDirectionality(character);
            return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        });
        return isPlain ? name : "\u2068" + name + "\u2069";
    }

    /** The same for a narrow place: of a long name the beginning and the ending. */
    public static String shortFile(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= LONGEST_SHORT_NAME) {
            return file(name);
        }
        int half = LONGEST_SHORT_NAME / 2;
        return file(name.substring(0, name.offsetByCodePoints(0, half)) + "…"
                + name.substring(name.offsetByCodePoints(0, length - half)));
    }

    /** "law.pdf (1.2 MB)", one for each attached file. */
    public List<String> attached(List<AttachedFile> files) {
        return files.stream()
                .map(file -> messages.get("common.attached", file(file.name()), size(file.size())))
                .toList();
    }

    /** "14:02". */
    public String time(Instant instant) {
        return DateTimeFormatter.ofPattern("HH:mm", locale).format(instant.atZone(zone));
    }

    /** "Today, 14:02", "Yesterday", "12 May", "18 Jun 2024"; seen from now. */
    public String day(Instant instant, Instant now) {
        LocalDateTime at = LocalDateTime.ofInstant(instant, zone);
        LocalDate today = LocalDate.ofInstant(now, zone);
        if (at.toLocalDate().equals(today)) {
            return messages.get("common.today", time(instant));
        }
        if (at.toLocalDate().equals(today.minusDays(1))) {
            return messages.getString("common.yesterday");
        }
        String pattern = at.getYear() == today.getYear() ? "d MMM" : "d MMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, locale).format(at);
    }

    /** "12 May 2026", whatever day it is now. */
    public String date(Instant instant) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", locale).format(instant.atZone(zone));
    }

    /** "12 May 2026" for a calendar day, which has no time zone. */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", locale).format(day);
    }

    /** A pattern of {@link DateTimeFormatter} for a calendar day, for example "MMM" for the name of its month. */
    public String date(LocalDate day, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }

    /** The calendar day on which it is this time here. */
    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** "Today, 14:02", "Yesterday, 14:02", "12 May, 14:02", "18 Jun 2024, 14:02"; seen from now. */
    public String moment(Instant instant, Instant now) {
        boolean isToday = LocalDate.ofInstant(instant, zone).equals(LocalDate.ofInstant(now, zone));
        String day = day(instant, now);
        return isToday ? day : messages.get("common.moment", day, time(instant));
    }

    /** The country's or city's name in this language; a code of another kind stands as it is. */
    public String subject(Subject subject) {
        return subject.isCity() ? subject.city() : country(subject.country());
    }

    /** The name of a country by its alpha-3 code, or of a fictional one; the code itself where there is none. */
    public String country(String alpha3) {
        return names.name(alpha3, locale.getLanguage())
                .or(() -> Countries.name(alpha3, locale))
                .or(() -> Countries.fictional(alpha3).map(messages::getString))
                .orElse(alpha3);
    }

    /**
     * Every name under which somebody may look for this country, and its code: in this language first, then in others, what
     * the JDK calls it, and what it was called before.
     */
    public List<String> spellings(String alpha3) {
        return Stream.of(
                        Stream.of(country(alpha3), alpha3),
                        names.spellings(alpha3).stream(),
                        Countries.name(alpha3, Locale.ENGLISH).stream())
                .flatMap(every -> every)
                .distinct()
                .toList();
    }

    /** What somebody may type to find this subject: its name and every one of its country. */
    public SearchKey searchKey(Subject subject) {
        return SearchKey.of(subject(subject) + "\n" + String.join("\n", spellings(subject.country())));
    }

    /** "Cambodia 2026". */
    public String title(Profile profile) {
        return messages.get(
                "common.subject.round",
                withEnd(subject(profile.subject())),
                profile.round().name());
    }

    /** So that what comes after a name of the other direction is not drawn into it: an Arabic name and a year. */
    String withEnd(String name) {
        boolean isOther = !messages.isRightToLeft() && Bidi.requiresBidi(name.toCharArray(), 0, name.length());
        return isOther ? name + LEFT_TO_RIGHT : name;
    }

    /** The language's own alphabetical order. */
    public Comparator<String> alphabetical() {
        Collator collator = Collator.getInstance(locale);
        return (a, b) -> collator.compare(a, b);
    }

    /** A text of somebody in at most so many characters, with an ellipsis where some are left out. */
    public static String shortened(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)).strip() + "…";
    }
}
