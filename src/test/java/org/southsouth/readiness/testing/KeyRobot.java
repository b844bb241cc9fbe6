package org.southsouth.readiness.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.robot.KeyboardRobot;
import org.testfx.service.finder.WindowFinder;

/**
 * A robot whose keys wait for what they cause, and not for time to pass: that of TestFX sleeps fifty milliseconds after each
 * press, each release and each character, which was half of what a screen's test took. Clicks are still as slow.
 */
public final class KeyRobot extends FxRobot {
    @Override
    public KeyRobot press(KeyCode... keys) {
        for (KeyCode key : keys) {
            keyboard().pressNoWait(key);
            ScreenDriver.settle();
        }
        return this;
    }

    /** Without keys, of all that are held down. */
    @Override
    public KeyRobot release(KeyCode... keys) {
        keyboard().releaseNoWait(keys);
        ScreenDriver.settle();
        return this;
    }

    /** All of them at once; the last is let go first. */
    @Override
    public KeyRobot push(KeyCode... keys) {
        press(keys);
        List<KeyCode> held = new ArrayList<>(List.of(keys));
        Collections.reverse(held);
        held.forEach(this::release);
        return this;
    }

    /** One after the other. */
    @Override
    public KeyRobot type(KeyCode... keys) {
        for (KeyCode key : keys) {
            push(key);
        }
        return this;
    }

    @Override
    public KeyRobot type(KeyCode key, int times) {
        for (int i = 0; i < times; i++) {
            push(key);
        }
        return this;
    }

    /** Into the window in front. */
    @Override
    public KeyRobot write(String text) {
        text.chars().forEach(character -> write((char) character));
        return this;
    }

    @Override
    public KeyRobot write(char character) {
        WindowFinder windows = robotContext().getWindowFinder();
        Window front = windows.window(Window::isFocused);
        Scene scene = (front == null ? windows.targetWindow() : front).getScene();
        KeyCode key = character == '\n' ? KeyCode.ENTER : character == '\t' ? KeyCode.TAB : KeyCode.UNDEFINED;
        robotContext().getBaseRobot().typeKeyboard(scene, key, String.valueOf(character));
        ScreenDriver.settle();
        return this;
    }

    private KeyboardRobot keyboard() {
        return robotContext().getKeyboardRobot();
    }
}
