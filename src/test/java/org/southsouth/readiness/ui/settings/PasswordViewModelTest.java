package org.southsouth.readiness.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.MemoryPassword;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.settings.PasswordViewModel.Act;
import org.southsouth.readiness.ui.settings.PasswordViewModel.Found;

class PasswordViewModelTest {
    private static final char[] NOTHING = {};

    private final ScreenContext context = ScreenContexts.context(new RememberingNavigator(), new DirectBackground());
    private final List<String> after = new ArrayList<>();

    @Test
    void one_is_set_and_what_was_typed_is_cleared() {
        MemoryPassword password = MemoryPassword.of(null, 3);
        PasswordViewModel model = model(password);
        assertThat(model.foundProperty().get()).contains(new Found(false, 0, List.of()));
        model.begin(Act.SET);
        model.submit(NOTHING, "eight words".toCharArray());
        assertThat(model.foundProperty().get()).contains(new Found(true, 3, List.of()));
        assertThat(model.actProperty().get()).isEmpty();
        assertThat(password.isCleared()).isTrue();
        assertThat(context.frame().statusProperty().get()).isEqualTo("Your data has a password now");
        assertThat(after).containsExactly("changed");
        assertThat(model.question().label()).isEqualTo("Delete 3 backups");
        model.deleteUnprotected();
        assertThat(model.foundProperty().get()).contains(new Found(true, 0, List.of()));
    }

    @Test
    void a_short_one_or_two_that_differ_are_not_taken() {
        PasswordViewModel model = model(MemoryPassword.of(null, 0));
        model.begin(Act.SET);
        assertThat(model.accepts(7, true)).isFalse();
        assertThat(model.shortnessProperty().get()).isEqualTo("The new password has to have at least 8 characters.");
        assertThat(model.errorProperty().get()).isEmpty();
        assertThat(model.accepts(8, false)).isFalse();
        assertThat(model.errorProperty().get()).isEqualTo("The two new passwords are not the same.");
        assertThat(model.shortnessProperty().get()).isEmpty();
        assertThat(model.accepts(8, true)).isTrue();
        assertThat(model.errorProperty().get()).isEmpty();
        assertThat(model.judgement(3)).startsWith("At least 8 characters.");
        assertThat(model.judgement(20)).isEqualTo("Very good");
    }

    @Test
    void a_wrong_one_and_work_that_failed_are_told_and_leave_the_form() {
        MemoryPassword password = MemoryPassword.of("eight words", 0);
        PasswordViewModel model = model(password);
        model.begin(Act.CHANGE);
        model.submit("seven words".toCharArray(), "other words".toCharArray());
        assertThat(model.refusalProperty().get()).startsWith("This is not the password.");
        assertThat(model.actProperty().get()).isEqualTo(Optional.of(Act.CHANGE));
        password.failWith(new StoreException(Reason.DISK_FULL, "full", null));
        model.submit("eight words".toCharArray(), "other words".toCharArray());
        assertThat(model.errorProperty().get()).startsWith("The disk is full.");
        password.failWith(null);
        model.submit("eight words".toCharArray(), "other words".toCharArray());
        model.begin(Act.REMOVE);
        model.cancel();
        model.begin(Act.REMOVE);
        model.submit("other words".toCharArray(), NOTHING);
        assertThat(password.done()).containsExactly("change", "remove");
        assertThat(password.isCleared()).isTrue();
        assertThat(model.busyProperty().get()).isFalse();
    }

    private PasswordViewModel model(MemoryPassword password) {
        PasswordViewModel model = new PasswordViewModel(context, password, () -> after.add("changed"));
        model.load();
        return model;
    }
}
