package org.southsouth.readiness.store;

import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;

/** What a server and the way to it say, by their standard codes, as the reasons a person can act on. */
final class ServerFailures {
    private static final int DEEPEST = 20;
    /** Two changes that cannot both be, two that wait for each other, a lock that somebody else holds. */
    private static final Set<String> GIVEN_UP_FOR_ANOTHER = Set.of("40001", "40P01", "55P03");

    /** Somebody else has added the same: whoever looks again finds it. */
    private static final String THERE_ALREADY = "23505";

    private static final String READ_ONLY = "25006";
    private static final int LOOKS_AGAIN = 3;
    /** Shutting down, starting, too many at once. */
    private static final Set<String> NOT_NOW = Set.of("57P01", "57P02", "57P03", "53300");

    private ServerFailures() {}

    static StoreException of(String work, Throwable failure) {
        List<Throwable> causes = causes(failure);
        for (Throwable cause : causes) {
            if (cause instanceof StoreException said) {
                return said;
            }
        }
        return new StoreException(reason(causes), work + ": " + failure.getMessage(), failure);
    }

    /**
     * Somebody else's transaction was in the way and nothing of this one was kept. {@code tries} counts those that were
     * made: what adds a row that is there does so each time, unless it looks first.
     */
    static boolean isWorthAnotherTry(Throwable failure, int tries) {
        return causes(failure).stream()
                .map(ServerFailures::state)
                .anyMatch(state ->
                        GIVEN_UP_FOR_ANOTHER.contains(state) || (state.equals(THERE_ALREADY) && tries < LOOKS_AGAIN));
    }

    /** The server takes no changes, whatever they are. */
    static boolean isReadOnly(Throwable failure) {
        return causes(failure).stream().map(ServerFailures::state).anyMatch(READ_ONLY::equals);
    }

    private static Reason reason(List<Throwable> causes) {
        if (causes.stream().anyMatch(UnknownHostException.class::isInstance)) {
            return Reason.HOST_UNKNOWN;
        }
        if (causes.stream().anyMatch(SSLException.class::isInstance)) {
            return Reason.INSECURE;
        }
        return causes.stream()
                .map(ServerFailures::said)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Reason.FAILED);
    }

    private static Optional<Reason> said(Throwable cause) {
        String state = state(cause);
        if (GIVEN_UP_FOR_ANOTHER.contains(state) || state.equals(THERE_ALREADY)) {
            return Optional.of(Reason.OVERTAKEN);
        }
        if (state.startsWith("08") || NOT_NOW.contains(state)) {
            // The driver itself refuses a server that asks for a password when it has none.
            boolean isAboutPassword = String.valueOf(cause.getMessage()).contains("password");
            return Optional.of(
                    isAboutPassword
                            ? Reason.REJECTED
                            : isAboutEncryption(cause) ? Reason.INSECURE : Reason.UNREACHABLE);
        }
        return switch (state) {
            case "28P01" -> Optional.of(Reason.REJECTED);
            // Its rules of access know no such way in: with another encryption, or not at all.
            case "28000" -> Optional.of(isAboutEncryption(cause) ? Reason.INSECURE : Reason.REJECTED);
            case "3D000" -> Optional.of(Reason.NO_DATABASE);
            // A table that may not be seen is said not to be there.
            case "42501", "42P01", "3F000" -> Optional.of(Reason.NO_RIGHT);
            case READ_ONLY -> Optional.of(Reason.STANDBY);
            case "57014" -> Optional.of(Reason.TOO_SLOW);
            case "53100" -> Optional.of(Reason.DISK_FULL);
            default -> Optional.empty();
        };
    }

    private static boolean isAboutEncryption(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        return message.contains("SSL") || message.contains("encryption");
    }

    private static String state(Throwable cause) {
        return cause instanceof SQLException sql && sql.getSQLState() != null ? sql.getSQLState() : "";
    }

    private static List<Throwable> causes(Throwable failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .toList();
    }
}
