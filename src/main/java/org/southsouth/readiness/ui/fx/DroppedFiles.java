package org.southsouth.readiness.ui.fx;

import java.io.File;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Takes the files and folders that are dragged onto the page. */
public final class DroppedFiles {
    /** Of the page while files are held above it. */
    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private DroppedFiles() {}

    public static void accept(Node page, Consumer<List<String>> open) {
        page.setOnDragOver(event -> {
            if (hasFile(event)) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        page.setOnDragEntered(event -> page.pseudoClassStateChanged(DROPPING, hasFile(event)));
        page.setOnDragExited(event -> page.pseudoClassStateChanged(DROPPING, false));
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
