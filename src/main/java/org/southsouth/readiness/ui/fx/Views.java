package org.southsouth.readiness.ui.fx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ResourceBundle;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/** Loads the FXML of a controller that the wiring has made: the whole of the dependency injection. */
public final class Views {
    private final ResourceBundle messages;

    public Views(ResourceBundle messages) {
        this.messages = messages;
    }

    /** The FXML named after the controller ({@code AnswerController}: {@code Answer.fxml}), from its own package; the scene that shows it gets the rules of this package. */
    public Parent load(Object controller) {
        Class<?> type = controller.getClass();
        String name = type.getSimpleName().replace("Controller", ".fxml");
        try {
            FXMLLoader loader = new FXMLLoader(type.getResource(name), messages);
            loader.setControllerFactory(asked -> provide(asked, controller));
            Parent view = loader.load();
            Theme.bringRules(view, type);
            return view;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot load " + name, e);
        }
    }

    private static Object provide(Class<?> asked, Object controller) {
        if (!asked.isInstance(controller)) {
            throw new IllegalArgumentException("the FXML asks for " + asked + ", wired is " + controller.getClass());
        }
        return controller;
    }
}
