package org.southsouth.readiness.testing;

import com.sun.javafx.tk.Toolkit;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.ui.fx.Theme;
import org.southsouth.readiness.ui.fx.Views;
import org.southsouth.readiness.words.Messages;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Puts a screen on a headless stage, dressed as in the application, and can take its picture. For tests off the window thread. */
public final class ScreenDriver {
    /** What one pulse changes is laid out by the next, and a list then fills its rows. */
    private static final int PULSES = 3;

    private ScreenDriver() {}

    /** Shows the screen of a controller, made on the window thread, in a scene of this size. */
    public static Scene show(Supplier<Object> controller, int width, int height, Settings settings) {
        return showNode(() -> new Views(Messages.in(Locale.ENGLISH)).load(controller.get()), width, height, settings);
    }

    public static Scene showNode(Supplier<Parent> node, int width, int height, Settings settings) {
        try {
            Stage stage = FxToolkit.registerPrimaryStage();
            Scene scene = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
                Theme.loadFonts();
                Theme.layBase(settings);
                Scene made = new Scene(node.get(), width, height);
                Theme.dress(made, settings);
                place(stage, made, width, height);
                return made;
            });
            settle();
            new KeyRobot().targetWindow(stage);
            return scene;
        } catch (TimeoutException e) {
            throw new IllegalStateException("no stage", e);
        }
    }

    /**
     * Shows a scene of this size in the corner of the screen, alone and undrawn. What an earlier test left open is closed: a
     * list of choices takes the keys of the window that it belongs to, and robots that look for a text find it first. On the
     * window thread.
     */
    public static void place(Stage stage, Scene scene, int width, int height) {
        leaveUndrawn(scene);
        stage.setScene(scene);
        // Where an earlier, smaller one stood in the middle, the foot of this one could lie below the screen.
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
        List.copyOf(Window.getWindows()).stream()
                .filter(window -> !window.equals(stage))
                .forEach(Window::hide);
    }

    /**
     * Leaves out what takes a third of a screen's test: to draw it, by software, for nobody. Everything else is as it is
     * for people; {@link #drawn} draws it once. On the window thread.
     */
    public static void leaveUndrawn(Scene scene) {
        scene.getRoot().setOpacity(0);
    }

    /** The scene, or this part of it where it is not null, as it is drawn. On the window thread. */
    public static WritableImage drawn(Scene scene, Rectangle2D part) {
        double before = scene.getRoot().getOpacity();
        scene.getRoot().setOpacity(1);
        try {
            if (part == null) {
                return scene.snapshot(null);
            }
            SnapshotParameters parameters = new SnapshotParameters();
            parameters.setViewport(part);
            return scene.getRoot().snapshot(parameters, null);
        } finally {
            scene.getRoot().setOpacity(before);
        }
    }

    /** Runs on the window thread and waits until everything that follows from it has happened. */
    public static void onWindow(Runnable action) {
        try {
            WaitForAsyncUtils.asyncFx(action).get(20, TimeUnit.SECONDS);
        } catch (InterruptedException | java.util.concurrent.ExecutionException | TimeoutException e) {
            throw new IllegalStateException("failed on the window thread", e);
        }
        settle();
    }

    /** Waits until what follows from what was done is done and laid out. Does not wait for time to pass. */
    public static void settle() {
        for (int i = 0; i < PULSES; i++) {
            WaitForAsyncUtils.waitForAsyncFx(20_000, () -> Toolkit.getToolkit().firePulse());
        }
    }

    /** Writes the scene as {@code target/screens/NAME.png} where {@code -Dreadiness.screens=write} asks for it. */
    public static void picture(Scene scene, String name) {
        settle();
        if (System.getProperty("readiness.screens", "").equals("write")) {
            write(scene, name);
        }
    }

    /** Writes the scene as {@code target/screens/NAME.png}. */
    public static Path write(Scene scene, String name) {
        settle();
        Path file = Path.of("target/screens", name + ".png");
        WritableImage image = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> drawn(scene, null));
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        PixelReader pixels = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
