package org.southsouth.readiness.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AppFoldersTest {
    private static AppFolders on(String system, Map<String, String> environment) {
        Map<String, String> properties = Map.of("user.home", "/home/ana", "os.name", system);
        return AppFolders.of(properties::get, environment);
    }

    @Test
    void data_lies_where_each_system_expects_it() {
        assertThat(on("Linux", Map.of()).data()).isEqualTo(Path.of("/home/ana/.local/share/south-south-readiness"));
        assertThat(on("Linux", Map.of("XDG_DATA_HOME", "/data")).data())
                .isEqualTo(Path.of("/data/south-south-readiness"));
        assertThat(on("Windows 11", Map.of("LOCALAPPDATA", "/app")).data())
                .isEqualTo(Path.of("/app/South-South E-Commerce Readiness"));
        assertThat(on("Mac OS X", Map.of()).data())
                .isEqualTo(Path.of("/home/ana/Library/Application Support/South-South E-Commerce Readiness"));
    }

    @Test
    void a_folder_that_was_chosen_goes_first() {
        Map<String, String> properties =
                Map.of("user.home", "/home/ana", "os.name", "Linux", "readiness.data", "/usb/stick");
        assertThat(AppFolders.of(properties::get, Map.of()).data()).isEqualTo(Path.of("/usb/stick"));
    }

    @Test
    void a_relative_place_of_the_session_counts_for_nothing() {
        assertThat(on("Linux", Map.of("XDG_DATA_HOME", "data")).data())
                .isEqualTo(Path.of("/home/ana/.local/share/south-south-readiness"));
        assertThat(on("Linux", Map.of("XDG_DATA_HOME", "")).data())
                .isEqualTo(Path.of("/home/ana/.local/share/south-south-readiness"));
    }

    @Test
    void on_linux_the_home_of_the_session_goes_before_that_of_the_list_of_users() {
        assertThat(on("Linux", Map.of("HOME", "/home/guest")).data())
                .isEqualTo(Path.of("/home/guest/.local/share/south-south-readiness"));
        assertThat(on("Linux", Map.of("HOME", "guest")).data())
                .isEqualTo(Path.of("/home/ana/.local/share/south-south-readiness"));
        assertThat(on("Linux", Map.of("HOME", "/home/guest", "XDG_DATA_HOME", "/data"))
                        .data())
                .isEqualTo(Path.of("/data/south-south-readiness"));
        assertThat(on("Mac OS X", Map.of("HOME", "/home/guest")).data())
                .isEqualTo(Path.of("/home/ana/Library/Application Support/South-South E-Commerce Readiness"));
    }

    @Test
    void who_is_in_no_list_of_users_has_the_home_of_their_session() {
        Map<String, String> properties = Map.of("user.home", "?", "os.name", "Linux");
        assertThat(AppFolders.of(properties::get, Map.of("HOME", "/home/guest")).data())
                .isEqualTo(Path.of("/home/guest/.local/share/south-south-readiness"));
    }

    @Test
    void a_name_that_no_folder_can_have_is_refused() {
        assertThatThrownBy(() -> on("Linux", Map.of("XDG_DATA_HOME", "/data\0")))
                .isInstanceOf(InvalidPathException.class);
    }
}
