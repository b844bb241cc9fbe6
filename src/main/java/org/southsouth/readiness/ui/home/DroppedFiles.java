package org.southsouth.readiness.ui.home;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Takes a file or folder that is dragged onto the page; of several, the first. */
final class DroppedFiles {
    private DroppedFiles() {}

    static void accept(Node page, Consumer<String> open) {
        page.setOnDragOver(event -> {
            if (hasFile(event)) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        page.setOnDragDropped(event -> {
            boolean isTaken = hasFile(event);
            if (isTaken) {
                open.accept(event.getDragboard().getFiles().get(0).getAbsolutePath());
            }
            event.setDropCompleted(isTaken);
            event.consume();
        });
    }

    private static boolean hasFile(DragEvent event) {
        return event.getDragboard().hasFiles()
                && !event.getDragboard().getFiles().isEmpty();
    }
}
