package org.southsouth.readiness.core.publicfigure;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.QuestionId;

/** Published figures by questionnaire, country and question; immutable. */
public final class PublicFigures {
    public static final PublicFigures NONE = new PublicFigures(Map.of());

    /** In years before the present one, inclusive: what is older says little about today. */
    private static final int OLDEST = 5;

    /** Which question of which country a figure is about; the framework and the country by their codes. */
    public record Place(String framework, String country, QuestionId question) {}

    private final Map<Place, List<PublicFigure>> byPlace;

    public PublicFigures(Map<Place, List<PublicFigure>> byPlace) {
        Map<Place, List<PublicFigure>> copy = new HashMap<>();
        byPlace.forEach((place, figures) -> copy.put(place, List.copyOf(figures)));
        this.byPlace = Map.copyOf(copy);
    }

    /**
     * The newest of this country that is at most five years older than {@code thisYear} and not of a year to come. None for a
     * city: what holds for the country may not hold for it.
     */
    public Optional<PublicFigure> newest(String framework, Subject subject, QuestionId question, int thisYear) {
        if (subject.isCity()) {
            return Optional.empty();
        }
        PublicFigure newest = null;
        for (PublicFigure figure : byPlace.getOrDefault(new Place(framework, subject.code(), question), List.of())) {
            boolean isRecent = figure.year() >= thisYear - OLDEST && figure.year() <= thisYear;
            if (isRecent && (newest == null || figure.year() > newest.year())) {
                newest = figure;
            }
        }
        return Optional.ofNullable(newest);
    }

    /** Everybody whose figures are in the table, each once, by name. */
    public List<FigureSource> sources() {
        return byPlace.values().stream()
                .flatMap(Collection::stream)
                .map(PublicFigure::source)
                .distinct()
                .sorted((one, other) -> one.attribution().compareTo(other.attribution()))
                .toList();
    }

    public boolean isEmpty() {
        return byPlace.isEmpty();
    }
}
