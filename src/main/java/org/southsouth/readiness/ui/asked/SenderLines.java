package org.southsouth.readiness.ui.asked;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.merge.AnswerRequest;
import org.southsouth.readiness.ui.controls.CopyButton;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** Who asks, and where the answers are to go, to be copied into an e-mail; each address once. */
final class SenderLines {
    private SenderLines() {}

    static VBox of(ScreenContext context, List<AnswerRequest> requests) {
        VBox all = Rows.wide(new VBox(8));
        Set<List<String>> shown = new HashSet<>();
        requests.stream()
                .filter(request -> shown.add(List.of(request.by(), request.address())))
                .forEach(request -> all.getChildren().add(line(context, request)));
        return all;
    }

    private static HBox line(ScreenContext context, AnswerRequest request) {
        VBox lines = Rows.wide(new VBox(Texts.typed(request.by(), "t-body", "plain")));
        lines.setMinWidth(0);
        HBox row = Rows.of(16, lines);
        if (!request.address().isBlank()) {
            lines.getChildren().add(Texts.typed(request.address(), "t-body", "muted"));
            row.getChildren()
                    .add(new CopyButton(
                            context.text("common.asked.copy"), context.text("common.asked.copied"), request.address()));
        }
        return row;
    }
}
