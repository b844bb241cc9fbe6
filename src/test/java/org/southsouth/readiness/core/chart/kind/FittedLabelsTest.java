package org.southsouth.readiness.core.chart.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.chart.Label;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.Pictures;
import org.southsouth.readiness.report.ReportSamples;
import org.southsouth.readiness.words.Naming;

/** What is drawn at a subject is never what is drawn at another, and stands for a name that is whole somewhere in the picture. */
class FittedLabelsTest {
    private static final List<String> SUBJECTS = List.of(
            "KHM",
            "PHL",
            "COD",
            "COG",
            "KOR",
            "PRK",
            "GBR",
            "VCT",
            "BIH",
            "XMV",
            "TCD",
            "KHM:Phnom Penh",
            "KHM:Phnom Penh and the whole of the lower Mekong delta",
            "KHM:Phnom Penh and the whole of the upper Mekong delta",
            "CAN:Victoria",
            "SYC:Victoria",
            "Not a code at all, but a name that somebody typed into a file, one",
            "Not a code at all, but a name that somebody typed into a file, two");
    private static final List<String> ROUNDS =
            List.of("2022", "2024", "2026", "2026 mid-term review, first part", "2026 mid-term review, second part");

    @Property(tries = 60)
    void labels_differ_and_are_explained(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 8) int count, @ForAll boolean isOneSubject) {
        List<Label> labels = labels(seed, count, isOneSubject);
        for (Picture picture : pictures(labels)) {
            explains(picture, labels);
        }
    }

    /** Rounds of one subject by their rounds, subjects of one round by their names. */
    @Test
    void what_all_share_is_left_out() {
        assertThat(naming(profile("XMV", "2022"), profile("XMV", "2024"), profile("XMV", "2026")))
                .extracting(Label::name)
                .containsExactly("2022", "2024", "2026");
        assertThat(naming(profile("KHM", "2026"), profile("PHL", "2026")))
                .extracting(Label::name, Label::code)
                .containsExactly(tuple("Cambodia", "KHM"), tuple("Philippines", "PHL"));
        assertThat(naming(profile("KHM", "2024"), profile("PHL", "2026")))
                .extracting(Label::name)
                .containsExactly("Cambodia 2024", "Philippines 2026");
    }

    @Test
    void two_cities_of_one_name_have_their_countries() {
        assertThat(naming(profile("CAN:Victoria", "2026"), profile("SYC:Victoria", "2026")))
                .extracting(Label::name)
                .containsExactly("Victoria (Canada)", "Victoria (Seychelles)");
    }

    /** A table of two is the narrowest picture that has a key. */
    @Test
    void long_names_are_whole_below_a_narrow_table() {
        String name = "Not a code at all, but a name that somebody typed into a file, ";
        String round = "2026 mid-term review, ";
        List<Label> labels =
                naming(profile(name + "one", round + "first part"), profile(name + "two", round + "second part"));
        explains(ChartSamples.pairs(labels).draw(ChartSamples.LTR), labels);
    }

    private static List<Label> naming(Profile... profiles) {
        return new Naming(ReportSamples.MESSAGES, ReportSamples.FORMATS, List.of(profiles)).labels();
    }

    private static Profile profile(String subject, String round) {
        return Profile.of(new Subject(subject), new Round(round), Depth.FULL);
    }

    private static List<Profile> profiles(long seed, int count, boolean isOneSubject) {
        Random random = new Random(seed);
        Set<Profile> profiles = new LinkedHashSet<>();
        for (int i = 0; i < 200 && profiles.size() < count; i++) {
            String subject = SUBJECTS.get(isOneSubject ? Math.floorMod(seed, 11) : random.nextInt(SUBJECTS.size()));
            profiles.add(profile(subject, ROUNDS.get(random.nextInt(ROUNDS.size()))));
        }
        return List.copyOf(profiles);
    }

    private static List<Label> labels(long seed, int count, boolean isOneSubject) {
        List<Label> labels =
                new Naming(ReportSamples.MESSAGES, ReportSamples.FORMATS, profiles(seed, count, isOneSubject)).labels();
        assertThat(new HashSet<>(labels.stream().map(Label::name).toList())).hasSameSizeAs(labels);
        assertThat(new HashSet<>(labels.stream().map(Label::code).toList())).hasSameSizeAs(labels);
        return labels;
    }

    private static List<Picture> pictures(List<Label> labels) {
        List<Picture> pictures = new ArrayList<>();
        pictures.add(ChartSamples.heatMap(labels).draw(ChartSamples.LTR));
        pictures.addAll(ChartSamples.turned(labels).draw(ChartSamples.LTR));
        pictures.add(ChartSamples.pairs(labels).draw(ChartSamples.LTR));
        for (StripChart.Size size : List.of(StripChart.Size.WIDE, StripChart.Size.BESIDE, StripChart.Size.DENSE)) {
            pictures.add(ChartSamples.strips(labels, size).draw(ChartSamples.LTR));
        }
        return pictures;
    }

    private static void explains(Picture picture, List<Label> labels) {
        List<String> texts = Pictures.texts(picture);
        assertThat(texts).as("nothing is cut").noneMatch(text -> text.contains("…"));
        String all = String.join(" ", texts);
        for (Label label : labels) {
            assertThat(all).contains(label.name());
        }
        assertThat(Pictures.collisions(picture)).isEmpty();
    }
}
