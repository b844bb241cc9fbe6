package org.southsouth.readiness.testing;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.FxDialogs;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.Views;
import org.southsouth.readiness.ui.shell.ShellController;
import org.southsouth.readiness.ui.shell.ShellViewModel;
import org.southsouth.readiness.words.Messages;

/** Shows a screen inside the shell, as people see it: with the top bar, the status line and real dialogs. */
public record InShell(ScreenContext context, Route route) {
    public Scene show(Function<Dialogs, Object> controller, int width, int height, Settings settings) {
        return ScreenDriver.showNode(() -> load(controller), width, height, settings);
    }

    private Parent load(Function<Dialogs, Object> controller) {
        Messages messages = Messages.in(Locale.ENGLISH);
        Views views = new Views(messages);
        ShellViewModel model = new ShellViewModel(context.navigator(), context.frame());
        ShellController shell = new ShellController(model);
        Parent window = views.load(shell);
        model.arrived(route);
        shell.show(views.load(controller.apply(new FxDialogs(shell.scrim(), messages, Path.of("target")))));
        return window;
    }
}
