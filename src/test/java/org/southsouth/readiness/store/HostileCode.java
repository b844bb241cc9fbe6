package org.southsouth.readiness.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Types;
import org.h2.api.AggregateFunction;
import org.h2.api.DatabaseEventListener;
import org.h2.api.JavaObjectSerializer;
import org.h2.api.TableEngine;
import org.h2.api.Trigger;
import org.h2.command.ddl.CreateTableData;
import org.h2.table.Table;

/** What hostile database files name, so that it acts in the process that opens them: it leaves a file behind. */
public final class HostileCode
        implements Trigger, AggregateFunction, DatabaseEventListener, JavaObjectSerializer, TableEngine {
    static {
        act();
    }

    /** Where it shows that it acted; of this process alone. */
    public static Path trace() {
        return Path.of(
                System.getProperty("java.io.tmpdir"),
                "hostile-code-" + ProcessHandle.current().pid());
    }

    /** An alias; gives something, as a default or a check would need. */
    public static String act() {
        try {
            Files.writeString(trace(), "acted");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "acted";
    }

    @Override
    public void init(Connection connection, String schema, String name, String table, boolean isBefore, int type) {
        act();
    }

    @Override
    public void fire(Connection connection, Object[] oldRow, Object[] newRow) {
        act();
    }

    @Override
    public void init(Connection connection) {
        act();
    }

    @Override
    public int getType(int[] inputTypes) {
        act();
        return Types.VARCHAR;
    }

    @Override
    public void add(Object value) {
        act();
    }

    @Override
    public Object getResult() {
        return act();
    }

    @Override
    public void init(String url) {
        act();
    }

    @Override
    public void opened() {
        act();
    }

    @Override
    public byte[] serialize(Object object) {
        act();
        return new byte[0];
    }

    @Override
    public Object deserialize(byte[] bytes) {
        return act();
    }

    @Override
    public Table createTable(CreateTableData data) {
        act();
        return data.schema.getDatabase().getStore().createTable(data);
    }
}
