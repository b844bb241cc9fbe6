package org.southsouth.readiness.ui.asked;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.merge.AnswerRequest;
import org.southsouth.readiness.ui.controls.CopyButton;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** Who asks, and where the answers are to go, to be copied into an e-mail. */
final class SenderLines {
    private SenderLines() {}

    static List<Node> of(ScreenContext context, AnswerRequest request) {
        VBox lines = Rows.wide(new VBox(Texts.typed(request.by(), "t-body", "plain")));
        lines.setMinWidth(0);
        List<Node> row = new ArrayList<>(List.of(lines));
        if (!request.address().isBlank()) {
            lines.getChildren().add(Texts.typed(request.address(), "t-body", "muted"));
            row.add(new CopyButton(
                    context.text("common.asked.copy"), context.text("common.asked.copied"), request.address()));
        }
        return row;
    }
}
