package org.southsouth.readiness.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.WindowLook;
import org.southsouth.readiness.core.shared.CopyReport;
import org.southsouth.readiness.core.shared.ServerAddress;
import org.southsouth.readiness.core.shared.SharedDatabase;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.MemorySettings;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.words.Messages;

class SharedViewModelTest {
    static final ServerAddress ADDRESS =
            ServerAddress.parse("jdbc:postgresql://server/readiness?user=ana").value();

    /** Servers that answer as they are told to. */
    static final class MemoryServers implements SharedDatabase {
        final List<String> asked = new ArrayList<>();
        private @Nullable Reason failing;
        private List<Problem> problems = List.of();

        void failWith(@Nullable Reason reason) {
            failing = reason;
        }

        private void ask(String what) {
            asked.add(what);
            if (failing != null) {
                throw new StoreException(failing, "told to fail", null);
            }
        }

        @Override
        public Found look(ServerAddress address, char[] password) {
            ask("look " + address.hosts() + " " + new String(password));
            return new Found(false, 3);
        }

        @Override
        public CopyReport copyTo(ServerAddress address, char[] password) {
            ask("copy " + address.hosts() + " " + new String(password));
            return new CopyReport(3, 200, 310, problems, false);
        }

        @Override
        public CopyReport copyTo(String folder) {
            ask("copy " + folder);
            return new CopyReport(3, 200, 310, problems, false);
        }
    }

    private final ScreenContext context = ScreenContexts.context(new RememberingNavigator(), new DirectBackground());
    private final MemorySettings store = new MemorySettings(new Settings(WindowLook.DARK, 16, "Sok Dara"));
    private final MemoryServers servers = new MemoryServers();
    private final SettingsViewModel settings = new SettingsViewModel(context, store, changed -> {}, "/data");
    private final SharedViewModel model = new SharedViewModel(context, settings, servers, Optional.empty());

    @BeforeEach
    void load() {
        settings.load();
    }

    private String said() {
        return model.saidProperty().get();
    }

    @Test
    void a_try_says_what_is_there_and_forgets_the_password() {
        char[] password = "s3cret".toCharArray();
        model.look(ADDRESS.url(), password);
        assertThat(servers.asked).containsExactly("look server s3cret");
        assertThat(said()).isEqualTo("The connection works. There are 3 assessments in it.");
        assertThat(model.failedProperty().get()).isFalse();
        assertThat(password).containsOnly('\0');
        assertThat(store.load().shared()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Reason.class,
            names = {
                "HOST_UNKNOWN",
                "UNREACHABLE",
                "REJECTED",
                "NO_DATABASE",
                "INSECURE",
                "TOO_OLD",
                "NO_RIGHT",
                "SHUT_OUT",
                "FROZEN",
                "TOO_SLOW",
                "OVERTAKEN",
                "STANDBY"
            })
    void what_is_wrong_is_said_in_words_and_nothing_is_chosen(Reason reason) {
        servers.failWith(reason);
        model.use(ADDRESS.url(), new char[0]);
        assertThat(said())
                .isEqualTo(Messages.in(Locale.ENGLISH)
                        .getString("failure.store."
                                + reason.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        assertThat(model.failedProperty().get()).isTrue();
        assertThat(model.busyProperty().get()).isFalse();
        assertThat(store.load().shared()).isEmpty();
    }

    @Test
    void an_address_that_is_none_is_refused_before_anybody_is_asked() {
        model.look("server", new char[0]);
        assertThat(said()).startsWith("\"server\" is no address of a shared database");
        model.look(ADDRESS.url() + "&password=s3cret", new char[0]);
        assertThat(said()).contains("PGPASSFILE").doesNotContain("s3cret");
        assertThat(servers.asked).isEmpty();
    }

    @Test
    void what_is_chosen_counts_from_the_next_start_on() {
        assertThat(model.state()).isEqualTo("Your data is in a file on this computer.");
        model.use(ADDRESS.url(), "s3cret".toCharArray());
        assertThat(store.load().shared()).contains(ADDRESS);
        assertThat(said()).isEqualTo("Close the application and open it again.");
        assertThat(model.state()).contains("From the next start on").contains("readiness on server");
        SharedViewModel next = new SharedViewModel(context, settings, servers, Optional.of(ADDRESS));
        assertThat(next.state()).isEqualTo("You work with the shared database readiness on server.");
        next.useFile();
        assertThat(store.load().shared()).isEmpty();
        assertThat(next.state()).contains("From the next start on you work with the file");
    }

    @Test
    void a_copy_says_how_much_it_was_and_what_did_not_fit() {
        model.copyTo(ADDRESS.url(), new char[0]);
        assertThat(said()).contains("3 assessments").contains("200 answers").doesNotContain("checksum");
        servers.problems = List.of(Problem.of("Q1", "problem.history.altered", "Q1", "2"));
        model.copyTo("/empty");
        assertThat(said()).contains("1 change is not as written");
        assertThat(servers.asked).containsExactly("copy server ", "copy /empty");
        servers.failWith(Reason.NOT_EMPTY);
        model.copyTo("/full");
        assertThat(said()).contains("Nothing was changed");
    }
}
