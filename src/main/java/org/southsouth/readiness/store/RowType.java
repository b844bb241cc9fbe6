package org.southsouth.readiness.store;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/**
 * How H2 2.5 writes the rows of a table, as far as definitions and the list of migrations need it: whole numbers, texts,
 * times and truth values. H2's own reader also knows large objects, nested rows and objects of Java; here they fail as
 * damage. Only reads.
 */
final class RowType extends BasicDataType<RowType.Versions> {
    private static final int LONGEST = 1 << 20;
    private static final int NULL = 0;
    private static final int INTEGER = 4;
    private static final int TIMESTAMP = 11;
    private static final int TEXT = 13;
    private static final int SMALL_INTEGER = 32;
    private static final int FALSE = 64;
    private static final int TRUE = 65;
    private static final int NEGATIVE_INTEGER = 66;
    private static final int SHORT_TEXT = 68;
    private static final int AFTER_SHORT_TEXT = 100;
    private static final int HAS_OPERATION = 1;
    private static final int HAS_ENTRY = 2;
    private static final int HAS_CURRENT = 4;
    private static final int HAS_COMMITTED = 8;

    private final int columns;

    RowType(int columns) {
        this.columns = columns;
    }

    /** A row as it is, and as it was before a transaction that did not end; either may be missing. */
    record Versions(
            @Nullable List<String> current, @Nullable List<String> committed) {
        /** Both, as far as they are there. */
        List<List<String>> all() {
            List<List<String>> all = new ArrayList<>();
            if (current != null) {
                all.add(current);
            }
            if (committed != null) {
                all.add(committed);
            }
            return all;
        }
    }

    @Override
    public void read(ByteBuffer in, Object storage, int count) {
        Versions[] rows = (Versions[]) storage;
        boolean isPlain = in.get() == 0;
        for (int i = 0; i < count; i++) {
            rows[i] = isPlain ? new Versions(row(in), null) : read(in);
        }
    }

    @Override
    public Versions read(ByteBuffer in) {
        int parts = in.get();
        if ((parts & HAS_OPERATION) != 0) {
            DataUtils.readVarLong(in);
        }
        if ((parts & HAS_ENTRY) != 0) {
            DataUtils.readVarLong(in);
        }
        List<String> current = (parts & HAS_CURRENT) != 0 ? row(in) : null;
        return new Versions(current, (parts & HAS_COMMITTED) != 0 ? row(in) : null);
    }

    private List<String> row(ByteBuffer in) {
        List<String> values = new ArrayList<>(columns);
        for (int i = 0; i < columns; i++) {
            values.add(value(in));
        }
        return values;
    }

    /** In decimal where it is a number; empty where there is none. */
    private static String value(ByteBuffer in) {
        int kind = in.get() & 0xff;
        if (kind >= SHORT_TEXT && kind < AFTER_SHORT_TEXT) {
            return text(in, kind - SHORT_TEXT);
        }
        if (kind >= SMALL_INTEGER && kind < FALSE - SMALL_INTEGER / 2) {
            return Integer.toString(kind - SMALL_INTEGER);
        }
        return switch (kind) {
            case NULL -> "";
            case INTEGER -> Integer.toString(DataUtils.readVarInt(in));
            case NEGATIVE_INTEGER -> Integer.toString(-DataUtils.readVarInt(in));
            case TEXT -> text(in, DataUtils.readVarInt(in));
            case FALSE -> "false";
            case TRUE -> "true";
            case TIMESTAMP ->
                DataUtils.readVarLong(in) + " " + DataUtils.readVarLong(in) + " " + DataUtils.readVarInt(in);
            default -> throw corrupt("a value of kind " + kind);
        };
    }

    /** A text of this many characters. Each takes at least one byte, so a length beyond what is left is corrupt. */
    static String text(ByteBuffer in, int length) {
        if (length < 0 || length > LONGEST || length > in.remaining()) {
            throw corrupt("a text of length " + length);
        }
        return DataUtils.readString(in, length);
    }

    static RuntimeException corrupt(String what) {
        return DataUtils.newMVStoreException(DataUtils.ERROR_FILE_CORRUPT, "{0}", what);
    }

    @Override
    public int getMemory(Versions row) {
        return 0;
    }

    @Override
    public void write(WriteBuffer out, Versions row) {
        throw new UnsupportedOperationException("only reads");
    }

    @Override
    public Versions[] createStorage(int size) {
        return new Versions[size];
    }
}
