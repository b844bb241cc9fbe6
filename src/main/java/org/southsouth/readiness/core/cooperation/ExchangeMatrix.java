package org.southsouth.readiness.core.cooperation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.southsouth.readiness.core.framework.Section;

/** Who could help whom on how many themes: each pair of parties in both directions. */
public final class ExchangeMatrix {
    private final Parties parties;
    private final BitSet[][] themes;

    private ExchangeMatrix(Parties parties) {
        this.parties = parties;
        int count = parties.all().size();
        this.themes = new BitSet[count][count];
    }

    public static ExchangeMatrix of(Parties parties) {
        ExchangeMatrix matrix = new ExchangeMatrix(parties);
        int count = parties.all().size();
        for (int giver = 0; giver < count; giver++) {
            for (int learner = 0; learner < count; learner++) {
                matrix.themes[giver][learner] =
                        parties.mayMeet(learner, giver) ? parties.themes(learner, giver) : new BitSet();
            }
        }
        return matrix;
    }

    /** Those in rows and columns, in the order in which they were given. */
    public List<Party> parties() {
        return parties.all();
    }

    /** On how many themes this one is strong, ready to share and documented where that one has a gap. */
    public int count(int giver, int learner) {
        return themes[giver][learner].cardinality();
    }

    /** Which ones, in the framework's order. */
    public List<Section> themes(int giver, int learner) {
        List<Section> found = new ArrayList<>();
        themes[giver][learner].stream()
                .forEach(place -> found.add(parties.framework().sectionAt(place)));
        return found;
    }

    /** The highest of all counts; 0 where nobody can help anybody. */
    public int most() {
        int most = 0;
        for (int giver = 0; giver < themes.length; giver++) {
            for (int learner = 0; learner < themes.length; learner++) {
                most = Math.max(most, count(giver, learner));
            }
        }
        return most;
    }
}
