package org.southsouth.readiness.ui.home;

import java.io.File;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Takes the files and folders that are dragged onto the page. */
final class DroppedFiles {
    private DroppedFiles() {}

    static void accept(Node page, Consumer<List<String>> open) {
        page.setOnDragOver(event -> {
            if (hasFile(event)) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        page.setOnDragDropped(event -> {
            boolean isTaken = hasFile(event);
            if (isTaken) {
                open.accept(event.getDragboard().getFiles().stream()
                        .map(File::getAbsolutePath)
                        .toList());
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
