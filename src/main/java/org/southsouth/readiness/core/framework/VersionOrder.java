package org.southsouth.readiness.core.framework;

import java.util.Comparator;
import java.util.regex.Pattern;

/** Older versions first: part by part between the dots, a number by its value and before a word. */
public final class VersionOrder implements Comparator<String> {
    public static final VersionOrder OLDER_FIRST = new VersionOrder();

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private VersionOrder() {}

    @Override
    public int compare(String one, String other) {
        String[] ours = one.split("\\.", -1);
        String[] theirs = other.split("\\.", -1);
        for (int i = 0; i < Math.min(ours.length, theirs.length); i++) {
            int order = comparePart(ours[i], theirs[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(ours.length, theirs.length);
    }

    private static int comparePart(String one, String other) {
        boolean isNumber = NUMBER.matcher(one).matches();
        if (isNumber != NUMBER.matcher(other).matches()) {
            return isNumber ? -1 : 1;
        }
        return isNumber ? Long.compare(Long.parseLong(one), Long.parseLong(other)) : one.compareTo(other);
    }
}
