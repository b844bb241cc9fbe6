package org.southsouth.readiness.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.southsouth.readiness.core.chart.Label;
import org.southsouth.readiness.core.chart.kind.PartnerMap;
import org.southsouth.readiness.core.cooperation.ExchangeMatrix;
import org.southsouth.readiness.core.cooperation.Parties;
import org.southsouth.readiness.core.cooperation.Party;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;
import org.southsouth.readiness.words.Naming;

/** Who could help whom, as a picture. */
public record ExchangeCharts(Messages messages, Formats formats) {
    /** Letters of the head of a column. */
    private static final int CODE = 3;

    /** By name, as they stand in the picture. */
    public Parties sorted(Parties parties) {
        Comparator<String> order = formats.alphabetical();
        return Parties.of(
                parties.framework(),
                parties.all().stream()
                        .sorted(Comparator.comparing(this::name, order))
                        .toList());
    }

    /** Whether so many can be drawn so that they can be read. */
    public static boolean isDrawn(Parties parties) {
        int count = parties.all().size();
        return count > 1 && count <= PartnerMap.MOST_SUBJECTS;
    }

    /** For the one at this place, or for none (-1). */
    public PartnerMap map(ExchangeMatrix matrix, int own) {
        List<Party> parties = matrix.parties();
        List<List<Integer>> counts = new ArrayList<>();
        for (int i = 0; i < parties.size(); i++) {
            int giver = i;
            counts.add(IntStream.range(0, parties.size())
                    .mapToObj(learner -> matrix.count(giver, learner))
                    .toList());
        }
        List<Label> labels = Naming.withoutRounds(
                        messages, formats, parties.stream().map(Party::profile).toList())
                .labels();
        return new PartnerMap(
                labels.stream()
                        .map(label -> new PartnerMap.Subject(label.code(), label.name()))
                        .toList(),
                counts,
                own,
                messages.getString("cooperate.map.axis"),
                messages.getString("cooperate.map.title"));
    }

    private String name(Party party) {
        return formats.subject(party.profile().subject());
    }

    /** Three letters: the country's code, also of a city. */
    public static String code(Party party) {
        String code = party.profile().subject().country();
        return code.length() <= CODE ? code : code.substring(0, CODE).toUpperCase(Locale.ROOT);
    }
}
