package org.southsouth.readiness.cli;

/** What a command works on, as far as its result must not take the place of it. */
public interface Sources {
    /**
     * Whether the file is this source, however it is named, or belongs to it where it is a folder. A file that is not there
     * belongs to a data folder where its name or its folder is one of those that are kept there.
     */
    boolean hold(String source, String file);

    /** Whether the file belongs to any data folder, also to one that the command was not given. */
    boolean isKept(String file);
}
