package org.southsouth.readiness.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.southsouth.readiness.core.exchange.FileException;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.MemorySettings;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.ui.fx.ScreenContext;

class NewsTest {
    private final DirectBackground background = new DirectBackground();
    private final ScreenContext context = ScreenContexts.context(new RememberingNavigator(), background);
    private final MemorySettings store = new MemorySettings(Settings.DEFAULT.withName("Sok Dara"));

    private News start(String version, boolean hadData) {
        News news = new News(
                context,
                store,
                new News.Started(Optional.of(version).filter(one -> !one.isEmpty()), hadData, () -> false));
        assertThat(news.shownProperty().get()).isFalse();
        news.listIsThere();
        return news;
    }

    private boolean isSaid(String version, boolean hadData) {
        return start(version, hadData).shownProperty().get();
    }

    @Test
    void an_update_says_once_what_is_new() {
        assertThat(isSaid("1.0.0", false)).isFalse();
        assertThat(isSaid("1.0.0", true)).isFalse();
        assertThat(isSaid("1.10.0", true)).isTrue();
        assertThat(isSaid("1.10.0", true)).isFalse();
        assertThat(isSaid("1.11.0", true)).isTrue();
        assertThat(store.load()).isEqualTo(Settings.DEFAULT.withName("Sok Dara").withSeen("1.11.0"));
    }

    /** Settings of a version that did not keep which it was. */
    @ParameterizedTest
    @CsvSource({"true, true", "false, false"})
    void where_no_version_was_kept_data_tells_of_an_earlier_one(boolean hadData, boolean isSaid) {
        assertThat(isSaid("1.0.0", hadData)).isEqualTo(isSaid);
        assertThat(store.load().seen()).contains("1.0.0");
        assertThat(isSaid("1.0.0", true)).isFalse();
    }

    @Test
    void an_older_version_says_nothing_and_the_newest_stays_known() {
        isSaid("1.10.0", true);
        assertThat(isSaid("1.9.0", true)).isFalse();
        assertThat(store.load().seen()).contains("1.10.0");
        assertThat(isSaid("1.10.0", true)).isFalse();
    }

    @Test
    void what_is_no_release_says_nothing_and_keeps_nothing() {
        assertThat(isSaid("", true)).isFalse();
        assertThat(store.saves()).isZero();
    }

    @Test
    void nothing_is_kept_until_there_is_a_list_and_then_once() {
        News news = new News(context, store, new News.Started(Optional.of("1.0.0"), true, () -> false));
        assertThat(store.saves()).isZero();
        news.listIsThere();
        news.close();
        news.listIsThere();
        assertThat(news.shownProperty().get()).isFalse();
        assertThat(store.saves()).isEqualTo(1);
    }

    @Test
    void where_it_could_not_be_kept_it_is_said_at_the_next_start() {
        store.failWith(new FileException(FileException.Reason.DISK_FULL, "settings.json", null));
        assertThat(isSaid("1.0.0", true)).isFalse();
        assertThat(background.shownFailures()).isEmpty();
        store.failWith(null);
        assertThat(isSaid("1.0.0", true)).isTrue();
    }

    @Test
    void the_backup_is_named_only_where_one_was_made() {
        assertThat(start("1.0.0", true).backup()).isEmpty();
        News migrated = new News(context, store, new News.Started(Optional.of("1.1.0"), true, () -> true));
        assertThat(migrated.backup()).contains("A backup from before is kept under Settings, Backups.");
        assertThat(migrated.title()).isEqualTo("New in version 1.1.0");
        assertThat(migrated.lines()).hasSize(3).allMatch(line -> line.length() <= 90);
    }
}
