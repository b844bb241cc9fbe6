package org.southsouth.readiness.core.gather;

/** Port: whoever asks others for answers at this computer. Every call may block. */
public interface Asker {
    /** Empty where none was given. */
    String name();

    /** Where answers are to go, as it was typed last; empty where nothing was. */
    String address();

    void keepAddress(String address);
}
