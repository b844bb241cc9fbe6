package org.southsouth.readiness.testing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.password.DataPassword;

/** A password that protects nothing; remembers what was done, and the arrays it was given, to see that they are cleared. */
public final class MemoryPassword implements DataPassword {
    private final List<String> done = new ArrayList<>();
    private final List<char[]> given = new ArrayList<>();
    private @Nullable String password;
    private @Nullable RuntimeException failure;
    private int unprotected;
    private List<String> copies = List.of();

    public static MemoryPassword of(@Nullable String password, int unprotectedBackups) {
        MemoryPassword made = new MemoryPassword();
        made.password = password;
        made.unprotected = unprotectedBackups;
        return made;
    }

    public void failWith(@Nullable RuntimeException thrown) {
        failure = thrown;
    }

    public List<String> done() {
        return List.copyOf(done);
    }

    /** Whether nothing is left of all that it was given. */
    public boolean isCleared() {
        return given.stream().allMatch(characters -> String.valueOf(characters).isBlank() || isZero(characters));
    }

    private static boolean isZero(char[] characters) {
        return String.valueOf(characters).chars().allMatch(character -> character == 0);
    }

    private void check(char[] now) {
        given.add(now);
        if (failure != null) {
            throw failure;
        }
        if (!String.valueOf(now).equals(password)) {
            throw new StoreException(Reason.WRONG_PASSWORD, "not the password", null);
        }
    }

    @Override
    public boolean isSet() {
        return password != null;
    }

    @Override
    public void unlock(char[] typed) {
        check(typed);
        done.add("unlock");
    }

    @Override
    public void set(char[] next) {
        given.add(next);
        if (failure != null) {
            throw failure;
        }
        password = String.valueOf(next);
        done.add("set");
    }

    @Override
    public void change(char[] now, char[] next) {
        given.add(next);
        check(now);
        password = String.valueOf(next);
        done.add("change");
    }

    @Override
    public void remove(char[] now) {
        check(now);
        password = null;
        done.add("remove");
    }

    @Override
    public int unprotectedBackups() {
        return unprotected;
    }

    @Override
    public void deleteUnprotectedBackups() {
        done.add("delete " + unprotected);
        unprotected = 0;
    }

    /** What was kept of damaged data without a password. */
    public MemoryPassword keeping(String... files) {
        copies = List.of(files);
        return this;
    }

    @Override
    public List<String> unprotectedCopies() {
        return copies;
    }

    @Override
    public void deleteUnprotectedCopies() {
        done.add("delete " + copies);
        copies = List.of();
    }
}
