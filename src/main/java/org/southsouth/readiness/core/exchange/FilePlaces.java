package org.southsouth.readiness.core.exchange;

import java.util.List;

/** Port: what is where on the disk, by name alone; opens no file. It blocks. */
public interface FilePlaces {
    /**
     * A place in this folder for files of one name with each of these endings, none of which is there: the name, or the name
     * and a number. Without an ending. The name is one on every system.
     */
    String free(String folder, String name, List<String> endings);

    /**
     * The file itself, or those in the folder with one of these endings, after their names and not below it, so many at most.
     * Empty where there is nothing of that name, or it cannot be looked at.
     */
    List<String> files(String path, List<String> endings, int most);

    /** Takes away a file that was just made here; does nothing where there is none, or it cannot go. */
    void remove(String file);
}
