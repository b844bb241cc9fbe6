package org.southsouth.readiness.core.cooperation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.comparison.CommonQuestions;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.scoring.ScoredQuestion;

/**
 * Everybody who could exchange, with their points on the questions of one framework laid in arrays, so that each pair can be
 * asked for. Somebody with another version of it takes part with the questions that earn points in the same way.
 */
public final class Parties {
    private final Framework framework;
    private final List<Party> all;
    private final double[][] points;
    private final Grade[][] grades;
    private final BitSet[] gaps;
    private final BitSet[] strengths;
    private final BitSet[] offers;
    private final boolean[] risen;

    private Parties(Framework framework, List<Party> all) {
        this.framework = framework;
        this.all = List.copyOf(all);
        this.points = new double[all.size()][];
        this.grades = new Grade[all.size()][];
        this.gaps = new BitSet[all.size()];
        this.strengths = new BitSet[all.size()];
        this.offers = new BitSet[all.size()];
        this.risen = new boolean[all.size()];
    }

    public static Parties of(Framework framework, List<Party> all) {
        Parties parties = new Parties(framework, all);
        Map<FrameworkRef, Optional<CommonQuestions>> common = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Framework own = all.get(i).scorecard().framework();
            boolean isSame = own.ref().equals(framework.ref());
            CommonQuestions shared = isSame
                    ? null
                    : common.computeIfAbsent(own.ref(), ref -> CommonQuestions.of(List.of(framework, own)))
                            .orElse(null);
            parties.lay(i, isSame, shared);
        }
        return parties;
    }

    private void lay(int party, boolean isSame, @Nullable CommonQuestions shared) {
        int count = framework.questionCount();
        points[party] = new double[count];
        grades[party] = new Grade[count];
        Arrays.fill(points[party], Double.NaN);
        Arrays.fill(grades[party], Grade.D);
        gaps[party] = new BitSet(count);
        strengths[party] = new BitSet(count);
        for (int place = 0; place < count; place++) {
            Question question = framework.questionAt(place);
            if (isSame || (shared != null && shared.has(question.id()))) {
                lay(party, place, all.get(party).scorecard().of(question.id()));
            }
        }
        offers[party] = new BitSet(count);
        for (int place = 0; place < count; place++) {
            offers[party].set(place, isStrength(party, place) && isDocumented(party, place));
        }
        risen[party] = Similarity.hasRisen(all.get(party));
    }

    private void lay(int party, int place, ScoredQuestion question) {
        gaps[party].set(place, question.isLow());
        strengths[party].set(place, question.isStrong());
        if (question.isLow() || question.isStrong()) {
            points[party][place] = question.points();
            Grade grade = question.answer().evidence().grade();
            grades[party][place] = grade == null ? Grade.D : grade;
        }
    }

    public Framework framework() {
        return framework;
    }

    public List<Party> all() {
        return all;
    }

    /** 0 to 100 of a low or a strong answer, else NaN. */
    double points(int party, int place) {
        return points[party][place];
    }

    boolean isGap(int party, int place) {
        return gaps[party].get(place);
    }

    boolean isStrength(int party, int place) {
        return strengths[party].get(place);
    }

    boolean isDocumented(int party, int place) {
        return grades[party][place] != Grade.D;
    }

    /** Whether both may be proposed to one another; a party is none of its own other rounds. */
    boolean mayMeet(int one, int other) {
        return all.get(other).isReady() && isOther(one, other);
    }

    /** Whether they are not the same subject, nor a country and one of its own cities. */
    boolean isOther(int one, int other) {
        Subject mine = all.get(one).profile().subject();
        Subject theirs = all.get(other).profile().subject();
        boolean isPart = mine.country().equals(theirs.country()) && mine.isCity() != theirs.isCity();
        return !mine.equals(theirs) && !isPart;
    }

    /** How alike they are; costs a little, so it is asked once a pair. */
    Similarity similarity(int learner, int peer) {
        return Similarity.between(all.get(learner), all.get(peer), risen[peer]);
    }

    Match match(int learner, int peer, int place, Similarity similarity, Priority priority) {
        return new Match(
                framework.questionAt(place),
                all.get(learner),
                all.get(peer),
                points[learner][place],
                points[peer][place],
                grades[peer][place],
                similarity,
                priority);
    }

    /** The places of the questions on which the learner has a gap and the peer is strong with a document, in order. */
    List<Integer> places(int learner, int peer) {
        return common(learner, peer).stream().boxed().toList();
    }

    /** The places of the themes of those questions. */
    BitSet themes(int learner, int peer) {
        BitSet themes = new BitSet();
        common(learner, peer).stream().forEach(place -> themes.set(framework.homeOf(place)));
        return themes;
    }

    private BitSet common(int learner, int peer) {
        BitSet common = (BitSet) gaps[learner].clone();
        common.and(offers[peer]);
        return common;
    }
}
