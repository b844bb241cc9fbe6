package org.southsouth.readiness.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.southsouth.readiness.store.StoreSamples.cambodia;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.southsouth.readiness.core.assessment.ForeignObject;
import org.southsouth.readiness.core.assessment.ForeignObject.Kind;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;

/** Files that no engine would write: statements among the definitions, and names of classes below the tables. */
class HostileBytesTest {
    private static final String CODE = "org.southsouth.readiness.store.HostileCode";
    private static final int SETTING = 6;

    @TempDir
    Path folder;

    @BeforeEach
    void makeSound() throws IOException {
        try (FileDatabase database = StoreSamples.open(folder)) {
            StoreSamples.store(database).add(List.of(cambodia()));
        }
        forget();
    }

    @AfterEach
    void forget() throws IOException {
        Files.deleteIfExists(HostileCode.trace());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6 | SET DATABASE_EVENT_LISTENER 'CODE' | SETTING | DATABASE_EVENT_LISTENER",
                "6 | SET JAVA_OBJECT_SERIALIZER 'CODE' | SETTING | JAVA_OBJECT_SERIALIZER",
                "6 | SET WRITE_DELAY 0; CREATE ALIAS X FOR 'CODE.act'; CALL X() | SETTING | WRITE_DELAY",
                "6 | SET WRITE_DELAY 0 /* */ | SETTING | WRITE_DELAY",
                "6 | SET CREATE_BUILD 252 -- | SETTING | CREATE_BUILD",
                "6 | SET CREATE_BUILD (SELECT 252) | SETTING | CREATE_BUILD",
                "9 | CREATE FORCE ALIAS \"PUBLIC\".\"X\" FOR 'CODE.act' | ALIAS | X",
                "6 | CREATE FORCE ALIAS \"PUBLIC\".\"X\" FOR 'CODE.act' | ALIAS | X",
                "6 | RUNSCRIPT FROM 'http://127.0.0.1:1/x' | STATEMENT | RUNSCRIPT FROM 'http://127.0.0.1:1/x'",
                "6 | CALL FILE_WRITE('x', '/tmp/x') | STATEMENT | CALL FILE_WRITE('x', '/tmp/x')",
                "11 | CREATE CONSTANT \"PUBLIC\".\"X\" VALUE FILE_READ('/etc/hostname') | CONSTANT | X",
                "14 | CREATE FORCE AGGREGATE \"PUBLIC\".\"X\" FOR 'CODE' | AGGREGATE | X",
                "3 | CREATE SEQUENCE \"PUBLIC\".\"SYSTEM_SEQUENCE_1_2_3_4_5\" START WITH 1 INCREMENT BY 2 BELONGS_TO_TABLE | SEQUENCE | SYSTEM_SEQUENCE_1_2_3_4_5",
                "3 | CREATE SEQUENCE \"PUBLIC\".\"X\" START WITH 1 BELONGS_TO_TABLE | SEQUENCE | X",
                "0 | CREATE CACHED TABLE \"PUBLIC\".<<sequence>> (X INT) | TABLE | <",
                "13 | COMMENT ON TABLE \"PUBLIC\".\"ANSWER\" IS 'x' | COMMENT | COMMENT ON TABLE \"PUBLIC\".\"ANSWER\" IS 'x'",
                "8 | GRANT ALTER ANY SCHEMA TO \"PUBLIC\" | RIGHT | GRANT ALTER ANY SCHEMA TO \"PUBLIC\"",
            })
    void a_statement_among_the_definitions_is_not_carried_out(int type, String sql, Kind kind, String name)
            throws IOException {
        changeDefinitions(rows -> rows.put(900L, new RowType.Versions(row(type, sql.replace("CODE", CODE)), null)));
        assertForeign(kind, name);
    }

    /** What makes the trace in the tests above worth something. */
    @Test
    void h2_itself_carries_such_a_statement_out() throws IOException, SQLException {
        String listener = "SET DATABASE_EVENT_LISTENER '" + CODE + "'";
        changeDefinitions(rows -> rows.put(900L, new RowType.Versions(row(SETTING, listener), null)));
        try (Connection opened = Inspection.connect(new StoreFiles(folder, "").url(file()), null)) {
            assertThat(opened.isReadOnly()).isFalse();
        }
        assertThat(HostileCode.trace()).exists();
    }

    @Test
    void what_an_unfinished_transaction_would_bring_back_counts_too() throws IOException {
        String harmless = "SET WRITE_DELAY 0";
        String listener = "SET DATABASE_EVENT_LISTENER '" + CODE + "'";
        changeDefinitions(rows -> rows.put(900L, new RowType.Versions(row(SETTING, harmless), row(SETTING, listener))));
        assertForeign(Kind.SETTING, "DATABASE_EVENT_LISTENER");
    }

    @Test
    void a_name_that_would_act_on_a_terminal_is_told_without_what_acts() throws IOException {
        changeDefinitions(rows -> rows.put(
                900L,
                new RowType.Versions(row(9, "CREATE FORCE ALIAS \"PUBLIC\".\"a\u001b[2Jb\u202ec\" FOR 'X'"), null)));
        assertForeign(Kind.ALIAS, "a [2Jb c");
    }

    @Test
    void a_class_that_the_file_names_is_not_loaded() throws IOException {
        change(store -> {
            MVMap<String, String> types = store.openMap(
                    "_",
                    new MVMap.Builder<String, String>()
                            .keyType(StringDataType.INSTANCE)
                            .valueType(StringDataType.INSTANCE));
            types.clear();
            types.put("1", CODE);
        });
        assertForeign(Kind.CLASS, CODE);
    }

    @Test
    void objects_of_java_are_not_made() throws IOException {
        change(store -> store.openMap("openTransactions").put(1, new Object[] {1, "x"}));
        assertForeign(Kind.MAP, "openTransactions");
    }

    @Test
    void a_map_that_h2_does_not_have_is_refused() throws IOException {
        change(store -> store.openMap("evil").put(1, "x"));
        assertForeign(Kind.MAP, "evil");
    }

    @Test
    void rows_that_are_no_definitions_are_damage() throws IOException {
        changeDefinitions(rows -> rows.put(900L, new RowType.Versions(List.of("-1", "0", "x", ""), null)));
        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        StoreException.class,
                        failure -> assertThat(failure.reason()).isEqualTo(Reason.DAMAGED));
    }

    private void assertForeign(Kind kind, String name) throws IOException {
        byte[] bytes = Files.readAllBytes(file());
        assertThatThrownBy(this::open).isInstanceOfSatisfying(StoreException.class, failure -> {
            assertThat(failure.reason()).isEqualTo(Reason.FOREIGN);
            assertThat(failure.foreign()).contains(new ForeignObject(kind, name));
        });
        assertThat(Files.readAllBytes(file())).isEqualTo(bytes);
        assertThat(HostileCode.trace()).doesNotExist();
    }

    private void open() {
        StoreSamples.open(folder).close();
    }

    private Path file() {
        return folder.resolve("readiness.mv.db");
    }

    private static List<String> row(int type, String sql) {
        return List.of("900", "0", Integer.toString(type), sql);
    }

    private void changeDefinitions(Consumer<MVMap<Long, RowType.Versions>> change) throws IOException {
        change(store -> change.accept(store.openMap(
                "table.0",
                new MVMap.Builder<Long, RowType.Versions>()
                        .keyType(LongDataType.INSTANCE)
                        .valueType(new Writing()))));
    }

    private void change(Consumer<MVStore> change) throws IOException {
        try (MVStore store = new MVStore.Builder().fileName(file().toString()).open()) {
            change.accept(store);
            store.commit();
        }
        assertThat(file()).exists();
    }

    /** Reads definitions as {@link RowType} does, and writes them as H2 does. */
    private static final class Writing extends BasicDataType<RowType.Versions> {
        private final RowType reading = new RowType(4);

        @Override
        public RowType.Versions read(ByteBuffer in) {
            return reading.read(in);
        }

        @Override
        public void read(ByteBuffer in, Object storage, int count) {
            reading.read(in, storage, count);
        }

        @Override
        public void write(WriteBuffer out, Object storage, int count) {
            out.put((byte) 1);
            for (int i = 0; i < count; i++) {
                write(out, ((RowType.Versions[]) storage)[i]);
            }
        }

        @Override
        public void write(WriteBuffer out, RowType.Versions row) {
            List<String> before = row.committed();
            out.put((byte) (before == null ? 4 : 1 | 4 | 8));
            if (before != null) {
                out.putVarLong(1L << 40);
            }
            row.all().forEach(values -> write(out, values));
        }

        private static void write(WriteBuffer out, List<String> values) {
            for (int i = 0; i < values.size(); i++) {
                if (i < 3 && values.get(i).matches("[0-9]+")) {
                    out.put((byte) 4).putVarInt(Integer.parseInt(values.get(i)));
                } else {
                    String text = values.get(i);
                    out.put((byte) 13).putVarInt(text.length()).putStringData(text, text.length());
                }
            }
        }

        @Override
        public int getMemory(RowType.Versions row) {
            return 100;
        }

        @Override
        public RowType.Versions[] createStorage(int size) {
            return new RowType.Versions[size];
        }
    }
}
