package org.southsouth.readiness.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class BrokenLinesTest {
    private static final int WIDTH = 200;
    private static final int PAGE = 700;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Only English words that go on and on until the end of it, which is late",
                "Strategy of ខ្មែរ ពាណិជ្ជកម្ម អេឡិចត្រូនិក and then English words that go on and on",
                "ពាណិជ្ជកម្ម អេឡិចត្រូនិក ពាណិជ្ជកម្ម អេឡិចត្រូនិក ពាណិជ្ជកម្ម អេឡិចត្រូនិក",
                "हिन्दी भाषा में एक लंबा वाक्य जो कई पंक्तियों में टूटता है और आगे भी चलता रहता है",
                "هذا نص عربي طويل يجب أن ينكسر على عدة أسطر حتى نهاية الجملة هنا",
                "Not saved yet: “٨٧٫٥” in “4G coverage”. The rest of it all is saved."
            })
    void no_line_goes_beyond_its_label(String words) throws Exception {
        WritableImage picture = FxToolkit.setupFixture(() -> {
            BrokenLines.mend();
            Label label = new Label(words);
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            label.setPrefWidth(WIDTH);
            label.setLayoutX(PAGE - WIDTH);
            Pane page = new Pane(label);
            page.setPrefSize(2.0 * PAGE, PAGE);
            return new Scene(page).snapshot(null);
        });
        assertThat(hasInk(picture, PAGE - WIDTH, PAGE)).isTrue();
        assertThat(hasInk(picture, 0, PAGE - WIDTH - 1)).isFalse();
        assertThat(hasInk(picture, PAGE + 1, (int) picture.getWidth())).isFalse();
    }

    private static boolean hasInk(WritableImage picture, int from, int to) {
        PixelReader pixels = picture.getPixelReader();
        Color page = pixels.getColor(0, (int) picture.getHeight() - 1);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = from; x < to; x++) {
                if (!pixels.getColor(x, y).equals(page)) {
                    return true;
                }
            }
        }
        return false;
    }
}
