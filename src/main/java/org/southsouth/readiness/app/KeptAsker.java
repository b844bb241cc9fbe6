package org.southsouth.readiness.app;

import java.util.function.Supplier;
import org.southsouth.readiness.core.gather.Asker;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.SettingsStore;

/** Keeps with the settings where answers are to go. */
record KeptAsker(Supplier<String> here, SettingsStore settings) implements Asker {
    @Override
    public String name() {
        return here.get();
    }

    @Override
    public String address() {
        return settings.load().replyTo();
    }

    @Override
    public void keepAddress(String address) {
        Settings before = settings.load();
        if (!address.equals(before.replyTo())) {
            settings.save(before.withReplyTo(address));
        }
    }
}
