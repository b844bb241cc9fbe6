package org.southsouth.readiness.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.words.Messages;
import picocli.CommandLine.Model.CommandSpec;

/** Which questions go: all, those of a pillar or theme, or those that one body is to be asked. */
final class Portion {
    private static final String SECTION = "--section";
    private static final String ASK = "--ask";

    private Portion() {}

    static void addTo(CommandSpec spec, Options options) {
        Messages messages = options.messages();
        spec.addOption(options.optional(SECTION, "ID", messages.getString("cli.option.section")))
                .addOption(options.optional(ASK, "BODY", messages.getString("cli.option.ask")));
    }

    static void requireOne(Call call) {
        if (call.option(SECTION) != null && call.option(ASK) != null) {
            throw new UsageException(call.messages().getString("cli.usage.portion"));
        }
    }

    /** Refused where it has no question. */
    static ExchangeScope of(Call call, Framework framework) {
        String section = call.option(SECTION);
        String ask = call.option(ASK);
        ExchangeScope scope = scope(section, ask);
        boolean isThere = section == null
                || framework.sections().stream().anyMatch(one -> one.id().equals(new SectionId(section)));
        if (!isThere || scope.questions(framework).isEmpty()) {
            String name = section == null ? String.valueOf(ask) : section;
            throw new InputException(List.of(call.messages().get("cli.input.portion", name)));
        }
        return scope;
    }

    private static ExchangeScope scope(@Nullable String section, @Nullable String ask) {
        if (section != null) {
            return new ExchangeScope.Part(new SectionId(section));
        }
        return ask == null ? new ExchangeScope.Whole() : new ExchangeScope.Asked(ask);
    }
}
