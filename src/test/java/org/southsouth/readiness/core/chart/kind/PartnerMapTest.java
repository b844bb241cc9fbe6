package org.southsouth.readiness.core.chart.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.Pictures;
import org.southsouth.readiness.core.chart.Stroke;
import org.southsouth.readiness.core.chart.Tone;

class PartnerMapTest {
    @Test
    void thirty_stand_on_a_page_with_every_number_and_code() {
        Picture picture = ChartSamples.partners(30).draw(ChartSamples.LTR);
        assertThat(picture.width()).isLessThan(190);
        assertThat(picture.height()).isLessThan(174);
        assertThat(picture.figures().rows()).hasSize(30).allMatch(row -> row.size() == 31);
        assertThat(Pictures.texts(picture))
                .contains("CA0", "CD3", "Alvora 0", "10")
                .doesNotContain("0");
    }

    @Test
    void heads_never_touch_one_another() {
        Picture picture = ChartSamples.partners(30).draw(ChartSamples.LTR);
        List<Mark.Words> heads = picture.words().stream()
                .filter(words -> words.at().y() < PartnerMap.HEAD && words.align() == Mark.Align.MIDDLE)
                .toList();
        assertThat(heads).hasSize(30);
        for (int i = 0; i < heads.size(); i++) {
            for (int j = i + 1; j < heads.size(); j++) {
                if (heads.get(i).at().y() == heads.get(j).at().y()) {
                    double apart = heads.get(j).at().x() - heads.get(i).at().x();
                    double wide = ChartSamples.LTR
                            .measure()
                            .width(heads.get(i).text(), heads.get(i).type());
                    assertThat(apart).isGreaterThan(wide);
                }
            }
        }
    }

    @Test
    void the_own_row_and_column_are_framed() {
        PartnerMap map = ChartSamples.partners(10);
        List<Mark.Area> frames = Pictures.areas(map.draw(ChartSamples.LTR)).stream()
                .filter(area -> Stroke.of(Tone.INK, 0.4).equals(area.edge()))
                .toList();
        assertThat(frames).hasSize(2);
    }

    @Test
    void the_highest_number_is_the_darkest_and_one_the_palest() {
        assertThat(PartnerMap.step(10, 10)).isEqualTo(3);
        assertThat(PartnerMap.step(1, 10)).isZero();
        assertThat(PartnerMap.step(1, 1)).isEqualTo(3);
        assertThat(PartnerMap.step(1, 4)).isZero();
    }

    @Test
    void a_place_on_the_picture_is_a_cell_whichever_way_it_reads() {
        PartnerMap map = ChartSamples.partners(30);
        for (boolean isRightToLeft : List.of(false, true)) {
            PartnerMap.Box box = map.box(4, 29, isRightToLeft);
            assertThat(map.at(box.x() + box.width() / 2, box.y() + box.height() / 2, isRightToLeft))
                    .contains(new PartnerMap.Pair(4, 29));
        }
        assertThat(map.at(1, 20, false)).isEqualTo(Optional.empty());
        assertThat(map.at(100, 1, false)).isEmpty();
        assertThat(map.at(500, 20, false)).isEmpty();
    }

    @Test
    void more_than_forty_cannot_be_read() {
        assertThatThrownBy(() -> ChartSamples.partners(41)).isInstanceOf(IllegalArgumentException.class);
    }
}
