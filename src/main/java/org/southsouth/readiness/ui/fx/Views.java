package org.southsouth.readiness.ui.fx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ResourceBundle;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.util.BuilderFactory;

/** Gives the view of a controller that the wiring has made: the whole of the dependency injection. */
public final class Views {
    /**
     * All that stands in our FXML has a constructor without arguments. Whether it has others is looked up anew for each
     * element else, at every visit of a screen.
     */
    private static final BuilderFactory BY_CONSTRUCTOR = type -> null;

    private final ResourceBundle messages;

    public Views(ResourceBundle messages) {
        this.messages = messages;
    }

    /** That of a {@link CodedView}, else the FXML named after the controller ({@code AnswerController}: {@code Answer.fxml}), from its own package; the scene that shows it gets the rules of this package. */
    public Parent load(Object controller) {
        Parent view = controller instanceof CodedView coded ? coded.view(messages) : read(controller);
        Theme.bringRules(view, controller.getClass());
        return view;
    }

    private Parent read(Object controller) {
        Class<?> type = controller.getClass();
        String name = type.getSimpleName().replace("Controller", ".fxml");
        try {
            return new FXMLLoader(type.getResource(name), messages, BY_CONSTRUCTOR, asked -> provide(asked, controller))
                    .load();
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
