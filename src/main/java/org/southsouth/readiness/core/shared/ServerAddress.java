package org.southsouth.readiness.core.shared;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.core.problem.Problem;

/**
 * Where a shared database is, as {@code jdbc:postgresql://host[:port][,host…]/database[?option=value&…]}. Never with a
 * password, since addresses stand in settings, in command lines and in logs; and only with options that decide how to
 * connect, since the driver knows others that load code.
 */
public final class ServerAddress {
    private static final Pattern FORM = Pattern.compile("jdbc:postgresql://"
            + "(?<hosts>(?:[\\w.-]+|\\[[0-9A-Fa-f:.]+])(?::\\d{1,5})?(?:,(?:[\\w.-]+|\\[[0-9A-Fa-f:.]+])(?::\\d{1,5})?)*)"
            + "/(?<database>[^?/&=\\s]+)(?:\\?(?<options>\\S*))?");
    private static final Set<String> OPTIONS = Set.of(
            "user",
            "sslmode",
            "sslrootcert",
            "sslcert",
            "sslkey",
            "connectTimeout",
            "socketTimeout",
            "targetServerType",
            "loadBalanceHosts",
            "hostRecheckSeconds");
    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

    private final String url;
    private final String hosts;
    private final String database;
    private final Map<String, String> options;

    private ServerAddress(String url, String hosts, String database, Map<String, String> options) {
        this.url = url;
        this.hosts = hosts;
        this.database = database;
        this.options = Map.copyOf(options);
    }

    /** Refused are other forms, a password and options that are not known; the password is in no problem's words. */
    public static Parsed<ServerAddress> parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            boolean isSecretThere = text.contains("@") || text.contains("password");
            return refused("problem.server.form", isSecretThere ? "jdbc:postgresql://…" : text);
        }
        Map<String, String> options = new HashMap<>();
        String given = Optional.ofNullable(form.group("options")).orElse("");
        for (String option : given.isEmpty() ? List.<String>of() : List.of(given.split("&", -1))) {
            int equals = option.indexOf('=');
            String name = equals < 0 ? option : option.substring(0, equals);
            if (name.equalsIgnoreCase("password") || name.equalsIgnoreCase("sslpassword")) {
                return refused("problem.server.password", name);
            }
            if (equals < 0 || !OPTIONS.contains(name)) {
                return refused("problem.server.option", name);
            }
            options.put(name, option.substring(equals + 1));
        }
        return Parsed.of(new ServerAddress(text.strip(), form.group("hosts"), form.group("database"), options));
    }

    private static Parsed<ServerAddress> refused(String key, String what) {
        return Parsed.refused(List.of(Problem.of("--database", key, what)));
    }

    /** Whether a text means to be one. */
    public static boolean isMeant(String text) {
        return text.strip().startsWith("jdbc:");
    }

    public String url() {
        return url;
    }

    /** One or several, with their ports. */
    public String hosts() {
        return hosts;
    }

    public String database() {
        return database;
    }

    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /** The names of the options that it has, in the order of the alphabet. */
    public List<String> options() {
        return options.keySet().stream().sorted().toList();
    }

    /** Whether every host is this machine, where nobody listens in. */
    public boolean isLocal() {
        return List.of(hosts.split(",", -1)).stream()
                .map(host -> host.replaceFirst(":\\d+$", ""))
                .allMatch(LOCAL::contains);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ServerAddress address && url.equals(address.url);
    }

    @Override
    public int hashCode() {
        return url.hashCode();
    }

    @Override
    public String toString() {
        return url;
    }
}
