package org.southsouth.readiness.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.southsouth.readiness.core.people.Erased;
import org.southsouth.readiness.core.people.NameField;
import org.southsouth.readiness.core.people.Named;
import org.southsouth.readiness.core.people.People;
import org.southsouth.readiness.words.CsvLines;
import picocli.CommandLine.Model.CommandSpec;

/** {@code people}: who is named, where and how often; or a role in the place of one of the names, everywhere. */
final class PeopleCommand implements Command {
    private static final String ERASE = "--erase";
    private static final String ROLE = "--role";
    private static final String DELETE_BACKUPS = "--delete-backups";

    @Override
    public CommandSpec spec(Options options) {
        return options.command(options.messages().getString("cli.people"))
                .addOption(options.place().get(0))
                .addOption(options.place().get(1))
                .addOption(options.passwordFile())
                .addOption(options.optional(ERASE, "NAME", options.messages().getString("cli.option.erase")))
                .addOption(options.optional(ROLE, "ROLE", options.messages().getString("cli.option.role")))
                .addOption(options.switched(DELETE_BACKUPS, options.messages().getString("cli.option.delete-backups")))
                .addOption(options.out());
    }

    @Override
    public Result run(Call call) {
        String name = call.option(ERASE);
        String role = call.option(ROLE);
        if ((name == null) != (role == null) || (name == null && call.has(DELETE_BACKUPS))) {
            throw new UsageException(call.messages().getString("cli.usage.erase"));
        }
        if (role != null && (role.isBlank() || People.isSame(role, String.valueOf(name)))) {
            throw new UsageException(call.messages().getString("cli.usage.role"));
        }
        String place = BackupCommand.stored(call);
        CsvLines lines = call.ports()
                .contents()
                .in(place, data -> name == null || role == null ? list(data) : erase(call, data, name, role.strip()));
        return call.result(lines.bytes());
    }

    private static CsvLines list(StoredContents.Opened data) {
        CsvLines lines = head();
        // By name alone, as the format has it: the window has bodies below people.
        People.of(
                        data.people().mentions(),
                        data.people().erasures(),
                        data.people().bodies())
                .stream()
                .sorted(Comparator.comparing(Named::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Named::name))
                .forEach(named -> add(lines, named.name(), named.counts()));
        return lines;
    }

    private static CsvLines erase(Call call, StoredContents.Opened data, String name, String role) {
        boolean isThere = data.people().mentions().stream().anyMatch(mention -> People.isSame(mention.name(), name));
        if (!isThere || name.isBlank()) {
            throw new InputException(List.of(call.messages().get("cli.input.nobody", name)));
        }
        Erased erased = data.people().erase(name, role);
        if (!erased.isClean()) {
            throw new InputException(List.of(call.messages().getString("cli.input.traces")));
        }
        if (call.has(DELETE_BACKUPS)) {
            data.backups().renew();
        }
        CsvLines lines = head();
        add(lines, role, new TreeMap<>(erased.counts()));
        return lines;
    }

    private static CsvLines head() {
        return CsvLines.of("name", "place", "count");
    }

    private static void add(CsvLines lines, String name, Map<NameField, Integer> counts) {
        counts.forEach((place, count) ->
                lines.name(name).word(place.word()).count(count).endRow());
    }
}
