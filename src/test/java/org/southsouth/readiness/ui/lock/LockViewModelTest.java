package org.southsouth.readiness.ui.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.MemoryPassword;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;

class LockViewModelTest {
    private final DirectBackground background = new DirectBackground();
    private final MemoryPassword password = MemoryPassword.of("the right one", 0);
    private final List<String> after = new ArrayList<>();
    private final LockViewModel model = new LockViewModel(
            ScreenContexts.context(new RememberingNavigator(), background), password, () -> after.add("unlocked"));

    @Test
    void the_right_password_opens_and_is_cleared() {
        model.unlock("the right one".toCharArray());
        assertThat(after).containsExactly("unlocked");
        assertThat(model.errorProperty().get()).isEmpty();
        assertThat(model.busyProperty().get()).isFalse();
        assertThat(password.isCleared()).isTrue();
    }

    @Test
    void a_wrong_one_is_told_and_after_some_there_is_a_pause_that_counts_down() {
        wrong();
        wrong();
        assertThat(model.errorProperty().get()).startsWith("This is not the password. Nothing was changed.");
        assertThat(model.busyProperty().get()).isFalse();
        wrong();
        wrong();
        assertThat(model.progressProperty().get()).isEqualTo("Try again in 2 seconds");
        model.unlock("the right one".toCharArray());
        assertThat(after).isEmpty();
        background.passTime();
        assertThat(model.progressProperty().get()).isEqualTo("Try again in 1 second");
        background.passTime();
        assertThat(model.busyProperty().get()).isFalse();
        assertThat(model.progressProperty().get()).isEmpty();
        model.unlock("the right one".toCharArray());
        assertThat(after).containsExactly("unlocked");
        assertThat(password.isCleared()).isTrue();
    }

    @Test
    void what_else_fails_is_told_without_a_pause() {
        password.failWith(new StoreException(Reason.FAILED, "a cable", null));
        wrong();
        wrong();
        wrong();
        assertThat(model.errorProperty().get()).isNotEmpty().doesNotContain("password");
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void nothing_typed_is_no_try() {
        model.unlock(new char[0]);
        assertThat(model.errorProperty().get()).isEmpty();
    }

    private void wrong() {
        background.passTime();
        model.unlock("a wrong one".toCharArray());
    }
}
