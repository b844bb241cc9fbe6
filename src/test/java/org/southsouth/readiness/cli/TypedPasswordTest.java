package org.southsouth.readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.card.CardSource;
import org.southsouth.readiness.core.card.CardWriter;
import org.southsouth.readiness.core.comparison.CountryGroupsSource;
import org.southsouth.readiness.core.exchange.AnswersSource;
import org.southsouth.readiness.core.exchange.FrameworkSource;
import org.southsouth.readiness.core.exchange.LargeOutputFile;
import org.southsouth.readiness.core.exchange.OutputFile;
import org.southsouth.readiness.core.exchange.ReportWriter;
import org.southsouth.readiness.core.merge.ExchangeFile;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.testing.NoForms;
import org.southsouth.readiness.testing.NoSources;
import org.southsouth.readiness.words.Messages;

/** Passwords that somebody at the terminal types, unseen. */
class TypedPasswordTest {
    private final Deque<String> typing = new ArrayDeque<>();
    private final List<String> said = new ArrayList<>();
    private final List<char[]> given = new ArrayList<>();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private boolean isSet;

    /** A port that answers every call in one way. */
    private static <T> T port(Class<T> type, Function<Call, ? extends @Nullable Object> answer) {
        Object made = Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) ->
                        answer.apply(new Call(method.getName(), arguments == null ? List.of() : List.of(arguments))));
        return type.cast(made);
    }

    private record Call(String method, List<Object> arguments) {}

    private @Nullable Object password(Call call) {
        return switch (call.method()) {
            case "isNeeded" -> isSet;
            case "typed" -> {
                said.add(String.valueOf(call.arguments().get(0)));
                yield Optional.ofNullable(typing.poll()).map(String::toCharArray);
            }
            case "unprotected" -> List.of();
            case "inFile" -> {
                said.add("read " + call.arguments().get(0));
                yield Optional.of("from the file".toCharArray());
            }
            default -> {
                char[] next =
                        call.arguments().size() > 1 ? (char[]) call.arguments().get(1) : new char[0];
                given.add(next);
                said.add(call.method() + " " + new String(next));
                yield null;
            }
        };
    }

    private static Object exchange(Call call) {
        String typed = new String((char[]) call.arguments().get(1));
        String file = String.valueOf(call.arguments().get(0));
        String key = typed.isEmpty()
                ? ExchangeFile.NEEDS_PASSWORD
                : typed.equals("talofa") ? ExchangeFile.OTHER : ExchangeFile.WRONG_PASSWORD;
        return Parsed.refused(List.of(Problem.of(file, key)));
    }

    private int run(String... arguments) {
        err.reset();
        Ports ports = new Ports(
                port(FrameworkSource.class, TypedPasswordTest::none),
                port(AnswersSource.class, TypedPasswordTest::none),
                port(ReportWriter.class, TypedPasswordTest::none),
                port(OutputFile.class, TypedPasswordTest::none),
                port(LargeOutputFile.class, TypedPasswordTest::none),
                port(StoredAssessments.class, TypedPasswordTest::none),
                port(StoredBackups.class, call -> true),
                port(ExchangeFile.class, TypedPasswordTest::exchange),
                port(StoredContents.class, TypedPasswordTest::none),
                port(CountryGroupsSource.class, TypedPasswordTest::none),
                port(StoredPassword.class, this::password),
                port(StoredMove.class, TypedPasswordTest::none),
                port(CardSource.class, TypedPasswordTest::none),
                port(CardWriter.class, TypedPasswordTest::none),
                new NoSources(),
                new NoForms(),
                new NoForms(),
                Clock.systemUTC());
        Output output =
                new Output(new PrintStream(new ByteArrayOutputStream()), new PrintStream(err), false, System::nanoTime);
        return new CommandLineFace(Messages.in(Locale.ENGLISH), "1").run(List.of(arguments), ports, output);
    }

    private static Object none(Call call) {
        throw new AssertionError(call.method());
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_new_password_is_typed_twice_and_forgotten() {
        typing.addAll(List.of("eight words", "eight words"));
        assertThat(run("password", "set", "--data", "d")).isZero();
        assertThat(said).containsExactly("New password of d:", "The same once more:", "protect eight words");
        assertThat(given).allMatch(characters -> new String(characters).isBlank() || characters[0] == 0);
    }

    @Test
    void two_that_are_not_the_same_change_nothing() {
        typing.addAll(List.of("eight words", "eight swords"));
        assertThat(run("password", "set", "--data", "d")).isEqualTo(1);
        assertThat(err())
                .contains("The two are not the same. Nothing was changed.")
                .doesNotContain("words");
    }

    @Test
    void where_nobody_is_there_it_says_what_to_give() {
        assertThat(run("password", "set", "--data", "d")).isEqualTo(1);
        assertThat(err()).contains("--new-password-file FILE");
        isSet = true;
        assertThat(run("password", "remove", "--data", "d")).isEqualTo(1);
        assertThat(err()).contains("--password-file FILE");
        isSet = false;
        assertThat(run("import", "a.readiness", "b.readiness", "--data", "d")).isEqualTo(1);
        assertThat(err()).contains("a.readiness has a password", "b.readiness has a password", "--file-password FILE");
    }

    @Test
    void the_password_of_an_exchange_file_is_asked_for_once_and_tried_on_the_next() {
        typing.add("talofa");
        assertThat(run("import", "a.readiness", "b.readiness", "--data", "d")).isEqualTo(1);
        assertThat(said).containsExactly("Password of a.readiness:");
        assertThat(err()).contains("a.readiness: ", "b.readiness: ").doesNotContain("has a password");
    }

    /** Also where the server would take the one that PGPASSFILE holds, so that nobody thinks a wrong one was right. */
    @Test
    void a_file_that_is_named_for_a_server_is_used_also_where_none_is_needed() {
        String there = "jdbc:postgresql://h/d";
        assertThatThrownBy(() -> run("list", "--database", there, "--password-file", "mine"))
                .isInstanceOf(AssertionError.class);
        assertThat(said).containsExactly("read mine", "give from the file");
        said.clear();
        assertThatThrownBy(() -> run("list", "--database", there)).isInstanceOf(AssertionError.class);
        assertThat(said).isEmpty();
    }
}
