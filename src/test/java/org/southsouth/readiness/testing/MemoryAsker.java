package org.southsouth.readiness.testing;

import org.southsouth.readiness.core.gather.Asker;

/** Whoever asks, in memory. */
public final class MemoryAsker implements Asker {
    private final String name;
    private String address = "";

    public MemoryAsker(String name) {
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String address() {
        return address;
    }

    @Override
    public void keepAddress(String address) {
        this.address = address;
    }
}
